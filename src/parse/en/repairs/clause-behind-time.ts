import type { Token } from "../sentence.ts";
import { hasDependent } from "./dependent.ts";

/** "A day before the Taliban marched into Kabul": what stands behind "before" is the verb's subject, not a part of the time. */
export function clauseBehindTime(tokens: Token[]): void {
  tokens.forEach((mark, at) => {
    if (mark.rel !== "case" || !/^(?:before|after)$/i.test(mark.text)) return;
    const noun = tokens[mark.head];
    const time = noun && tokens[noun.head];
    if (!noun || !time || mark.head < at || noun.rel !== "nmod" || time.rel !== "obl:unmarked") return;
    const verb = tokens[time.head];
    if (!verb || time.head < mark.head || !/^VB[DPZ]$/.test(verb.xpos) || hasDependent(tokens, time.head, /^nsubj/))
      return;
    Object.assign(noun, { head: time.head, rel: "nsubj" });
    Object.assign(mark, { head: time.head, rel: "mark" });
  });
}
