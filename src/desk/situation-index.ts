import { groupBy } from "../model/group-by.ts";
import type { Check, Plan, Situation, SituationEvent, Superseded, Tenure } from "../model/situation.ts";

/** What a situation holds, by what it is about: made once for all pages of a moment known. Lists are empty where there is nothing. */
export interface SituationIndex {
  /** The situation on the last day, with all that was known at the moment. */
  whole: Situation;
  events: ReadonlyMap<string, SituationEvent>;
  /** The event that each claim tells of, by the claim's id. */
  eventOf: ReadonlyMap<string, SituationEvent>;
  /** The events in which an entity has a part, or at which it is the place, in the order of the situation. */
  eventsWith(entity: string): readonly SituationEvent[];
  /** The events that a report tells of. */
  eventsIn(report: string): readonly SituationEvent[];
  tenuresOf(installation: string): readonly Tenure[];
  /** The tenures of a holder. */
  heldBy(entity: string): readonly Tenure[];
  checkOf(claim: string): Check | undefined;
  /** The checks that counted an event. */
  checksCounting(event: string): readonly Check[];
  planOf(event: string): Plan | undefined;
  /** The plans that an event fulfilled. */
  fulfilledBy(event: string): readonly Plan[];
  /** The versions of a report's page by their ids, the earliest first; the report alone where its page never changed. */
  versionsOf(report: string): readonly string[];
}

/** Indexes a situation, each part when it is first asked for. */
export function indexSituation(whole: Situation): SituationIndex {
  const events = once(() => new Map(whole.events.map((event) => [event.id, event])));
  const eventOf = once(() => new Map(whole.events.flatMap((event) => event.claims.map((claim) => [claim, event]))));
  const byEntity = once(() => listsBy(whole.events, entitiesIn));
  const byReport = once(() => listsBy(whole.events, ({ reports }) => reports));
  const tenures = once(() => groupBy(whole.tenures, ({ installation }) => installation));
  const holders = once(() => groupBy(whole.tenures, ({ holder }) => holder.entity ?? ""));
  const checks = once(() => new Map(whole.checks.map((check) => [check.claim, check])));
  const counting = once(() => listsBy(whole.checks, ({ counted }) => counted));
  const plans = once(() => new Map(whole.plans.map((plan) => [plan.event, plan])));
  const deeds = once(() => groupBy(whole.plans, ({ fulfilledBy }) => fulfilledBy ?? ""));
  const versions = once(() => versionsIn(whole.superseded));
  return {
    whole,
    get events() {
      return events();
    },
    get eventOf() {
      return eventOf();
    },
    eventsWith: (entity) => byEntity().get(entity) ?? [],
    eventsIn: (report) => byReport().get(report) ?? [],
    tenuresOf: (installation) => tenures().get(installation) ?? [],
    heldBy: (entity) => holders().get(entity) ?? [],
    checkOf: (claim) => checks().get(claim),
    checksCounting: (event) => counting().get(event) ?? [],
    planOf: (event) => plans().get(event),
    fulfilledBy: (event) => deeds().get(event) ?? [],
    versionsOf: (report) => versions().get(report) ?? [report],
  };
}

/** The versions of each page that changed, by the id of any of them. */
function versionsIn(superseded: Superseded[]): Map<string, string[]> {
  const laterOf = new Map(superseded.map(({ report, by }) => [report, by]));
  const replacing = new Set(laterOf.values());
  const versions = new Map<string, string[]>();
  for (const first of laterOf.keys()) {
    if (replacing.has(first)) continue;
    const all: string[] = [];
    for (let id: string | undefined = first; id !== undefined; id = laterOf.get(id)) all.push(id);
    for (const id of all) versions.set(id, all);
  }
  return versions;
}

function entitiesIn({ roles, place }: SituationEvent): string[] {
  const parties = Object.values(roles).flatMap((each) => (each ?? []).flatMap(({ entity }) => entity ?? []));
  return [...new Set(place?.entity ? [...parties, place.entity] : parties)];
}

/** Each thing under every key that it has. */
function listsBy<T>(things: readonly T[], keysOf: (thing: T) => string[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const list = lists.get(key);
      if (list) list.push(thing);
      else lists.set(key, [thing]);
    }
  }
  return lists;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
