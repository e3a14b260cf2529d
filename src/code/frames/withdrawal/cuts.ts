import type { Group } from "../../../parse/en/groups.ts";
import { modifierAt } from "../../../parse/en/predicates/modifiers.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { isOpen, objectsOf, wordsOf } from "../../about.ts";
import { hasForces, isForce } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

const STRENGTH = new Set(
  "footprint presence number level strength contingent deployment force troop personnel mission staff size".split(" "),
);

/** Forces, or a number, presence or mission that is theirs; a bank cuts its staff too. */
export function isCutOfForces(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  const isTheirs =
    subjects.length === 0 || subjects.some((group) => hasForces(group, reference) || isOpen(group, reference));
  return objectsOf(draft.predicate).some(
    (group) => reference.classes(group).has("force") || (isTheirs && STRENGTH.has(reference.noun(group))),
  );
}

/** "The number of American troops fell to 2,500": a strength falls, not a force in battle. */
export function isFallInStrength(draft: Draft, reference: Reference): boolean {
  const { subjects, objects } = draft.predicate;
  if (objects.length > 0) return false;
  if (
    /^(?:shrink|dwindle|diminish)$/.test(draft.predicate.lemma) &&
    draft.amount &&
    subjects.some((g) => isForce(g, reference))
  )
    return true;
  return subjects.some(
    (group) =>
      wordsOf(group).some((word) => /^(?:number|level|strength|size|presence|footprint)$/.test(word)) &&
      ((draft.roles.actor?.some((actor) => isForce(actor, reference)) ?? false) ||
        wordsOf(group).some((word) => /^(?:troop|force|military|soldier)$/.test(word)) ||
        isOwned(group, reference)),
  );
}

/** "their number": that of an armed body. */
function isOwned({ tree, head, names }: Group, reference: Reference): boolean {
  return dependents(tree, head, "nmod:poss").some((at) => isForce(modifierAt(tree, at, names), reference));
}

/** "the cut in troop numbers", "no reduction in US numbers", "a cut at Bagram": of forces or at a base, not of power or pay. */
export function isCutAsNoun({ predicate, roles }: Draft, reference: Reference): boolean {
  if (roles.actor?.some((group) => isForce(group, reference))) return true;
  const cut = predicate.phrases.filter(({ prep }) => /^(?:in|of|to)$/.test(prep)).map(({ group }) => group);
  if (cut.some((group) => STRENGTH.has(reference.noun(group)) && (group.names.length > 0 || isOfTroops(group))))
    return true;
  return (
    cut.length === 0 &&
    predicate.modifiers.every(({ tree, head }) => tokenAt(tree, head).upos === "ADJ") &&
    roles.installation !== undefined
  );
}

/** "troop levels", "military presence". */
function isOfTroops(group: Group): boolean {
  return wordsOf(group).some((word) => /^(?:troop|troops|force|military|soldier)$/.test(word));
}
