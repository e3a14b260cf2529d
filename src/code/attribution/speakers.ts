import type { Group } from "../../parse/en/groups.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import type { Reference } from "../reference.ts";

/** Persons, bodies, forces and their statements speak; a thing does not. */
export function speakerOf(predicate: Predicate, reference: Reference): Group | undefined {
  return predicate.subjects.find((group) => {
    const classes = reference.classes(group);
    if (["person", "body", "force", "people", "statement"].some((name) => classes.has(name as "person"))) return true;
    if (reference.entity(group, "actor")?.kind === "state") return true;
    const { upos, text } = tokenAt(group.tree, group.head);
    return (
      (classes.size === 0 && upos === "PROPN") ||
      (upos === "PRON" && /^(?:he|she|they|it|who|i|we|some|many|others)$/i.test(text))
    );
  });
}
