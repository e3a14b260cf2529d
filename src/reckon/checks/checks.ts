import type { Span } from "../../model/claim.ts";
import { type ClaimType, MODES_OF } from "../../model/claim-types.ts";
import { type Day, overlaps } from "../../model/day.ts";
import type { Check, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { isOfEquipment } from "../events/conflicts.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import { siteAt } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";
import { verdictOn, windowOf } from "./count-verdict.ts";

/** Whoever hands a base over has left it, so that both count for "the third base left". */
const COUNTS_AS: Partial<{ [type in ClaimType]: ClaimType[] }> = { withdrawal: ["withdrawal", "transfer"] };

/** The types of the events that a count can be about; none where it does not say what it counts. */
export function countedTypes({ claim }: Telling): ClaimType[] {
  return claim.of ? (COUNTS_AS[claim.of] ?? [claim.of]) : [];
}

/**
 * Holds a count that a report states against the record as known on that report's day: which events of the type, in the days counted
 * over, by and to the same parties, does the record hold? Transfers count by installation.
 *
 * @param record the events of the types counted, as known on the day
 * @param inReport all that the count's report tells
 */
export function checkOf(count: Telling, record: Occurrence[], inReport: Telling[], knowledge: Knowledge): Check {
  const counted = count.claim.of ? countedBy(count, record, inReport, knowledge) : [];
  const { value, min, max } = count.claim.quantity ?? {};
  return {
    kind: "count",
    claim: count.id,
    claims: [count.id],
    report: count.report.id,
    stated: {
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    },
    words: count.claim.quote.text,
    counted: counted.map(({ event }) => event.id),
    ...verdictOn(count, counted, knowledge),
  };
}

/** The events that a count can mean, in time, of those that the record holds on the report's day. */
function countedBy(count: Telling, record: Occurrence[], inReport: Telling[], knowledge: Knowledge): Occurrence[] {
  const { of } = count.claim;
  const types = countedTypes(count);
  const cast = castOf(
    count,
    inReport.filter(({ claim }) => types.includes(claim.type)),
    knowledge,
  );
  const events = record.filter(
    ({ event }) =>
      event.modality === "asserted" &&
      isWithin(event, count) &&
      hasModeOf(count, event) &&
      meets(event, "actor", cast.actor, knowledge) &&
      meets(event, "recipient", cast.recipient, knowledge) &&
      isCountable(event, count, knowledge),
  );
  const inOrder = events.sort((a, b) => compareTimes(a.event, b.event));
  const series = isOfBases(of) ? distinctSites(inOrder) : inOrder;
  return count.claim.mode === "ordinal" ? upToCounted(count, series) : series;
}

/** In the days counted over, as far as can be told; what may also have happened later counts only where the report tells of it. */
function isWithin({ when, reports }: SituationEvent, count: Telling): boolean {
  return overlaps(when ?? {}, windowOf(count)) && (when?.to !== undefined || reports.includes(count.report.id));
}

/** An ordinal numbers one event of a series, where nothing else is said the newest that its report tells: what came later does not count. */
function upToCounted(count: Telling, series: Occurrence[]): Occurrence[] {
  const numbered = series.findLast(({ event }) =>
    count.site?.kind === "installation"
      ? event.place?.entity === count.site.id
      : event.reports.includes(count.report.id),
  );
  const last = numbered?.event.when?.to;
  return last ? series.filter(({ event }) => isBy(last, event, count)) : series;
}

/** Surely not after that day, where the count's own report does not tell of it. */
function isBy(last: Day, { when, reports }: SituationEvent, count: Telling): boolean {
  const { from, to = last } = when ?? {};
  return from ? from <= last : to <= last || reports.includes(count.report.id);
}

function charactersBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Who gives and who gets in what is counted: as the count says, else as the thing that it counts is told in the same report. */
function castOf(count: Telling, tellings: Telling[], knowledge: Knowledge): { actor: string[]; recipient: string[] } {
  const own = { actor: entitiesIn(count.claim, "actor"), recipient: entitiesIn(count.claim, "recipient") };
  const distance = (other: Telling) => charactersBetween(other.claim.quote, count.claim.quote);
  const nearest = tellings
    .filter(({ claim }) => claim.modality === "asserted")
    .filter(({ claim }) => compatible(entitiesIn(claim, "actor"), own.actor, knowledge) !== false)
    .sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest || count.claim.of === "attack") return own;
  const filled = (role: "actor" | "recipient") => (own[role].length > 0 ? own[role] : entitiesIn(nearest.claim, role));
  return { actor: filled("actor"), recipient: filled("recipient") };
}

/** "Rocket strikes" are counted among rocket attacks only. */
function hasModeOf({ claim }: Telling, { type, mode }: SituationEvent): boolean {
  if (type !== "attack") return true;
  const words = claim.quantity?.text ?? claim.quote.text;
  const named = MODES_OF.attack.filter((kind) => new RegExp(`\\b${kind}`, "i").test(words));
  return named.length === 0 || named.some((kind) => kind === mode);
}

function meets(event: SituationEvent, role: "actor" | "recipient", wanted: string[], knowledge: Knowledge): boolean {
  const ids = (event.roles[role] ?? []).flatMap(({ entity }) => entity ?? []);
  return compatible(ids, wanted, knowledge) !== false;
}

/** Bases that change hands or are left count once each; other things count as often as they happen. */
function isOfBases(of: ClaimType | undefined): boolean {
  return of === "transfer" || of === "withdrawal";
}

/** A single occurrence at a known place: for bases an installation, else where the count says. */
function isCountable(event: SituationEvent, { claim, site: counted }: Telling, knowledge: Knowledge): boolean {
  const site = event.place?.entity && siteAt(event.place.entity, knowledge);
  if (!site || site.kind === "state") return false;
  if (isOfBases(claim.of)) return site.kind === "installation" && event.mode !== "reduce" && !isOfEquipment(event);
  return !counted || site.within.includes(counted.id);
}

function distinctSites(events: Occurrence[]): Occurrence[] {
  const seen = new Set<string | undefined>();
  return events.filter(({ event: { place } }) => !seen.has(place?.entity) && seen.add(place?.entity));
}

function compareTimes(a: SituationEvent, b: SituationEvent): number {
  const key = ({ when, known, id }: SituationEvent) => `${when?.to ?? when?.from ?? known} ${when?.from ?? ""} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
