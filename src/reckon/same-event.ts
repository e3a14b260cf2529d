import { type Claim, fillers } from "../model/claim.ts";
import type { ClaimType } from "../model/claim-types.ts";
import { type Day, daysBetween, type Interval } from "../model/day.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { compatible, entitiesIn } from "./parties.ts";
import { type Site, siteRelation } from "./site.ts";
import type { Telling } from "./telling.ts";

/** Modes that reports use for one another: "Katyusha missiles", "killed in a drone strike". */
const MODE_FAMILIES = [
  ["rocket", "missile", "mortar-artillery"],
  ["airstrike", "drone", "assassination", "missile"],
  ["ied", "suicide"],
  ["handover", "closure", "takeover-by-agreement"],
  ["withdraw", "redeploy"],
  ["deploy", "reinforce"],
  ["ceasefire", "agreement"],
];

/** Days by which reports may differ on one occurrence: a base changes hands over days of leaving, ceremony and announcement. */
const SLACK_DAYS: Partial<{ [type in ClaimType]: number }> = {
  transfer: 14,
  withdrawal: 14,
  deployment: 7,
  seizure: 7,
  agreement: 2,
};

/** How long a standing thing stays one: who holds a base is told anew, a dispute or a membership lasts. */
const STANDING_DAYS: Partial<{ [type in ClaimType]: number }> = { control: 30, affiliation: 36_500 };

/** A telling with no bound on its past says little: it may join a known event, not another such telling. */
const OPEN_YEARS_DAYS = 400;

/** Days within which an attack or a handover "near" or "in" somewhere wide is the one that others place exactly. */
export const NEAR_DAYS = 4;

/** A place of more than this radius holds many targets. */
const WIDE_KM = 30;

/** How far back somebody's words can refer within a report. */
const RETELLING_CHARACTERS = 600;

/** Whether two tellings cannot be of one event, whatever else speaks for it. */
export function conflicts(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  if (a.claim.type !== b.claim.type || a.claim.modality !== b.claim.modality) return true;
  if (!modesMeet(a.claim, b.claim) || isOfEquipment(a.claim) !== isOfEquipment(b.claim)) return true;
  if (gapDays(a.time, b.time) > slackDays(a)) return true;
  if (a.site && b.site && siteRelation(a.site, b.site) === "apart" && !sharesPerson(a, b, knowledge)) return true;
  return isOfPartAndWhole(a, b) || actorsConflict(a, b, knowledge);
}

/** Who holds a compound or a base is another matter than who holds the base or the province around it. */
function isOfPartAndWhole(a: Telling, b: Telling): boolean {
  return a.claim.type === "control" && a.site !== undefined && b.site !== undefined && a.site.id !== b.site.id;
}

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
  if (relation === "broad" || bothBroad) return isWithin(a, b, 31) && sharesCast(a, b, sameReport) ? 1 : 0;
  if (relation === "same") return 3;
  // "A base in Anbar" is a certain one only when the days leave little choice; "Kirkuk" for the base beside it is common.
  if (relation === "near" || isWide(a.site) || isWide(b.site)) return isWithin(a, b, NEAR_DAYS) ? 1.5 : 0;
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
function isRetelling(later: Telling, earlier: Telling): boolean {
  const { attribution, when, quote } = later.claim;
  if (!attribution || when || later.site || quote.start < earlier.claim.quote.start) return false;
  return charactersBetween(earlier, later) < RETELLING_CHARACTERS;
}

function charactersBetween(a: Telling, b: Telling): number {
  const [one, other] = [a.claim.quote, b.claim.quote];
  return Math.max(0, other.start - one.end, one.start - other.end);
}

/** Whether the same known actors play, in all roles that both name. */
function sharesCast(a: Telling, b: Telling, sameReport: boolean): boolean {
  if (!sameReport && !isWithin(a, b, 31) && a.claim.type !== "affiliation") return false;
  const roles = [
    "actor",
    "recipient",
    "opponent",
    "target",
    "victim",
    "parent",
    "origin",
    "destination",
    "area",
  ] as const;
  const shared = roles.filter((role) => {
    const others = new Set(entitiesIn(b.claim, role));
    return entitiesIn(a.claim, role).some((id) => others.has(id));
  });
  const apart = roles.some((role) => a.claim.roles[role] && b.claim.roles[role] && !shared.includes(role));
  return shared.length > 0 && !apart;
}

function isWithin(a: Telling, b: Telling, days: number): boolean {
  return width(a.time) <= days && width(b.time) <= days;
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
  const happensOften = SLACK_DAYS[a.claim.type] === undefined && STANDING_DAYS[a.claim.type] === undefined;
  if (bothOpen && happensOften && a.report.id !== b.report.id && !(a.likely && b.likely)) return 0;
  if (a.likely && b.likely && gapDays(a.likely, b.likely) > 0) return bothOpen && happensOften ? 0 : 1;
  const asNews = a.likely ? gapDays(a.likely, b.time) === 0 : b.likely ? gapDays(b.likely, a.time) === 0 : false;
  return asNews ? 2.5 : 1;
}

/** Of two events that a telling without time could recall, the nearer one is meant. */
function staleness(a: Telling, b: Telling): number {
  const [open, other] = width(a.time) > width(b.time) ? [a, b] : [b, a];
  if (!other.time.from || !open.published.to) return 0;
  return Math.min(1, Math.max(0, daysBetween(other.time.from, open.published.to)) / OPEN_YEARS_DAYS);
}

function actorAffinity(a: Telling, b: Telling, knowledge: Knowledge): number {
  const meet = compatible(entitiesIn(a.claim, "actor"), entitiesIn(b.claim, "actor"), knowledge);
  return meet === undefined ? 0 : meet ? 1 : -1;
}

function actorsConflict(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const clash = (role: "actor" | "recipient") =>
    compatible(entitiesIn(a.claim, role), entitiesIn(b.claim, role), knowledge) === false;
  if (a.claim.type === "casualties")
    return !sharesPerson(a, b, knowledge) && (areParts(a, b) || victimsDiffer(a.claim, b.claim, knowledge));
  if (a.claim.type === "affiliation") return !sharesCast(a, b, true);
  if (a.claim.type === "agreement" || a.claim.type === "clash") return partnersDiffer(a.claim, b.claim, knowledge);
  // Who fired is often in dispute; the attack is the same when day and place leave no other, or a report says it of the same one.
  if (a.claim.type === "attack") {
    const certain = isWithin(a, b, 2) && a.site?.kind === "installation" && b.site?.kind === "installation";
    return clash("actor") && a.site !== undefined && b.site !== undefined && !certain && !sharesPerson(a, b, knowledge);
  }
  return clash("actor") || clash("recipient");
}

/** Two sides may be named in either order. */
function partnersDiffer(a: Claim, b: Claim, knowledge: Knowledge): boolean {
  const sides = (claim: Claim) => [...entitiesIn(claim, "actor"), ...entitiesIn(claim, "opponent")];
  return compatible(sides(a), sides(b), knowledge) === false;
}

/** One report's different numbers of dead are of different groups, or a part and the whole. */
function areParts(a: Telling, b: Telling): boolean {
  const [one, other] = [a.claim.quantity?.value, b.claim.quantity?.value];
  return a.report.id === b.report.id && one !== undefined && other !== undefined && one !== other;
}

/** The dead of one group are not those of another, nor of all together, unless the number is the same. */
function victimsDiffer(a: Claim, b: Claim, knowledge: Knowledge): boolean {
  const [one, other] = [a.quantity?.value, b.quantity?.value];
  const [as, bs] = [entitiesIn(a, "victim"), entitiesIn(b, "victim")];
  if (as.length > 0 && bs.length > 0) {
    const same = as.length === bs.length && as.every((id) => bs.includes(id));
    return !same && !(one !== undefined && one === other && compatible(as, bs, knowledge));
  }
  const [words, others] = [victimWords(a), victimWords(b)];
  if (words.length > 0 && others.length > 0) return !words.some((word) => others.includes(word));
  return one !== undefined && other !== undefined && one !== other;
}

function victimWords(claim: Claim): string[] {
  const words = fillers(claim, "victim").flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return words.map((word) => word.replace(/s$/, ""));
}

/** A known person struck, seized or freed in both. */
function sharesPerson(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const persons = ({ claim }: Telling) =>
    [...entitiesIn(claim, "target"), ...entitiesIn(claim, "victim")].filter(
      (id) => knowledge.entity(id)?.kind === "person",
    );
  const others = persons(b);
  return others.length > 0 && persons(a).some((id) => others.includes(id));
}

function isOfEquipment({ type, roles }: Claim): boolean {
  return type === "transfer" && roles.equipment !== undefined && !roles.installation && !roles.area;
}

/** Whether two claims of one type can be of one kind: a rocket is a missile to many. */
export function modesMeet(a: Claim, b: Claim): boolean {
  const [one, other] = [a.mode, b.mode];
  if (!one || !other || one === other || one === "other" || other === "other") return true;
  return MODE_FAMILIES.some((family) => family.includes(one) && family.includes(other));
}

function slackDays({ claim }: Telling): number {
  const standing = claim.type === "control" && claim.mode !== "holds" ? 36_500 : STANDING_DAYS[claim.type];
  return standing ?? SLACK_DAYS[claim.type] ?? 0;
}

/** Days between two intervals; 0 when they overlap. */
function gapDays(a: Interval, b: Interval): number {
  const after = (x: Day | undefined, y: Day | undefined) => (x && y && x < y ? daysBetween(x, y) : 0);
  return Math.max(after(a.to, b.from), after(b.to, a.from));
}

function width({ from, to }: Interval): number {
  return from && to ? daysBetween(from, to) + 1 : Number.POSITIVE_INFINITY;
}
