import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

const CAUSING =
  /^(?:cause|force|order|allow|lead|oblige|compel|ask|urge|enable|prompt|tell|instruct|require|permit|persuade|invite|authorise|authorize|drive)$/;

/** "caused the troops to leave", "were ordered to stay": what somebody is made to do is no purpose of who makes them. */
export function causedInfinitive(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    const above = tokens[verb.head];
    if (verb.rel !== "advcl" || verb.xpos !== "VB" || !above || !CAUSING.test(above.lemma)) return;
    const to = tokens.findIndex(({ head, rel, text }) => head === at && rel === "mark" && text === "to");
    const made = tokens.findLastIndex(
      ({ head, rel }, i) => i < to && head === verb.head && /^(?:obj|nsubj:pass)$/.test(rel),
    );
    if (to < 0 || made < 0 || hasDependent(tokens, at, /^nsubj/)) return;
    verb.rel = "xcomp";
  });
}
