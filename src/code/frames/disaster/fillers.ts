import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

export function isNamedPlace({ roles }: Draft, reference: Reference): boolean {
  return (roles.place ?? []).every((group) => group.names.length > 0 && reference.entity(group, "place") !== undefined);
}

export function isTarget({ roles }: Draft, reference: Reference, words: RegExp): boolean {
  return roles.target?.some((group) => words.test(reference.noun(group))) ?? false;
}

/** Whether a predicate's subject is one of some nouns. */
export function isBy({ predicate }: Draft, reference: Reference, words: RegExp): boolean {
  return predicate.subjects.some((group) => words.test(reference.noun(group)));
}
