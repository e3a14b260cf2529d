import type { ClaimType } from "../../model/claim-types.ts";
import type { Amount } from "../../parse/en/amounts.ts";
import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Token } from "../../parse/en/sentence.ts";
import type { TimeExpression } from "../../parse/en/times.ts";
import { dependents, hasRel, subtree, tokenAt } from "../../parse/en/tree.ts";
import { classesOfNoun } from "../classes.ts";
import type { Draft } from "../frame.ts";
import type { Reference } from "../reference.ts";
import { type Count, isOrdinalWord } from "./count/counted.ts";
import { isWindow, spanOf, timeIn, timeNear } from "./count/extent.ts";
import { typeOfNoun, typeOfRanked, typeOfVerb } from "./count/nouns.ts";
import { findTallies } from "./count/tallies.ts";
import { findTimes } from "./count/times.ts";

const COUNTED_BY_EVENT = new Set<ClaimType>(["transfer", "withdrawal", "attack", "seizure", "deployment"]);
/** What only an ordinal counts by those whom it befell: "the first American soldier to be killed". */
const BEFELL = new Set<ClaimType>(["casualties", "abduction", "arrest"]);

/** The counts that a sentence states; `drafts` are the claims found in it. */
export function findCounts(sentence: ParsedSentence, drafts: Draft[], reference: Reference): Count[] {
  const tallies = findTallies(sentence, drafts, reference);
  const times = findTimes(sentence, drafts);
  const taken = [...tallies, ...times].map(({ amount }) => amount);
  return [
    ...numbered(sentence, drafts, reference).filter(({ amount }) => !taken.includes(amount)),
    ...times,
    ...tallies,
  ];
}

/** "the third base this month", "12 attacks in March". */
function numbered(sentence: ParsedSentence, drafts: Draft[], reference: Reference): Count[] {
  return sentence.amounts.flatMap((amount) => {
    const noun = nounOf(sentence, amount);
    if (noun === undefined) return [];
    const counted = groupAt(sentence.tree, noun, sentence.names);
    const events = drafts.filter(({ type }) => COUNTED_BY_EVENT.has(type) || (amount.ordinal && BEFELL.has(type)));
    const told = events.find((draft) => isOwnClause(draft, counted)) ?? events.find((draft) => isAbout(draft, counted));
    const which = namedBeside(sentence, counted, drafts, told);
    const ranked = isBareOrdinal(counted) && which ? typeOfNoun(reference.noun(which)) : undefined;
    const type = amount.ordinal ? typeOfRanked(reference.noun(counted)) : typeOfNoun(reference.noun(counted));
    const clause = amount.ordinal ? typeOfClause(sentence, noun) : undefined;
    const of = told?.type ?? type ?? ranked ?? clause;
    if (!of || !isCountable(amount, isBareOrdinal(counted) && which ? which : counted, of, reference)) return [];
    const span = spanOf(sentence, noun);
    const isEvent = type !== undefined && type !== "agreement";
    const time = amount.ordinal || isEvent ? timeNear(sentence, span, told) : timeIn(sentence, span, told);
    if (!amount.ordinal && of === "casualties") return [];
    if (amount.ordinal ? !isRanking(sentence, noun, amount, time) : !isTotal(amount, reference.noun(counted), time))
      return [];
    if (!amount.ordinal && ((amount.value ?? amount.min ?? 0) < 2 || isWhole(sentence, noun))) return [];
    const quote = amount.ordinal
      ? span
      : {
          start: Math.min(span.start, told?.start ?? span.start),
          end: Math.max(span.end, told?.end ?? span.end, time?.end ?? 0),
        };
    return [
      {
        mode: amount.ordinal ? "ordinal" : "total",
        amount,
        counted,
        which,
        of,
        told,
        explains: tokenAt(sentence.tree, noun).rel === "appos" && !(told && isOwnClause(told, counted)),
        time,
        start: quote.start,
        end: Math.max(quote.end, time && time.start < quote.end + 3 ? time.end : 0),
      },
    ];
  });
}

/** "the first post to be vacated": what the clause behind the noun says of it. */
function typeOfClause({ tree }: ParsedSentence, noun: number): ClaimType | undefined {
  if (tokenAt(tree, noun).lemma === "time") return undefined;
  return dependents(tree, noun, "acl")
    .map((at) => typeOfVerb(tokenAt(tree, at).lemma))
    .find((type) => type !== undefined);
}

/** What a counted thing is: what it is set beside, what is said to be it, else what changes hands in the clause that it explains. */
function namedBeside(
  { tree, names }: ParsedSentence,
  counted: Group,
  drafts: Draft[],
  told: Draft | undefined,
): Group | undefined {
  const { rel, head } = tokenAt(tree, counted.head);
  if (rel === "appos" && head >= 0) return groupAt(tree, head, names);
  const [subject] = dependents(tree, counted.head, "cop").length > 0 ? dependents(tree, counted.head, "nsubj") : [];
  if (subject !== undefined) return groupAt(tree, subject, names);
  const main = drafts.find((draft) => draft !== told && draft.roles.installation && draft.start < counted.start);
  return main?.roles.installation?.[0];
}

/** "the fifth that they left": the ordinal stands for the thing. */
function isBareOrdinal({ tree, head }: Group): boolean {
  return isOrdinalWord(tokenAt(tree, head).text);
}

/** The noun that a number stands before. */
function nounOf({ tree }: ParsedSentence, amount: Amount): number | undefined {
  const words = tree.sentence.tokens.flatMap((token, i) =>
    token.start < amount.end && token.end > amount.start ? [i] : [],
  );
  const tops = words.filter((i) => !words.includes(tokenAt(tree, i).head));
  const top = tops.find((i) => tokenAt(tree, i).xpos === "CD") ?? tops[0];
  if (top === undefined) return undefined;
  const { rel, head, upos } = tokenAt(tree, top);
  if (isRootBefore(words, tokenAt(tree, top))) return nounBehind(tree, Math.max(...words));
  const isAlone = upos === "NOUN" && !/^(?:compound|amod)$/.test(rel);
  const standsAlone = isAlone || hasRel(tokenAt(tree, top), "appos") || dependents(tree, top, "cop").length > 0;
  if (amount.ordinal && standsAlone) return top;
  const describes = ["nummod", "amod", "det", "advmod", "compound"].some(
    (name) => rel === name || rel.startsWith(`${name}:`),
  );
  return describes && head >= 0 && tokenAt(tree, head).upos === "NOUN" ? head : undefined;
}

/** "More than two dozen attacks have hit": a number that the parser took for the whole sentence. */
function isRootBefore(words: number[], { rel, xpos }: Token): boolean {
  return rel === "root" && xpos === "CD" && words.length > 1;
}

/** The noun that stands right behind, its modifiers between. */
function nounBehind({ sentence: { tokens } }: ParsedSentence["tree"], last: number): number | undefined {
  const end = tokens.findIndex(({ upos }, i) => i > last && !/^(?:ADJ|NOUN|PROPN)$/.test(upos));
  return end > last + 1 && tokens[end - 1]?.upos === "NOUN" ? end - 1 : undefined;
}

function isCountable(amount: Amount, counted: Group, of: ClaimType, reference: Reference): boolean {
  if (amount.ordinal && reference.entity(counted, "installation")?.kind === "installation") return true;
  const noun = reference.noun(counted);
  if (typeOfNoun(noun) || (amount.ordinal && typeOfRanked(noun))) return true;
  const classes = classesOfNoun(noun);
  if (BEFELL.has(of)) return classes.has("people") || classes.has("person") || classes.has("force");
  const isPlace = classes.has("installation") || classes.has("place");
  return isPlace && (amount.ordinal || of === "transfer" || of === "withdrawal" || of === "seizure");
}

/** The draft stands in the counted noun's own relative clause. */
function isOwnClause({ predicate }: Draft, { tree, head }: Group): boolean {
  return predicate.tree === tree && subtree(tree, head).includes(predicate.head);
}

/** The draft has the counted noun as a filler, or says what it is. */
function isAbout(draft: Draft, counted: Group): boolean {
  const { tree, head } = counted;
  if (draft.predicate.tree !== tree) return false;
  if (Object.values(draft.roles).some((groups) => groups?.some((group) => group.head === head))) return true;
  const above = tokenAt(tree, head);
  return (
    hasRel(above, "appos") &&
    Object.values(draft.roles).some((groups) => groups?.some((group) => group.head === above.head))
  );
}

/** "the third base this month", "the first that …", "was the fifth base"; "the first attack" alone only points back. */
function isRanking(
  { tree }: ParsedSentence,
  noun: number,
  { value }: Amount,
  time: TimeExpression | undefined,
): boolean {
  if (value === 1 && dependents(tree, noun, "nmod:poss").length > 0) return false;
  if (dependents(tree, noun, "det").some((child) => /^(?:no|any|a)$/i.test(tokenAt(tree, child).text))) return false;
  return (
    isWindow(time) || dependents(tree, noun, "acl", "cop").length > 0 || hasRel(tokenAt(tree, noun), "appos", "xcomp")
  );
}

/** "all but two of the nine bases", "quit the two districts": no count of them. */
function isWhole({ tree }: ParsedSentence, noun: number): boolean {
  if (dependents(tree, noun, "det").some((child) => /^(?:the|these|those)$/i.test(tokenAt(tree, child).text)))
    return true;
  const { rel, head } = tokenAt(tree, noun);
  return rel === "nmod" && head >= 0 && tokenAt(tree, head).upos === "NUM";
}

/** A number of events over a stretch of time, or "more than" so many of them. */
function isTotal(amount: Amount, noun: string, time: TimeExpression | undefined): boolean {
  return isWindow(time) || (amount.min !== undefined && amount.max === undefined && typeOfNoun(noun) !== undefined);
}
