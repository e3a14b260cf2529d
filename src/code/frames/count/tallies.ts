import { groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import { dependents, pathUp, subtree, tokenAt } from "../../../parse/en/tree.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import type { Count } from "./counted.ts";
import { timeNear } from "./extent.ts";
import { typeOfNoun } from "./nouns.ts";

/** What a number does that comes to a total. */
const COMES_TO = /^(?:bring|rise|take|raise|climb|reach|stand|grow|put|jump|push|increase|be)$/;

/** "brings to seven the number of bases that they have left", "the number of attacks rose to 40". */
export function findTallies(sentence: ParsedSentence, drafts: Draft[], reference: Reference): Count[] {
  const { tree, names } = sentence;
  return tree.sentence.tokens.flatMap(({ lemma, upos }, number): Count[] => {
    if (upos !== "NOUN" || !/^(?:number|total|tally|count)$/.test(lemma)) return [];
    const [counted] = dependents(tree, number, "nmod").filter((child) => child > number);
    const verb = pathUp(tree, number).find((at) => tokenAt(tree, at).upos === "VERB");
    if (counted === undefined || verb === undefined || !COMES_TO.test(tokenAt(tree, verb).lemma)) return [];
    const amount = amountUnder(sentence, verb);
    const below = subtree(tree, number);
    const told = drafts.find(({ predicate }) => predicate.tree === tree && below.includes(predicate.head));
    const of = told?.type ?? typeOfNoun(tokenAt(tree, counted).lemma.toLowerCase());
    const group = groupAt(tree, counted, names);
    const isOfPeople = reference.classes(group).has("people") || reference.classes(group).has("force");
    if (!amount || !of || of === "force_level" || isOfPeople) return [];
    const words = subtree(tree, verb).map((at) => tokenAt(tree, at));
    const start = Math.min(...words.map((word) => word.start));
    const end = Math.max(...words.map((word) => word.end));
    const time = timeNear(sentence, { start, end }, told);
    return [{ mode: "total", amount, counted: group, of, told, explains: false, time, start, end }];
  });
}

/** The number to which the verb brings it. */
function amountUnder({ tree, amounts }: ParsedSentence, verb: number): Count["amount"] | undefined {
  const numbers = subtree(tree, verb).filter((at) => tokenAt(tree, at).upos === "NUM");
  return amounts.find(
    ({ ordinal, start, end }) =>
      !ordinal && numbers.some((at) => tokenAt(tree, at).start >= start && tokenAt(tree, at).end <= end),
  );
}
