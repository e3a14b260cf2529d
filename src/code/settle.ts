import type { ClaimType } from "../model/claim-types.ts";
import type { Draft } from "./frame.ts";

/** Of two types that the words of one predicate could state, the first is what they state: troops "stationed" in numbers are a level. */
const FIRST_OF: [ClaimType, ClaimType][] = [
  ["force_level", "control"],
  ["force_level", "deployment"],
  ["withdrawal", "deployment"],
  ["clash", "attack"],
  ["seizure", "attack"],
  ["seizure", "deployment"],
  ["transfer", "seizure"],
  ["transfer", "deployment"],
  ["transfer", "withdrawal"],
  ["disaster", "attack"],
  ["abduction", "arrest"],
  ["abduction", "seizure"],
  ["seizure", "arrest"],
  ["affiliation", "support"],
];

/** One predicate, one reading: leaves out the drafts whose predicate states something else better. */
export function settle(drafts: Draft[]): Draft[] {
  const samePredicate = (a: Draft, b: Draft) =>
    a.predicate.tree === b.predicate.tree && a.predicate.head === b.predicate.head;
  return drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          samePredicate(draft, other) &&
          FIRST_OF.some(([first, second]) => other.type === first && draft.type === second),
      ),
  );
}
