import type { Group } from "../parse/en/groups.ts";
import { wordsOf } from "./about.ts";
import { isArmed, isForce } from "./forces.ts";
import type { Draft } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** Between whom violence is, where that makes it another event: two armed sides, rioters or a mob and anybody, or force used against protesters. */
export type Sides = "forces" | "rioters" | "mob" | "protesters";

/** Who stands on the two sides of a violent act, of a fight, of victims or of damage. */
export function sidesOf(draft: Draft, reference: Reference): Sides | undefined {
  const { type, roles } = draft;
  const doers = [...(roles.actor ?? []), ...(type === "clash" ? (roles.opponent ?? []) : [])];
  const isAny = (groups: Group[] | undefined, words: RegExp) => groups?.some((g) => words.test(reference.noun(g)));
  if (/^(?:attack|clash|property)$/.test(type) && isAny(doers, /^mob$/)) return "mob";
  if (/^(?:attack|clash|property)$/.test(type) && isAny(doers, CROWD)) return "rioters";
  const hit = type === "casualties" ? roles.victim : roles.target;
  const isHurt = type === "attack" || isOfBlood(draft);
  if (isHurt && isAny(hit, PROTESTERS)) return "protesters";
  return isHurt && isBetweenForces(draft, reference) ? "forces" : undefined;
}

const PROTESTERS = /^(?:protester|protestor|demonstrator|marcher)$/;
const CROWD = /^(?:protester|protestor|demonstrator|marcher|rioter)$/;

function isOfBlood({ type, mode }: Draft): boolean {
  return type === "casualties" && (mode === "killed" || mode === "wounded");
}

/** A force, or what is a force's, is attacked, or one force kills or wounds members of another. */
function isBetweenForces({ type, mode, roles }: Draft, reference: Reference): boolean {
  const doers = roles.actor ?? [];
  if (doers.length > 0 && !doers.some((group) => isArmed(group, reference))) return false;
  if (type === "casualties") return doers.length > 0 && (roles.victim ?? []).some((group) => isForce(group, reference));
  const hit = [...(roles.target ?? []), ...(roles.installation ?? [])];
  return mode !== "assassination" && hit.some((group) => isOfForce(group, reference));
}

/** A force, or its base, post or convoy. */
function isOfForce(group: Group, reference: Reference): boolean {
  return isForce(group, reference) || MILITARY.test(reference.noun(group)) || wordsOf(group).some((w) => OWNER.test(w));
}

const MILITARY =
  /^(?:base|airbase|barracks|garrison|outpost|checkpoint|checkpost|bunker|fort|fortress|watchtower|arsenal|cantonment|position|warship|tank|humvee)$/;
const OWNER =
  /^(?:army|military|police|soldier|troop|troops|security|defence|defense|peacekeeper|paramilitary|gendarmerie|militia|rebel|militant)$/;
