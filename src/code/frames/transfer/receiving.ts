import { isOpen, objectsOf } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isByAgreement } from "./by-agreement.ts";
import { isGiven } from "./given.ts";

export function isReceived(draft: Draft, reference: Reference): boolean {
  if (draft.predicate.lemma === "receive" && draft.roles.equipment) return isBesideHandover(draft);
  return (
    !isByTakerOther(draft, reference) &&
    isGiven(draft, objectsOf(draft.predicate), reference) &&
    isByAgreement(draft, reference)
  );
}

/** "K1 was handed to the army, which also received its generators": other arms that are received are supplies. */
function isBesideHandover({ sentence, predicate }: Draft): boolean {
  return sentence.predicates.some(
    ({ kind, lemma, head }) => kind === "verb" && head < predicate.head && /^(?:hand|turn|transfer|cede)$/.test(lemma),
  );
}

/** "The minister took over the case." */
function isByTakerOther({ predicate, roles }: Draft, reference: Reference): boolean {
  return (
    predicate.subjects.length > 0 && !roles.recipient?.length && !predicate.subjects.some((g) => isOpen(g, reference))
  );
}

/** The thing is the subject and no more than an area or a base: money goes to many. */
export function isPassedOn(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (predicate.objects.length > 0 && !predicate.passive) return false;
  if (predicate.lemma === "go" && !roles.equipment)
    return predicate.subjects.some((group) =>
      /^(?:control|responsibility|command|key|ownership)$/.test(reference.noun(group)),
    );
  if (predicate.lemma === "go") return isGiven(draft, predicate.subjects, reference);
  if (!roles.installation && !roles.area && !roles.equipment) return false;
  return isGiven(draft, [...predicate.subjects, ...predicate.objects], reference);
}
