import { addDays, type Day, type Interval } from "../model/day.ts";
import type { Party, SituationEvent, Tenure } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import type { Occurrence } from "./events.ts";
import { related } from "./parties.ts";
import { compare } from "./record.ts";
import { siteAt } from "./site.ts";

/** A withdrawal so near to a handover of the same place is a part of it: what was held passes at the handover. */
const DEPARTURE_DAYS = 45;

/** Something that can move the holder of one place. */
interface Change {
  kind: "holds" | "passes" | "leaves" | "takes" | "arrives";
  when: Interval;
  event: SituationEvent;
  /** Who has it afterwards. */
  holder?: Party;
  /** Whether a report says when. */
  isTimed: boolean;
  /** Who had it before, where that is said. */
  giver?: Party;
}

/** On one day, what changed comes before what was found so afterwards. */
const ORDER_ON_ONE_DAY = { arrives: 0, leaves: 1, passes: 2, takes: 3, holds: 4 };

/**
 * Who held each installation and area from when to when: `holds` begins a tenure or confirms one, a transfer or seizure ends all
 * others and begins one, a withdrawal ends one, a new base begins one. Two who claim to hold at once are both contested.
 * What happens to a base happens to its parts as well.
 */
export function tenuresOf(occurrences: Occurrence[], knowledge: Knowledge): Tenure[] {
  const changes = changesBySite(occurrences, knowledge);
  for (const [site, list] of changes) changes.set(site, withoutRecalled(list, knowledge));
  return [...changes.keys()].sort(compare).flatMap((site) => {
    const own = changes.get(site) ?? [];
    const ofWholes = (siteAt(site, knowledge)?.within ?? [])
      .filter((whole) => whole !== site && knowledge.entity(whole)?.kind === "installation")
      .flatMap((whole) => changes.get(whole) ?? [])
      .filter(({ kind }) => kind === "passes" || kind === "takes");
    return tenuresAt(site, [...own, ...ofWholes].sort(inTime), knowledge);
  });
}

/** The day from which a tenure surely runs, and the first on which it surely no longer does. */
export function surely({ from, to }: Pick<Tenure, "from" | "to">): { from: Day; to: Day } {
  return { from: from.to ?? from.from ?? "0001-01-01", to: to ? (to.to ?? to.from ?? "0001-01-01") : "9999-12-31" };
}

function changesBySite(occurrences: Occurrence[], knowledge: Knowledge): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const occurrence of occurrences) {
    const change = changeOf(occurrence);
    if (!change) continue;
    for (const site of sitesOf(occurrence.event, knowledge)) {
      const list = changes.get(site) ?? [];
      changes.set(site, list);
      list.push(change);
    }
  }
  return changes;
}

/** "The base that the coalition had held", without a time, said by who tells of its handover, is no new holding. */
function withoutRecalled(changes: Change[], knowledge: Knowledge): Change[] {
  const departures = changes.filter(({ kind }) => kind === "passes" || kind === "leaves");
  const isRecalled = ({ kind, holder, event, isTimed }: Change) =>
    (kind === "holds" || kind === "takes") &&
    !isTimed &&
    departures.some(
      ({ giver, event: departure }) =>
        giver !== undefined &&
        sameHolder(giver, holder, knowledge) &&
        event.reports.every((report) => departure.reports.includes(report)),
    );
  return changes.filter((change) => !isRecalled(change));
}

function changeOf({ event, tellings }: Occurrence): Change | undefined {
  const { type, mode, modality, roles } = event;
  if (modality !== "asserted") return undefined;
  const when: Interval = event.when ?? { to: event.known };
  const actor = roles.actor?.[0];
  const isTimed = tellings.some(({ claim }) => claim.when !== undefined);
  const base = { event, isTimed, when: { ...(when.from && { from: when.from }), ...(when.to && { to: when.to }) } };
  switch (type) {
    case "transfer": {
      const holder = mode === "closure" ? undefined : roles.recipient?.[0];
      if (roles.equipment && !roles.installation && !roles.area) return undefined;
      return { ...base, kind: "passes", ...(holder && { holder }), ...(actor && { giver: actor }) };
    }
    case "seizure":
      return actor && { ...base, kind: "takes", holder: actor };
    case "withdrawal": {
      const isWhole = mode !== "reduce" && tellings.every(({ claim }) => !claim.quantity);
      return actor && isWhole ? { ...base, kind: "leaves", giver: actor } : undefined;
    }
    case "deployment":
      return actor && mode === "establish-base" ? { ...base, kind: "arrives", holder: actor } : undefined;
    case "control": {
      if (!actor || (mode ?? "holds") !== "holds") return undefined;
      const first = tellings.map(({ time, known }) => time.from ?? time.to ?? known).sort()[0] ?? event.known;
      return { ...base, kind: "holds", holder: actor, when: { to: first } };
    }
    default:
      return undefined;
  }
}

/** The installations and areas whose holder an event can move; for forces that leave, only installations. */
function sitesOf({ type, roles, place }: SituationEvent, knowledge: Knowledge): string[] {
  const named = [
    ...(roles.installation ?? []),
    ...(roles.area ?? []),
    ...(type === "withdrawal" ? (roles.origin ?? []) : []),
  ];
  const known = named.flatMap(({ entity }) => (entity ? (siteAt(entity, knowledge) ?? []) : []));
  const places = known.length > 0 || !place?.entity ? known : [siteAt(place.entity, knowledge) ?? []].flat();
  const onlyBases = type === "withdrawal" || type === "deployment" || type === "transfer";
  const fit = places.filter(({ kind }) => kind === "installation" || (kind === "place" && !onlyBases));
  return [...new Set(fit.map(({ id }) => id))];
}

function inTime(a: Change, b: Change): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    ORDER_ON_ONE_DAY[a.kind] - ORDER_ON_ONE_DAY[b.kind] ||
    compare(a.event.known, b.event.known) ||
    compare(a.event.id, b.event.id)
  );
}

function dayOf({ when, event }: Change): Day {
  return when.to ?? when.from ?? event.known;
}

function tenuresAt(site: string, changes: Change[], knowledge: Knowledge): Tenure[] {
  const tenures: Tenure[] = [];
  const isOf = (tenure: Tenure, party?: Party) => sameHolder(tenure.holder, party, knowledge);
  const open = () => tenures.filter(({ to }) => !to);
  const begin = (change: Change, holder: Party, from: Interval, contested = false) => {
    const side = holder.entity && knowledge.side(holder.entity, dayOf(change));
    const { id, claims } = change.event;
    tenures.push({
      installation: site,
      holder,
      ...(side && { side }),
      from,
      begunBy: id,
      claims: [...claims],
      contested,
    });
  };
  const end = (tenure: Tenure, { when, event }: Change) => {
    tenure.to = when;
    tenure.endedBy = event.id;
    addClaims(tenure, event.claims);
  };
  const endOthers = (change: Change) => {
    for (const tenure of open()) if (!change.holder || !isOf(tenure, change.holder)) end(tenure, change);
  };
  const take = (change: Change) => {
    if (!change.holder) return;
    const held = open().find((tenure) => isOf(tenure, change.holder));
    if (held) addClaims(held, change.event.claims);
    else begin(change, change.holder, change.when);
  };
  for (const change of changes) {
    if (change.kind === "holds" && change.holder) {
      const others = open().filter((tenure) => !isOf(tenure, change.holder));
      const held = open().find((tenure) => isOf(tenure, change.holder));
      if (held) addClaims(held, change.event.claims);
      else begin(change, change.holder, change.when, others.length > 0);
      if (!held) for (const other of others) other.contested = true;
    } else if (change.kind === "passes") {
      if (change.giver && tenures.length === 0) begin(change, change.giver, {});
      endOthers(change);
      take(change);
    } else if (change.kind === "takes") {
      endOthers(change);
      take(change);
    } else if (change.kind === "arrives") {
      if (open().length === 0) take(change);
    } else if (change.kind === "leaves" && !isPartOfHandover(change, changes, knowledge)) {
      for (const tenure of open()) if (isOf(tenure, change.giver)) end(tenure, change);
    }
  }
  return tenures;
}

function isPartOfHandover(departure: Change, changes: Change[], knowledge: Knowledge): boolean {
  const day = dayOf(departure);
  const [first, last] = [addDays(day, -DEPARTURE_DAYS), addDays(day, DEPARTURE_DAYS)];
  return changes.some(
    (change) =>
      change.kind === "passes" &&
      dayOf(change) >= first &&
      dayOf(change) <= last &&
      (!change.giver || !departure.giver || sameHolder(change.giver, departure.giver, knowledge)),
  );
}

function sameHolder(a: Party, b: Party | undefined, knowledge: Knowledge): boolean {
  if (!b) return false;
  return a.entity && b.entity ? related(a.entity, b.entity, knowledge) : a.name.toLowerCase() === b.name.toLowerCase();
}

function addClaims(tenure: Tenure, claims: string[]): void {
  tenure.claims = [...new Set([...tenure.claims, ...claims])];
}
