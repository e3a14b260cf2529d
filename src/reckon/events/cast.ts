import type { Role } from "../../model/claim-types.ts";
import { daysBetween, type Interval } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { areWithin, width } from "../tellings/days-apart.ts";
import { related } from "../tellings/parties.ts";
import { namesSeveral } from "../tellings/reference.ts";
import type { Telling } from "../tellings/telling.ts";

const ROLES: Role[] = ["actor", "recipient", "opponent", "target", "victim", "parent", "origin", "destination", "area"];

/** Who does it to whom. */
const SIDES: Role[] = ["actor", "recipient", "opponent", "target", "victim", "origin"];

const NEAR_DAYS = 31;

/** Whether the same known actors play, in all roles that both name, at times that are near. */
export function sharesCast(a: Telling, b: Telling, sameReport: boolean, knowledge: Knowledge): boolean {
  const isSame = areOfSomeBases(a, b) ? related : isSameBody;
  const shared = ROLES.filter((role) => shares(a.cast[role], b.cast[role], isSame, knowledge));
  if (shared.length === 0) return false;
  if (ROLES.some((role) => a.cast[role] && b.cast[role] && !shared.includes(role))) return false;
  return sameReport || isOnceOnly(a) || areWithin(daysOf(a), daysOf(b), NEAR_DAYS) || areUndatedTogether(a, b, shared);
}

/** "To leave its smaller bases" is one plan, whether a coalition or its member has it. */
function areOfSomeBases(a: Telling, b: Telling): boolean {
  return a.claim.modality === "planned" && isUndated(a) && isUndated(b) && namesSeveral(a) && namesSeveral(b);
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
  const isPlan = a.claim.modality === "planned" && namesSeveral(a) === namesSeveral(b);
  const isClear = isPlan || shared.filter((role) => SIDES.includes(role)).length >= 2;
  return isClear && isUndated(a) && isUndated(b) && areNear(a.published, b.published);
}

/** "Through 2020" says no more of the day than nothing does. */
function isUndated({ time }: Telling): boolean {
  return width(time) > NEAR_DAYS;
}

/** A page of which nobody knows the last day that it can be of is seldom much later than the first, which its news gives. */
function areNear(a: Interval, b: Interval): boolean {
  const [one, other] = [a.to ?? a.from, b.to ?? b.from];
  return one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) <= NEAR_DAYS;
}

function shares(
  as: string[] | undefined,
  bs: string[] | undefined,
  isSame: (a: string, b: string, knowledge: Knowledge) => boolean,
  knowledge: Knowledge,
): boolean {
  if (!as || !bs) return false;
  return as.some((a) => bs.some((b) => isSame(a, b, knowledge)));
}

function isSameBody(a: string, b: string, knowledge: Knowledge): boolean {
  return a === b || isForceOf(a, b, knowledge) || isForceOf(b, a, knowledge);
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
