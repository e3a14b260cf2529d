import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isNonState } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** Known weapons only; tear gas is for crowds, and talks have rounds as well. */
export function isByWeapon({ roles }: Draft, reference: Reference): boolean {
  return (roles.weapon ?? []).some(
    (group) =>
      reference.classes(group).has("weapon") && !/^tear/i.test(textOf(group)) && !isRoundOfTalks(group, reference),
  );
}

/** "a second round", "a round of talks", "the opening round". */
function isRoundOfTalks(group: Group, reference: Reference): boolean {
  if (reference.noun(group) !== "round") return false;
  if (NTH.test(textOf(group))) return true;
  return dependents(group.tree, group.head, "nmod").some(
    (at) => !/^(?:artillery|mortar|ammunition|fire|shrapnel)$/.test(tokenAt(group.tree, at).lemma),
  );
}
const NTH =
  /\b(?:first|second|third|fourth|fifth|sixth|final|last|latest|next|new|another|opening|further|fresh|qualifying|negotiating|talks)\b/i;

/** A missile that is shot down is stopped, not attacked. */
export function isIncoming(group: Group, reference: Reference): boolean {
  return /^(?:missile|rocket|drone|projectile|shell|uav|mortar|quadcopter|round|munition)$/.test(reference.noun(group));
}

const MINES = /^(?:mine|landmine|ied|device|explosive|bomb|booby-trap|trap|ordnance|tripwire)$/;

/** A lorry that strikes a mine is hit by it. */
export function isOnMine({ roles }: Draft, reference: Reference): boolean {
  return (roles.weapon ?? []).some((group) => MINES.test(reference.noun(group)));
}

/** Missiles and drones that were on their way to something, stopped in the air. */
export function isStopped(draft: Draft, reference: Reference): boolean {
  return (
    (draft.roles.weapon ?? []).some((group) => isIncoming(group, reference) && !isScout(group)) &&
    !draft.predicate.subjects.some((group) => isNonState(group, reference))
  );
}

/** An armed group that brings down a drone attacks it; so does whoever downs one that only looks on. */
export function isDowned({ roles, predicate }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).some(
    (group) =>
      reference.classes(group).has("aircraft") &&
      (!isIncoming(group, reference) ||
        isScout(group) ||
        predicate.subjects.some((doer) => isNonState(doer, reference))),
  );
}

function isScout(group: Group): boolean {
  return /\b(?:spy|surveillance|reconnaissance|unarmed|observation|Reaper|MQ-9|Predator|Global Hawk)\b/i.test(
    textOf(group),
  );
}

/** Sent at or over something: "sent drones to Kyiv" is a delivery. */
export function isSentAgainst(draft: Draft, reference: Reference): boolean {
  return (
    isByWeapon(draft, reference) &&
    draft.predicate.phrases.some(
      ({ prep, depth }) => depth < 2 && /^(?:against|at|into|onto|towards?|over|on)$/.test(prep),
    )
  );
}

/** A weapon that comes down by itself, not one that somebody brings down ("the drone was struck off"). */
export function isComingDown(draft: Draft, reference: Reference): boolean {
  return draft.predicate.objects.length === 0 && isByWeapon(draft, reference);
}

/** "Ain al-Asad took 17 of the missiles": what takes them stands still. */
export function isTakingHits(draft: Draft, reference: Reference): boolean {
  return (
    isByWeapon(draft, reference) &&
    draft.predicate.subjects.every((group) => {
      const classes = reference.classes(group);
      return (classes.has("installation") || classes.has("place")) && !classes.has("force");
    })
  );
}
