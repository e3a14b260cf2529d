import type { Span } from "../model/claim.ts";
import { type ClaimType, MODES_OF } from "../model/claim-types.ts";
import { type Day, type Interval, overlaps } from "../model/day.ts";
import type { Check, SituationEvent } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { type Occurrence, occurrencesOf } from "./events.ts";
import type { Judgements } from "./judgements.ts";
import { compatible, entitiesIn } from "./parties.ts";
import { dateBeside, intervalInWords, list, numberInWords, ordinalInWords, shortName } from "./prose.ts";
import { siteAt } from "./site.ts";
import { byKnown, type Telling } from "./telling.ts";

/** Whoever hands a base over has left it, so that both count for "the third base left". */
const COUNTS_AS: Partial<{ [type in ClaimType]: ClaimType[] }> = { withdrawal: ["withdrawal", "transfer"] };

type Verdict = Pick<Check, "verdict" | "sentence" | "needs">;

/**
 * Holds every count that a report states against the record as known on that report's day: which events of the type counted,
 * in the days counted over, by and to the same parties, does the record hold? Transfers count by installation.
 */
export function checksOf(
  tellings: Telling[],
  events: SituationEvent[],
  judged: Judgements,
  knowledge: Knowledge,
): Check[] {
  const counts = tellings.filter(({ claim }) => claim.type === "count" && claim.modality === "asserted");
  const eventOf = new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])));
  const asKnown = new Map<string, Occurrence[]>();
  const recordFor = (types: ClaimType[], known: Day): Occurrence[] => {
    const key = `${types} ${known}`;
    const heard = tellings.filter((telling) => types.includes(telling.claim.type) && telling.known <= known);
    const occurrences = asKnown.get(key) ?? occurrencesOf(heard, judged, knowledge);
    asKnown.set(key, occurrences);
    return occurrences;
  };
  return [...counts].sort(byKnown).map((count) => {
    const { of } = count.claim;
    const counted = of ? countedBy(count, recordFor(COUNTS_AS[of] ?? [of], count.known), knowledge) : [];
    const { value, min, max } = count.claim.quantity ?? {};
    return {
      claim: count.id,
      report: count.report.id,
      stated: {
        ...(value !== undefined && { value }),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      },
      words: count.claim.quote.text,
      counted: counted.map(({ event }) => eventOf.get(event.id) ?? event.id),
      ...verdictOn(count, counted),
    };
  });
}

/** The events that a count can mean, in time, of those that the record holds on the report's day. */
function countedBy(count: Telling, record: Occurrence[], knowledge: Knowledge): Occurrence[] {
  const { of } = count.claim;
  const cast = castOf(
    count,
    record.flatMap(({ tellings }) => tellings),
    knowledge,
  );
  const events = record.filter(
    ({ event }) =>
      event.modality === "asserted" &&
      overlaps(event.when ?? {}, windowOf(count)) &&
      hasModeOf(count, event) &&
      meets(event, "actor", cast.actor, knowledge) &&
      meets(event, "recipient", cast.recipient, knowledge) &&
      isCountable(event, count, knowledge),
  );
  const inOrder = events.sort((a, b) => compareTimes(a.event, b.event));
  const series = isOfBases(of) ? distinctSites(inOrder) : inOrder;
  return count.claim.mode === "ordinal" ? upToCounted(count, series) : series;
}

/** An ordinal numbers one event of a series, where nothing else is said the newest that its report tells: what came later does not count. */
function upToCounted(count: Telling, series: Occurrence[]): Occurrence[] {
  const numbered = series.findLast(({ event }) =>
    count.site?.kind === "installation"
      ? event.place?.entity === count.site.id
      : event.reports.includes(count.report.id),
  );
  const last = numbered?.event.when?.to;
  return last ? series.filter(({ event }) => (event.when?.from ?? last) <= last) : series;
}

function charactersBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Who gives and who gets in what is counted: as the count says, else as the thing that it counts is told in the same report. */
function castOf(count: Telling, tellings: Telling[], knowledge: Knowledge): { actor: string[]; recipient: string[] } {
  const own = { actor: entitiesIn(count.claim, "actor"), recipient: entitiesIn(count.claim, "recipient") };
  const distance = (other: Telling) => charactersBetween(other.claim.quote, count.claim.quote);
  const nearest = tellings
    .filter(({ report, claim }) => report.id === count.report.id && claim.modality === "asserted")
    .filter(({ claim }) => compatible(entitiesIn(claim, "actor"), own.actor, knowledge) !== false)
    .sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest || count.claim.of === "attack") return own;
  const filled = (role: "actor" | "recipient") => (own[role].length > 0 ? own[role] : entitiesIn(nearest.claim, role));
  return { actor: filled("actor"), recipient: filled("recipient") };
}

/** The days counted over, up to the report's own. */
function windowOf({ claim, published, known }: Telling): Interval {
  const { from, to } = claim.window ?? claim.when ?? {};
  const last: Day = published.to ?? known;
  return { ...(from && { from }), to: to && to < last ? to : last };
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
  if (isOfBases(claim.of)) return site.kind === "installation" && event.mode !== "reduce";
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

function verdictOn(count: Telling, counted: Occurrence[]): Verdict {
  const { claim } = count;
  const held = counted.length;
  const names = counted.map((occurrence) => nameAndDate(occurrence, count)).join(", ");
  const { value, min, max } = claim.quantity ?? {};
  const least = min ?? value;
  const most = max ?? (min === undefined ? value : undefined);
  if (least === undefined && most === undefined) {
    return { verdict: "cannot-tell", sentence: "cannot tell: the report gives no number." };
  }
  if (held === 0) return { verdict: "cannot-tell", sentence: "cannot tell: the record holds none of what is counted." };
  if ((least === undefined || held >= least) && (most === undefined || held <= most)) {
    return { verdict: "agrees", sentence: `agrees: ${names}.` };
  }
  const holds = `the record holds ${numberInWords(held)}: ${names}`;
  if (least !== undefined && held < least) {
    const needs = `${statedInWords(claim, least)} would need ${moreOf(claim, least - held)}${sinceWhen(count, counted)}.`;
    // A record never holds every attack: what it lacks does not refute a total, but an ordinal names its own series.
    if (claim.mode === "total") return { verdict: "cannot-tell", sentence: `cannot tell: ${holds}.`, needs };
    return { verdict: "differs", sentence: `differs: ${holds}.`, needs };
  }
  const tooMany = held - (most ?? held);
  const needs = `${statedInWords(claim, most ?? held)} would leave out ${likeliestLeftOut(counted, tooMany, count)}.`;
  return { verdict: "differs", sentence: `differs: ${holds}.`, needs };
}

function nameAndDate({ event }: Occurrence, count: Telling): string {
  const name = shortName(event.place?.name ?? "an unnamed place");
  const date = event.when ? ` ${dateBeside(event.when)}` : "";
  const alone = event.reports.length === 1 && event.reports[0] === count.report.id ? " (in this report alone)" : "";
  return `${name}${date}${alone}`;
}

function statedInWords({ mode }: Telling["claim"], stated: number): string {
  return mode === "ordinal" ? `“${ordinalInWords(stated)}”` : numberInWords(stated);
}

function moreOf({ of }: Telling["claim"], missing: number): string {
  const noun = of === "transfer" ? "handover" : (of ?? "event").replace("_", " ");
  return `${numberInWords(missing)} more ${noun}${missing === 1 ? "" : "s"}`;
}

function sinceWhen(count: Telling, counted: Occurrence[]): string {
  const from = windowOf(count).from ?? counted[0]?.event.when?.from;
  return from ? ` ${intervalInWords({ from }).replace("from", "since")}` : "";
}

/** Where a report names others of the series, those that it does not name; else those that rest on the fewest reports. */
function likeliestLeftOut(counted: Occurrence[], tooMany: number, count: Telling): string {
  const unnamed = counted.filter(({ event }) => !event.reports.includes(count.report.id));
  const fewest = Math.min(...counted.map(({ event }) => event.reports.length));
  const namesOthers = counted.length - unnamed.length > 1;
  const left = namesOthers ? unnamed : counted.filter(({ event }) => event.reports.length === fewest);
  const names = list(left.map(({ event }) => shortName(event.place?.name ?? "an unnamed place")));
  const number = `${numberInWords(tooMany)} of them`;
  if (left.length === 0 || left.length > tooMany) return number;
  const be = left.length === 1 ? "s" : "";
  return namesOthers ? `${number}: it does not name ${names}` : `${number}: ${names} rest${be} on the fewest reports`;
}
