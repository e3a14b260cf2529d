import type { Role } from "../../model/claim-types.ts";
import { daysBetween, type Interval } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { areWithin, width } from "../tellings/days-apart.ts";
import type { Telling } from "../tellings/telling.ts";

const ROLES: Role[] = ["actor", "recipient", "opponent", "target", "victim", "parent", "origin", "destination", "area"];

/** Who does it to whom. */
const SIDES: Role[] = ["actor", "recipient", "opponent", "target", "victim"];

const NEAR_DAYS = 31;

/** Whether the same known actors play, in all roles that both name, at times that are near. */
export function sharesCast(a: Telling, b: Telling, sameReport: boolean, knowledge: Knowledge): boolean {
  const shared = ROLES.filter((role) => shares(a.cast[role], b.cast[role], knowledge));
  if (shared.length === 0) return false;
  if (ROLES.some((role) => a.cast[role] && b.cast[role] && !shared.includes(role))) return false;
  return sameReport || isOnceOnly(a) || areWithin(daysOf(a), daysOf(b), NEAR_DAYS) || areUndatedTogether(a, b, shared);
}

function daysOf({ time, likely }: Telling): Interval {
  return likely ?? time;
}

/** Membership lasts, and a body is founded or defeated once. */
function isOnceOnly({ claim: { type } }: Telling): boolean {
  return type === "affiliation" || type === "group";
}

/** What both sides of it are known, or what is planned, is one thing in reports of one month that give no day. */
function areUndatedTogether(a: Telling, b: Telling, shared: Role[]): boolean {
  const isClear = a.claim.modality === "planned" || shared.filter((role) => SIDES.includes(role)).length >= 2;
  return isClear && isUndated(a) && isUndated(b) && areNear(a.published, b.published);
}

function isUndated({ time }: Telling): boolean {
  return width(time) === Number.POSITIVE_INFINITY;
}

function areNear(a: Interval, b: Interval): boolean {
  if (!a.to || !b.to) return false;
  return Math.abs(daysBetween(a.to, b.to)) <= NEAR_DAYS;
}

function shares(as: string[] | undefined, bs: string[] | undefined, knowledge: Knowledge): boolean {
  if (!as || !bs) return false;
  return as.some((a) => bs.some((b) => a === b || isForceOf(a, b, knowledge) || isForceOf(b, a, knowledge)));
}

/** A state acts through its forces. */
export function isForceOf(force: string, state: string, knowledge: Knowledge): boolean {
  const entity = knowledge.entity(force);
  return entity?.kind === "armed-force" && entity.state === state;
}

/** A known person struck, seized or freed in both. */
export function sharesPerson(a: Telling, b: Telling): boolean {
  return a.persons.length > 0 && a.persons.some((id) => b.persons.includes(id));
}
