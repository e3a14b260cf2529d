import type { Group } from "../parse/en/groups.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { tokenAt } from "../parse/en/tree.ts";
import type { Draft } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** A predicate's objects; a particle that the parser took for a preposition gives its noun back ("gave back the camp"). */
export function objectsOf({ objects, phrases }: Predicate): Group[] {
  const parted = phrases.filter(({ prep, depth }) => depth === 0 && /^(?:over|back|up|down|off|out)$/.test(prep));
  return [...objects, ...parted.map(({ group }) => group)];
}

/** Whether a role's filler is what the words are about and not where it happens: the predicate's object, or a noun's modifier. */
export function isItself({ predicate }: Draft, groups: Group[] | undefined): boolean {
  const about = [...objectsOf(predicate), ...predicate.modifiers];
  return groups?.some((group) => about.some(({ head }) => head === group.head)) ?? false;
}

/** Nobody does it whom the frame can have do it: "the rain helped the farmers", "the photographer captured the city". */
export function isByOther({ predicate, roles }: Draft, reference: Reference): boolean {
  return predicate.subjects.length > 0 && !roles.actor?.length && !predicate.subjects.some((g) => isOpen(g, reference));
}

/** A pronoun whose noun is not known can stand for anybody, a capital for its government. */
export function isOpen(group: Group, reference: Reference): boolean {
  return isPronoun(group) || reference.entity(group, "actor")?.kind === "state";
}

export function isPronoun(group: Group): boolean {
  return tokenAt(group.tree, group.head).upos === "PRON";
}

/** The lemmas of a group's words. */
export function wordsOf({ tree, first, last }: Group): string[] {
  return tree.sentence.tokens.slice(first, last + 1).map(({ lemma }) => lemma.toLowerCase());
}
