import { addDays, type Day, type Interval } from "../../model/day.ts";
import type { Party, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { compare } from "../record/record.ts";
import { related } from "../tellings/parties.ts";
import { siteAt } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";

/** A withdrawal so near to a handover of the same place is a part of it: what was held passes at the handover. */
const DEPARTURE_DAYS = 45;

/** Something that can move the holder of one place. */
export interface Change {
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

/** The events that can move the holder of a place, by place. */
export function changesBySite(occurrences: Occurrence[], knowledge: Knowledge): Map<string, Change[]> {
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
  for (const [site, list] of changes) changes.set(site, withoutRecalled(list, knowledge));
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
      if (!actor || (mode ?? "holds") !== "holds" || tellings.every(isOfUnknownDay)) return undefined;
      const first = tellings.map(surelyBy).sort()[0] ?? event.known;
      return { ...base, kind: "holds", holder: actor, when: { to: first } };
    }
    default:
      return undefined;
  }
}

/** The first day on which a telling surely says who holds: that of its own words, else the last on which its report can have been written. */
function surelyBy({ claim, time, known }: Telling): Day {
  return (claim.when ? (time.from ?? time.to) : time.to) ?? known;
}

/** "Troops stationed at the base", on a page of which nobody can say when it was written. */
function isOfUnknownDay({ claim, published }: Telling): boolean {
  return !claim.when && !published.to;
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

/** Order in time; what happened on one day in the order in which it must have. */
export function inTime(a: Change, b: Change): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    ORDER_ON_ONE_DAY[a.kind] - ORDER_ON_ONE_DAY[b.kind] ||
    compare(a.event.known, b.event.known) ||
    compare(a.event.id, b.event.id)
  );
}

/** The day from which a change surely holds. */
export function dayOf({ when, event }: Change): Day {
  return when.to ?? when.from ?? event.known;
}

/** Whether a departure is near a handover of the same place by the same forces. */
export function isPartOfHandover(departure: Change, changes: Change[], knowledge: Knowledge): boolean {
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

/** Whether two are one holder: related, or of the same name. */
export function sameHolder(a: Party, b: Party | undefined, knowledge: Knowledge): boolean {
  if (!b) return false;
  return a.entity && b.entity ? related(a.entity, b.entity, knowledge) : a.name.toLowerCase() === b.name.toLowerCase();
}
