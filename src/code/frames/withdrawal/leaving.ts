import type { Group } from "../../../parse/en/groups.ts";
import { isByOther, isPronoun, objectsOf } from "../../about.ts";
import { hasForces, isServing } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isSide } from "./who.ts";

/** A force leaves a place or a base; "left the door open" and one's own post are not meant. */
export function isForceLeaving(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const left = [...(roles.origin ?? []), ...(roles.installation ?? [])];
  if (left.some((group) => reference.noun(group) === "mine")) return false;
  const isLeft =
    predicate.lemma === "evacuate" ||
    left.some((group) => objectsOf(predicate).some(({ head }) => head === group.head)) ||
    /^(?:flee|depart)$/.test(predicate.lemma);
  if (!isLeft) return false;
  if (predicate.lemma === "empty") return predicate.passive && left.some((group) => isMilitaryPost(group, reference));
  if (predicate.passive) return !isByOther(draft, reference) && !/^(?:evacuate|leave|desert)$/.test(predicate.lemma);
  const isBase = left.some((group) => reference.classes(group).has("installation"));
  return predicate.subjects.some(
    (group) =>
      hasForces(group, reference) ||
      isSide(group, reference) ||
      (isBase && (isServing(group, reference) || reference.noun(group) === "mission")),
  );
}

/** What is emptied of its soldiers, not of its patients or inmates. */
function isMilitaryPost(group: Group, reference: Reference): boolean {
  return /^(?:base|airbase|outpost|barracks?|garrison|position|checkpoint|camp)$/.test(reference.noun(group));
}

/** Not the exit of a player or the departure of a minister; whose it is may stay unsaid where they leave a base. */
export function isOfForces({ roles }: Draft, reference: Reference): boolean {
  const actors: Group[] = roles.actor ?? [];
  if (actors.length === 0) return roles.installation !== undefined || roles.origin !== undefined;
  return actors.some(
    (group) => hasForces(group, reference) || isPronoun(group) || reference.noun(group) === "personnel",
  );
}

/** "a retreat from the eastern bank", "a withdrawal in some sectors"; nothing else that is withdrawn. */
export function isFromFront({ predicate }: Draft, reference: Reference): boolean {
  if (predicate.objects.length > 0) return false;
  return predicate.phrases.some(
    ({ prep, group, depth }) => depth === 0 && /^(?:from|in|on|along)$/.test(prep) && FRONTS.has(reference.noun(group)),
  );
}

const FRONTS = new Set("bank sector flank front line frontline trench position front-line salient".split(" "));
