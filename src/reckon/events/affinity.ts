import { daysBetween } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { areWithin, gapDays, happensOften, width } from "../tellings/days-apart.ts";
import { compatible } from "../tellings/parties.ts";
import { type Site, siteRelation } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";
import { sharesCast, sharesPerson } from "./cast.ts";
import { areNameless, sharesLargeToll, sharesToll, sharesVictims } from "./victims.ts";

/** A telling with no bound on its past says little: it may join a known event, not another such telling. */
const OPEN_YEARS_DAYS = 400;

/** Days within which an attack or a handover "near" or "in" somewhere wide is the one that others place exactly. */
const NEAR_DAYS = 4;

/** Days after which an attack is no news. */
const NEWS_DAYS = 10;

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
  const time = timeAffinity(a, b, sharesPerson(a, b));
  if (time === 0) return 0;
  const mode = a.claim.mode !== undefined && a.claim.mode === b.claim.mode ? 0.5 : 0;
  return place + time + actorAffinity(a, b, knowledge) + victimAffinity(a, b) + mode - staleness(a, b);
}

function placeAffinity(a: Telling, b: Telling, knowledge: Knowledge): number {
  if (sharesPerson(a, b)) return 4;
  const sameReport = a.report.id === b.report.id;
  if (sameReport && (isRetelling(a, b) || isRetelling(b, a))) return 2 - charactersBetween(a, b) / RETELLING_CHARACTERS;
  if (sameReport && areOneFind(a, b)) return 2;
  if (isOnTheDay(a, b) || isOnTheDay(b, a)) return 1.5;
  if (!a.site || !b.site) return wideAffinity(a, b, sameReport, knowledge);
  const relation = siteRelation(a.site, b.site);
  if (relation === "broad" || (relation === "same" && a.site.kind === "state")) {
    const isOneScene = sameReport && relation === "broad" && areOfOneDay(a, b);
    return isOneScene ? 1.5 : wideAffinity(a, b, sameReport, knowledge);
  }
  if (relation === "same") return 3;
  // "A base in Anbar" is a certain one only when the days leave little choice; "Kirkuk" for the base beside it is common.
  if (relation === "near" || isWide(a.site) || isWide(b.site)) return areWithin(a.time, b.time, NEAR_DAYS) ? 1.5 : 0;
  return 2;
}

/** "Launchers were found, along with missiles": what one sentence tells as found or destroyed together is one find. */
function areOneFind(a: Telling, b: Telling): boolean {
  return a.claim.type === "property" && a.claim.mode === b.claim.mode && charactersBetween(a, b) === 0;
}

/** Without a place, or with no more than a country, those who take part have to be the same. */
function wideAffinity(a: Telling, b: Telling, sameReport: boolean, knowledge: Knowledge): number {
  if (sharesVictims(a, b) || sharesLargeToll(a, b, knowledge)) return 1.5;
  const areBothWide = isNowhere(a) && isNowhere(b);
  return areBothWide && sharesCast(a, b, sameReport, knowledge) ? 1 : 0;
}

function isNowhere({ site }: Telling): boolean {
  return !site || site.kind === "state";
}

function areOfOneDay(a: Telling, b: Telling): boolean {
  return width(a.time) === 1 && width(b.time) === 1;
}

/** "The first attack, on Wednesday": no place is named, but the report tells of such things at one, and the day is the same. */
function isOnTheDay(unplaced: Telling, placed: Telling): boolean {
  return areOfOneDay(unplaced, placed) && placed.site !== undefined && unplaced.around?.has(placed.site.id) === true;
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
  if (isNamedBy(a, b) || isNamedBy(b, a)) return 5;
  if (gapDays(a.time, b.time) > 0) return 1;
  const widest = Math.max(width(a.time), width(b.time));
  if (widest === Number.POSITIVE_INFINITY) return ofOnePerson ? 2 : openTimeAffinity(a, b);
  return widest === 1 ? 6 : widest <= 3 ? 5 : widest <= 10 ? 4 : widest <= 31 ? 3 : 2;
}

/** "March 11", on a page of which nobody knows the year. */
function isNamedBy({ named }: Telling, other: Telling): boolean {
  if (named === undefined) return false;
  return other.named === named || (width(other.time) === 1 && other.time.from?.endsWith(named) === true);
}

function openTimeAffinity(a: Telling, b: Telling): number {
  if (a.report.id === b.report.id && (isRetelling(a, b) || isRetelling(b, a))) return 2;
  const bothOpen = width(a.time) > OPEN_YEARS_DAYS && width(b.time) > OPEN_YEARS_DAYS;
  const isOften = happensOften(a.claim.type);
  const isLoose = bothOpen && isOften && !isNowhere(a) && a.report.id !== b.report.id && !(a.likely || b.likely);
  if (isLoose) return areUndatedNews(a, b) ? 1 : 0;
  if (a.likely && b.likely && gapDays(a.likely, b.likely) > 0) return bothOpen && isOften ? 0 : 1;
  const asNews = a.likely ? gapDays(a.likely, b.time) === 0 : b.likely ? gapDays(b.likely, a.time) === 0 : false;
  if (!asNews) return isOften && isOldNews(a, b) ? 0 : 1;
  return isCertain(a) || isCertain(b) ? 4 : 2.5;
}

/** What a first paragraph tells is no attack of weeks before. */
function isOldNews(a: Telling, b: Telling): boolean {
  const [news, other] = a.likely ? [a.likely, b.time] : [b.likely, a.time];
  return news !== undefined && width(other) <= NEAR_DAYS && gapDays(news, other) > NEWS_DAYS;
}

/** The rest of its report gives the day. */
function isCertain({ likely }: Telling): boolean {
  return likely !== undefined && width(likely) === 1;
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

/** The same number of the same people harmed tells one attack from another. */
function victimAffinity(a: Telling, b: Telling): number {
  if (sharesVictims(a, b)) return 1.5;
  return sharesToll(a, b) ? 1 : a.claim.type === "casualties" && areNameless(a, b) ? 0.5 : 0;
}

function actorAffinity(a: Telling, b: Telling, knowledge: Knowledge): number {
  const meet = compatible(a.cast.actor ?? [], b.cast.actor ?? [], knowledge);
  return meet === undefined ? 0 : meet ? 1 : -1;
}
