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
  return drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          (isSamePredicate(draft, other) || isBlastOf(draft, other)) &&
          FIRST_OF.some(([first, second]) => other.type === first && draft.type === second) &&
          !isStorming(draft, other),
      ) && !drafts.some((other) => isSamePredicate(draft, other) && isAttemptOn(draft, other)),
  );
}

function isSamePredicate(a: Draft, b: Draft): boolean {
  return a.predicate.tree === b.predicate.tree && a.predicate.head === b.predicate.head;
}

/** Whom somebody tried to kill was attacked, and not killed. */
function isAttemptOn({ type }: Draft, { rule }: Draft): boolean {
  return type === "casualties" && rule === "attack/attempt-to-kill";
}

/** What is stormed is attacked and taken. */
function isStorming({ type, predicate, mood }: Draft, other: Draft): boolean {
  return !mood.negated && type === "attack" && other.type === "seizure" && predicate.lemma === "storm";
}

/** The blast at a factory that killed is no attack of its own. */
function isBlastOf(draft: Draft, { type, predicate }: Draft): boolean {
  const { tree, head } = draft.predicate;
  return type === "disaster" && predicate.tree === tree && predicate.subjects.some((group) => group.head === head);
}
