import type { Day, Interval } from "../../model/day.ts";
import { addDays } from "../../model/day.ts";
import type { InstallationState, SituationEvent } from "../../model/situation.ts";
import { entityName, shortName, sideNumber } from "../language/names.ts";
import { counted, days, shortDay } from "../language/words.ts";
import type { View } from "../view.ts";

/** Attacks this long before the day are drawn strong; older ones pale. */
const RECENT_DAYS = 30;

export interface InstallationMark {
  id: string;
  label: string;
  /** What the map says beside the name: "29 Mar", "announced". */
  note?: string;
  lon: number;
  lat: number;
  /** Picks colour and pattern; 0 for a holder of no side. */
  side: number;
  announced: boolean;
  contested: boolean;
  /** Who holds it since when, for those who do not see the map: "Iraqi army since 29 March 2020". */
  words: string;
  /** The same with the full name. */
  sentence: string;
  changed?: Day;
}

export interface AttackMark {
  /** The latest event there. */
  event: string;
  lon: number;
  lat: number;
  radiusKm: number;
  /** The installation that was attacked, where it was one. */
  site?: string;
  count: number;
  recent: boolean;
  sentence: string;
}

/** Orders what matters on the map: what changed last, what is announced, what was attacked of late, then the rest by name. */
export function byImportance({ attacks }: Pick<Marks, "attacks">) {
  const attacked = new Set(attacks.filter(({ recent }) => recent).map(({ site }) => site));
  return (a: InstallationMark, b: InstallationMark): number =>
    (b.changed ?? "").localeCompare(a.changed ?? "") ||
    Number(b.announced) - Number(a.announced) ||
    Number(attacked.has(b.id)) - Number(attacked.has(a.id)) ||
    a.label.localeCompare(b.label);
}

export interface Marks {
  installations: InstallationMark[];
  attacks: AttackMark[];
  /** Attacks whose place is known too roughly to draw. */
  unplaced: number;
}

/** A place less exact than this, a country or a large governorate, is no place on the map. */
const ROUGHEST_KM = 75;

/** What the map shows on the day: installations by holder, announced changes, attacks up to the day. */
export function marksOf(view: View): Marks {
  return {
    installations: view.situation.installations.flatMap((state) => installationMark(view, state) ?? []),
    ...attackMarks(view),
  };
}

function installationMark(view: View, state: InstallationState): InstallationMark | undefined {
  const { knowledge, theatre } = view;
  const id = state.installation;
  const point = knowledge.point(id);
  const announced = state.announced.length > 0;
  if (!point || !(state.holder || announced)) return undefined;
  const changed = changeDay(state.since, theatre.firstDay);
  const note = announced ? "announced" : changed && shortDay(changed);
  const name = entityName(knowledge, id);
  const held = state.holder?.name ?? "holder not known";
  const since = changed && state.since ? ` since ${days(state.since)}` : "";
  const more = `${announced ? ", transfer announced" : ""}${state.contested ? ", contested" : ""}`;
  return {
    id,
    label: shortName(knowledge, id),
    ...(note && { note }),
    lon: point.lon,
    lat: point.lat,
    side: sideNumber(view, state.side),
    announced,
    contested: state.contested,
    words: `${held}${since}${more}`,
    sentence: `${name}: ${held}${since}${more}`,
    ...(changed && { changed }),
  };
}

/** The day on which the holder came, where that was after the theatre's beginning. */
function changeDay(since: Interval | undefined, firstDay: Day): Day | undefined {
  const from = since?.from ?? since?.to;
  return from && from > firstDay ? from : undefined;
}

/** Whether an event is an attack that happened, as far as is known. */
export function isAttack(event: SituationEvent): boolean {
  return event.type === "attack" && (event.modality === "asserted" || event.modality === "possible");
}

/** The first day on which an event can have happened. */
export function dayOf(event: SituationEvent): Day | undefined {
  return event.when?.from ?? event.when?.to;
}

function attackMarks(view: View): Pick<Marks, "attacks" | "unplaced"> {
  const happened = view.situation.events.filter((event) => {
    const when = dayOf(event);
    return isAttack(event) && when && when <= view.at.day && when >= view.theatre.firstDay;
  });
  const placed = happened.filter(({ place }) => place && place.radiusKm <= ROUGHEST_KM);
  return { attacks: attacksByPlace(placed, view.at.day), unplaced: happened.length - placed.length };
}

function attacksByPlace(placed: SituationEvent[], day: Day): AttackMark[] {
  const byPlace = new Map<string, SituationEvent[]>();
  for (const event of placed) {
    const key = `${event.place?.lat},${event.place?.lon}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), event]);
  }
  const recentFrom = addDays(day, -RECENT_DAYS);
  return [...byPlace.values()].flatMap((events) => {
    const latest = events.reduce((a, b) => ((dayOf(a) ?? "") >= (dayOf(b) ?? "") ? a : b));
    const { place } = latest;
    if (!place) return [];
    const last = latest.when ? days(latest.when) : "";
    return [
      {
        event: latest.id,
        lon: place.lon,
        lat: place.lat,
        radiusKm: Math.max(...events.map((e) => e.place?.radiusKm ?? 0)),
        ...(place.entity && { site: place.entity }),
        count: events.length,
        recent: (dayOf(latest) ?? "") >= recentFrom,
        sentence: `${place.name}: ${counted(events.length, "attack")}, the last on ${last}`,
      },
    ];
  });
}
