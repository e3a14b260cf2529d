import type { Group } from "../parse/en/groups.ts";
import type { ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { dependents, tokenAt } from "../parse/en/tree.ts";
import { PART_NOUNS } from "./classes.ts";
import type { Draft } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** A predicate's objects; a particle that the parser took for a preposition gives its noun back ("gave back the camp"). */
export function objectsOf({ objects, phrases }: Predicate): Group[] {
  const parted = phrases.filter(({ prep, depth }) => depth === 0 && /^(?:over|back|up|down|off)$/.test(prep));
  return [...objects, ...parted.map(({ group }) => group)];
}

/**
 * Whether a role's filler is what the words are about and not where it happens: the predicate's object or a part of which it is the whole ("a section
 * of the base"), or a noun's modifier.
 */
export function isItself({ predicate }: Draft, groups: Group[] | undefined, reference: Reference): boolean {
  if (!groups || groups.length === 0) return false;
  const about = [...objectsOf(predicate), ...predicate.modifiers];
  const isPart = (noun: string) => PART_NOUNS.has(noun) || MEASURES.has(noun);
  return about.some((group) => isPart(reference.noun(group)) || groups.some(({ head }) => head === group.head));
}

/** How much of a place: "a string of villages", "85 per cent of the city". */
const MEASURES = new Set(
  "string handful cluster series number swathe swath chunk sliver half third quarter two-third three-quarter bulk rest remainder most much cent percent pair row patch dozen".split(
    " ",
  ),
);

/** Nobody does it whom the frame can have do it: "the rain helped the farmers", "the photographer captured the city". */
export function isByOther({ predicate, roles }: Draft, reference: Reference): boolean {
  return predicate.subjects.length > 0 && !roles.actor?.length && !predicate.subjects.some((g) => isOpen(g, reference));
}

/** A pronoun or a number whose noun is not known can stand for anybody ("one of the parties"), a capital for its government. */
export function isOpen(group: Group, reference: Reference): boolean {
  return (
    isPronoun(group) ||
    tokenAt(group.tree, group.head).upos === "NUM" ||
    reference.entity(group, "actor")?.kind === "state"
  );
}

export function isPronoun(group: Group): boolean {
  return tokenAt(group.tree, group.head).upos === "PRON";
}

/** The lemmas of a group's words. */
export function wordsOf({ tree, first, last }: Group): string[] {
  return tree.sentence.tokens.slice(first, last + 1).map(({ lemma }) => lemma.toLowerCase());
}

/** "tried to take the town", "set out to storm it": begun, and not said to be done. */
export function isAttempted({ tree, head }: Predicate): boolean {
  const { head: verb, rel } = tokenAt(tree, head);
  if (verb < 0 || !/^(?:xcomp|advcl|ccomp|acl)/.test(rel)) return false;
  const isTo = dependents(tree, head, "mark").some((at) => tokenAt(tree, at).text.toLowerCase() === "to");
  const { lemma } = tokenAt(tree, verb);
  const isSetOut = lemma === "set" && /^(?:out|about)$/.test(tree.sentence.tokens[verb + 1]?.text ?? "");
  return isTo && (isSetOut || /^(?:try|attempt|strive|struggle|bid|effort)$/.test(lemma.toLowerCase()));
}

/** Told as something that happened then ("occupied", "was occupied", "had occupied") and not as how things stand ("is", "has been occupied"). */
export function isPast({ tree, head }: Predicate): boolean {
  return [head, ...dependents(tree, head, "aux", "aux:pass")].some((at) => tokenAt(tree, at).xpos === "VBD");
}

/** A group's words as they stand. */
export function textOf({ tree, first, last }: Group): string {
  return tree.sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
}

/** The words from a predicate on, so many of them, in lower case. */
export function wordsFrom({ tree, head }: Predicate, count = 12): string {
  return tree.sentence.tokens
    .slice(head, head + count)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

/** Whether a word stands in an expression of time. */
export function isInTime({ tree, times }: ParsedSentence, at: number): boolean {
  const word = tree.sentence.tokens[at];
  return word !== undefined && times.some(({ start, end }) => start <= word.start && word.end <= end);
}
