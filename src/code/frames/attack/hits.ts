import type { Group } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isArmed } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isPhysical } from "../../things.ts";
import { CHEMICAL } from "./mode.ts";

/** What is hit, whether a base, a place or anything else. */
function hits({ roles }: Pick<Draft, "roles">): Group[] {
  return [...(roles.target ?? []), ...(roles.installation ?? []), ...(roles.place ?? [])];
}

export function isHitPhysical(draft: Draft, reference: Reference): boolean {
  return hits(draft).every((group) => isPhysical(group, reference) || reference.entity(group) !== undefined);
}

const NEEDS_ARMS = new Set(phrases("attack, strike, hit, target, storm, assault, rocket, ram, gas, blast, raid"));

/** Verbs that say more than fighting ("hit by sanctions", "attacked the budget") need arms, or armed people, and something that can be hit. */
export function isStrike(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  const target = roles.target ?? [];
  const physical = target.every((group) => isPhysical(group, reference));
  if (target.some((group) => isIncoming(group, reference))) return false;
  if (roles.weapon) return true;
  const doers = predicate.subjects;
  if (NEEDS_ARMS.has(predicate.lemma) && doers.length > 0 && !doers.some((group) => isArmed(group, reference)))
    return physical && doers.some((group) => isWithoutClass(group, reference));
  return physical || target.some((group) => reference.entity(group) !== undefined);
}

/** Known weapons only; tear gas is for crowds. */
export function isByWeapon({ roles }: Draft, reference: Reference): boolean {
  return (roles.weapon ?? []).some((group) => reference.classes(group).has("weapon") && !/^tear/i.test(textOf(group)));
}

/** Arms are used against somebody; the use of poison gas is an attack by itself. */
export function isUse(draft: Draft, reference: Reference): boolean {
  const weapons = (draft.roles.weapon ?? []).map(textOf).join(" ");
  const isPoison = CHEMICAL.test(weapons);
  return isByWeapon(draft, reference) && (isPoison || (draft.roles.target ?? draft.roles.installation) !== undefined);
}

/** A missile that is shot down is stopped, not attacked. */
export function isIncoming(group: Group, reference: Reference): boolean {
  return /^(?:missile|rocket|drone|projectile|shell|uav|mortar)$/.test(reference.noun(group));
}

/** "They attacked the post": a pronoun may well be armed; a virus is not. */
function isWithoutClass(group: Group, reference: Reference): boolean {
  const { upos } = tokenAt(group.tree, group.head);
  return upos === "PRON" || (upos === "PROPN" && reference.entity(group) === undefined);
}

const MINES = /^(?:mine|landmine|ied|device|explosive|bomb|booby-trap|trap|ordnance|tripwire)$/;

/** A lorry that strikes a mine is hit by it. */
export function isOnMine({ roles }: Draft, reference: Reference): boolean {
  return (roles.weapon ?? []).some((group) => MINES.test(reference.noun(group)));
}

/** "sprayed the bus with bullets"; crops are sprayed too. */
export function isByShots(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  const shots = predicate.phrases.some(({ prep, group }) => prep === "with" && SHOTS.test(reference.noun(group)));
  return (shots || predicate.lemma === "mow") && isHitPhysical(draft, reference);
}
const SHOTS = /^(?:bullet|gunfire|fire|shot|round|shrapnel|gun|rifle|machine-gun|pellet)$/;

/** People, whether soldiers or civilians; not jobs or hopes. */
export function isOfPeople({ roles }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).every((group) => {
    const classes = reference.classes(group);
    const { upos } = tokenAt(group.tree, group.head);
    return classes.has("people") || classes.has("person") || classes.has("force") || upos === "NUM";
  });
}

/** Tests and exercises strike the sea and dummies. */
const UNREAL = /\b(?:sea|ocean|mock|dummy|simulated)\b/i;

/** Missiles "ready to be fired" are no plan of an attack: a plan has somebody to carry it out or something to hit. */
export function isAimed({ mood, roles }: Draft): boolean {
  if (hits({ roles }).some((group) => UNREAL.test(textOf(group)))) return false;
  return !mood.planned || (roles.actor ?? roles.target ?? roles.installation ?? roles.place) !== undefined;
}
