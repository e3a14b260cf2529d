import { daysBetween } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { areWithin, gapDays, happensOften, width } from "../tellings/days-apart.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import { type Site, siteRelation } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";
import { sharesCast, sharesPerson } from "./cast.ts";

/** A telling with no bound on its past says little: it may join a known event, not another such telling. */
const OPEN_YEARS_DAYS = 400;

/** Days within which an attack or a handover "near" or "in" somewhere wide is the one that others place exactly. */
export const NEAR_DAYS = 4;

/** A place of more than this radius holds many targets. */
const WIDE_KM = 30;

/** How far back somebody's words can refer within a report. */
const RETELLING_CHARACTERS = 600;

/** Governorates and the like. */
function isWide(site: Site): boolean {
  return site.point !== undefined && site.point.radiusKm > WIDE_KM;
}

/**
 * How much speaks for two tellings being of one event: 0 for nothing, else higher for closer. Assumes that they do not conflict.
 * A common site or a common person is needed; without either, the same actors at the same time.
 */
export function affinity(a: Telling, b: Telling, knowledge: Knowledge): number {
  const place = placeAffinity(a, b, knowledge);
  if (place === 0) return 0;
  const time = timeAffinity(a, b, sharesPerson(a, b, knowledge));
  if (time === 0) return 0;
  return place + time + actorAffinity(a, b, knowledge) + (a.claim.mode === b.claim.mode ? 0.5 : 0) - staleness(a, b);
}

function placeAffinity(a: Telling, b: Telling, knowledge: Knowledge): number {
  if (sharesPerson(a, b, knowledge)) return 4;
  const sameReport = a.report.id === b.report.id;
  if (sameReport && (isRetelling(a, b) || isRetelling(b, a))) return 2 - charactersBetween(a, b) / RETELLING_CHARACTERS;
  if (isOnTheDay(a, b) || isOnTheDay(b, a)) return 1.5;
  if (!a.site || !b.site) return !a.site && !b.site && sharesCast(a, b, sameReport) ? 1 : 0;
  const relation = siteRelation(a.site, b.site);
  const bothBroad = relation === "same" && a.site.kind === "state";
  if (relation === "broad" || bothBroad) return areWithin(a.time, b.time, 31) && sharesCast(a, b, sameReport) ? 1 : 0;
  if (relation === "same") return 3;
  // "A base in Anbar" is a certain one only when the days leave little choice; "Kirkuk" for the base beside it is common.
  if (relation === "near" || isWide(a.site) || isWide(b.site)) return areWithin(a.time, b.time, NEAR_DAYS) ? 1.5 : 0;
  return 2;
}

/** "The first attack, on Wednesday": no place is named, but the report tells of such things at one, and the day is the same. */
function isOnTheDay(unplaced: Telling, placed: Telling): boolean {
  const sameDay = width(unplaced.time) === 1 && width(placed.time) === 1;
  return sameDay && placed.site !== undefined && unplaced.around?.has(placed.site.id) === true;
}

/**
 * Somebody's words on what the same report has just told: "Iraq put the number at 10", "Washington blamed that attack on …".
 * They name neither place nor time, since both are told.
 */
export function isRetelling(later: Telling, earlier: Telling): boolean {
  const { attribution, when, quote } = later.claim;
  if (!attribution || when || later.site || quote.start < earlier.claim.quote.start) return false;
  return charactersBetween(earlier, later) < RETELLING_CHARACTERS;
}

export function charactersBetween(a: Telling, b: Telling): number {
  const [one, other] = [a.claim.quote, b.claim.quote];
  return Math.max(0, other.start - one.end, one.start - other.end);
}

function timeAffinity(a: Telling, b: Telling, ofOnePerson: boolean): number {
  if (gapDays(a.time, b.time) > 0) return 1;
  const widest = Math.max(width(a.time), width(b.time));
  if (widest === Number.POSITIVE_INFINITY) return ofOnePerson ? 2 : openTimeAffinity(a, b);
  return widest === 1 ? 6 : widest <= 3 ? 5 : widest <= 10 ? 4 : widest <= 31 ? 3 : 2;
}

function openTimeAffinity(a: Telling, b: Telling): number {
  if (a.report.id === b.report.id && (isRetelling(a, b) || isRetelling(b, a))) return 2;
  const bothOpen = width(a.time) > OPEN_YEARS_DAYS && width(b.time) > OPEN_YEARS_DAYS;
  const isOften = happensOften(a.claim.type);
  const isLoose = bothOpen && isOften && a.report.id !== b.report.id && !(a.likely && b.likely);
  if (isLoose) return areUndatedNews(a, b) ? 1 : 0;
  if (a.likely && b.likely && gapDays(a.likely, b.likely) > 0) return bothOpen && isOften ? 0 : 1;
  const asNews = a.likely ? gapDays(a.likely, b.time) === 0 : b.likely ? gapDays(b.likely, a.time) === 0 : false;
  return asNews ? 2.5 : 1;
}

/** Two pages without a date that tell of one base: what each tells as its news is taken for the same. */
function areUndatedNews(a: Telling, b: Telling): boolean {
  return a.site?.kind === "installation" && a.site.id === b.site?.id && !a.published.to && !b.published.to;
}

/** Of two events that a telling without time could recall, the nearer one is meant. */
function staleness(a: Telling, b: Telling): number {
  if (width(a.time) === width(b.time)) return 0;
  const [open, other] = width(a.time) > width(b.time) ? [a, b] : [b, a];
  if (!other.time.from || !open.published.to) return 0;
  return Math.min(1, Math.max(0, daysBetween(other.time.from, open.published.to)) / OPEN_YEARS_DAYS);
}

function actorAffinity(a: Telling, b: Telling, knowledge: Knowledge): number {
  const meet = compatible(entitiesIn(a.claim, "actor"), entitiesIn(b.claim, "actor"), knowledge);
  return meet === undefined ? 0 : meet ? 1 : -1;
}
