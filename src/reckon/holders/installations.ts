import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { InstallationState, Plan, SituationEvent, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare } from "../record/record.ts";
import { surely } from "./tenures.ts";

/** What holds of the installations whatever day is asked about. */
interface Histories {
  /** The tenures of each installation in the order in which they began. */
  held: Map<string, Tenured[]>;
  events: Map<string, SituationEvent>;
}

interface Tenured {
  tenure: Tenure;
  from: Day;
  to: Day;
  /** The last day of this tenure and of those before it. */
  latest: Day;
}

/** Sorted once for all days that are asked of what is known. */
const histories = new WeakMap<SituationEvent[], WeakMap<Tenure[], Histories>>();

function historiesOf(tenures: Tenure[], events: SituationEvent[]): Histories {
  const ofEvents = histories.get(events) ?? new WeakMap<Tenure[], Histories>();
  histories.set(events, ofEvents);
  const kept = ofEvents.get(tenures);
  if (kept) return kept;
  const bySite = groupBy(tenures, ({ installation }) => installation);
  const held = new Map([...bySite].map(([site, of]) => [site, inOrder(of)]));
  const sorted = { held, events: new Map(events.map((event) => [event.id, event])) };
  ofEvents.set(tenures, sorted);
  return sorted;
}

function inOrder(tenures: Tenure[]): Tenured[] {
  const spans = tenures.map((tenure) => ({ tenure, ...surely(tenure) })).sort((a, b) => compare(a.from, b.from));
  let latest = "";
  return spans.map((span) => {
    if (span.to > latest) latest = span.to;
    return { ...span, latest };
  });
}

/**
 * Who holds each installation on `day`, since when, and what is announced for it and still awaited; in the order of the installations'
 * ids. `plans` are as they stand on that day.
 */
export function installationsOn(
  day: Day,
  tenures: Tenure[],
  plans: Plan[],
  events: SituationEvent[],
  knowledge: Knowledge,
): InstallationState[] {
  const { held, events: byId } = historiesOf(tenures, events);
  const announced = awaitedBySite(day, plans, byId);
  const sites = [...new Set([...held.keys(), ...announced.keys()])].sort(compare);
  return sites
    .filter((site) => knowledge.entity(site)?.kind === "installation")
    .map((site) => ({
      installation: site,
      ...holderOn(day, held.get(site) ?? [], byId),
      announced: announced.get(site) ?? [],
    }));
}

type HolderState = Omit<InstallationState, "installation" | "announced">;

function holderOn(day: Day, held: Tenured[], events: Histories["events"]): HolderState {
  const begun = held.slice(0, begunBy(day, held));
  const covering = coveringLast(day, begun);
  const [best] = covering.sort((a, b) => weight(b, events) - weight(a, events) || compare(a.from, b.from));
  if (!best) return { contested: false, ...vacancy(begun) };
  const { holder, side, from, begunBy: by } = best.tenure;
  return { holder, ...(side && { side }), since: from, by, contested: covering.length > 1, vacant: false };
}

/** How many have begun by a day. */
function begunBy(day: Day, held: Tenured[]): number {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle]?.from ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that last beyond a day. */
function coveringLast(day: Day, begun: Tenured[]): Tenured[] {
  const covering: Tenured[] = [];
  for (let at = begun.length - 1; (begun[at]?.latest ?? "") > day; at--) {
    const span = begun[at];
    if (span && span.to > day) covering.push(span);
  }
  return covering;
}

/** In a contest, whoever came by an event goes before those who are only said to hold it; then whom more origins tell of. */
function weight({ tenure: { begunBy: id } }: Tenured, events: Histories["events"]): number {
  const event = events.get(id);
  return !event || event.type === "control" ? 0 : 1 + event.origins.length;
}

/** The last who held it has left, or closed it, and nobody is known to have come. */
function vacancy(begun: Tenured[]): Pick<InstallationState, "vacant" | "since" | "by"> {
  const last = begun.reduce<Tenured | undefined>((best, span) => (best && best.to > span.to ? best : span), undefined);
  const { to, endedBy } = last?.tenure ?? {};
  return { vacant: last !== undefined, ...(to && { since: to }), ...(endedBy && { by: endedBy }) };
}

/** Transfers and withdrawals announced by `day` and still awaited on it, by installation. */
function awaitedBySite(day: Day, plans: Plan[], events: Histories["events"]): Map<string, string[]> {
  const waiting = plans.flatMap(({ event, status }) => (status === "waiting" ? (events.get(event) ?? []) : []));
  const awaited = waiting.filter(({ type, known }) => known <= day && (type === "transfer" || type === "withdrawal"));
  const sites = awaited.flatMap(({ id, roles }) =>
    [...(roles.installation ?? []), ...(roles.origin ?? [])].flatMap(({ entity }) => (entity ? [{ entity, id }] : [])),
  );
  return new Map(
    [...groupBy(sites, ({ entity }) => entity)].map(([site, of]) => [site, [...new Set(of.map(({ id }) => id))]]),
  );
}
