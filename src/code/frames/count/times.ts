import type { ClaimType } from "../../../model/claim-types.ts";
import { groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import { pathUp, tokenAt } from "../../../parse/en/tree.ts";
import type { Draft } from "../../frame.ts";
import type { Count } from "./counted.ts";
import { isWindow, timeNear } from "./extent.ts";

/** What happens again and again and is counted in "times". */
const REPEATED = new Set<ClaimType>(
  "attack clash transfer withdrawal seizure casualties protest abduction arrest deployment agreement".split(
    " ",
  ) as ClaimType[],
);
/** Below this "three times" says no more than "thrice". */
const FEWEST = 4;

/** "for the second time in a week, rockets hit", "has attacked ships more than 100 times": an ordinal stands beside what happened, a total for it. */
export function findTimes(sentence: ParsedSentence, drafts: Draft[]): Count[] {
  const { tree, names } = sentence;
  const { tokens } = tree.sentence;
  return sentence.amounts.flatMap((amount): Count[] => {
    const noun = tokens.findIndex(
      ({ start, lemma, upos }, i) =>
        start >= amount.end && upos === "NOUN" && (lemma === "time" || (amount.ordinal && isInARow(sentence, i))),
    );
    if (noun < 0 || isFar(sentence, amount.end, tokenAt(tree, noun).start)) return [];
    if (!amount.ordinal && (amount.value ?? amount.min ?? 0) < FEWEST) return [];
    const told = toldOf(sentence, noun, drafts);
    if (!told) return [];
    const { start, end } = told;
    const time = timeNear(sentence, { start, end }, told);
    if (amount.ordinal && amount.value === 1 && !isWindow(time)) return [];
    const quote = { start: Math.min(start, amount.start), end: Math.max(end, tokenAt(tree, noun).end) };
    return [
      {
        mode: amount.ordinal ? "ordinal" : "total",
        amount,
        counted: groupAt(tree, noun, names),
        of: told.type,
        told,
        explains: amount.ordinal,
        time,
        ...quote,
      },
    ];
  });
}

/** "the third night in a row", "the 40th consecutive day". */
function isInARow({ tree }: ParsedSentence, noun: number): boolean {
  const { tokens } = tree.sentence;
  if (!/^(?:day|night|week|weekend|month|year|evening|morning)$/.test(tokenAt(tree, noun).lemma)) return false;
  const after = tokens.slice(noun + 1, noun + 4).map(({ text }) => text);
  return (
    /^(?:in a row|running|straight)/.test(after.join(" ")) ||
    /^(?:consecutive|straight|successive)$/.test(tokens[noun - 1]?.text ?? "")
  );
}

/** Only an adjective stands between ("the third consecutive time"). */
function isFar({ tree }: ParsedSentence, from: number, to: number): boolean {
  const between = tree.sentence.tokens.filter(({ start, end }) => start >= from && end <= to);
  return between.length > 1 || between.some(({ upos }) => upos !== "ADJ");
}

/** The event whose words the times stand in: that of the verb above, or of the clause that says what happened then ("the first time that …"). */
function toldOf({ tree }: ParsedSentence, noun: number, drafts: Draft[]): Draft | undefined {
  const above = pathUp(tree, noun);
  const repeated = drafts.filter(({ type, predicate }) => REPEATED.has(type) && predicate.tree === tree);
  const carrier = ({ predicate }: Draft) => predicate.carrier ?? predicate.head;
  return (
    repeated.find((draft) => above.slice(1).includes(carrier(draft))) ??
    repeated.find((draft) => pathUp(tree, carrier(draft)).includes(noun))
  );
}
