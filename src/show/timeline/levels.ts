import type { Level } from "../../model/situation.ts";
import { outletName, shortName } from "../language/names.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";

/** The reported strength of one force in one place. */
export interface LevelLane {
  label: string;
  /** By day. */
  levels: PlacedLevel[];
  /** The largest number of it. */
  most: number;
}

/** A level with its numbers. */
export interface PlacedLevel {
  level: Level;
  from: string;
  to: string;
  min: number;
  max: number;
  value: number;
}

/** So many lanes are drawn. */
const MOST_LANES = 3;

/** The strengths that are told most often, of forces and places that the packs know. */
export const levelLanes = perSituation((view): LevelLane[] => {
  const lanes = new Map<string, PlacedLevel[]>();
  for (const level of view.whole.levels) {
    const { actor, place, unit } = level;
    const placed = placedLevel(level);
    if (!placed || !actor.entity || !place.entity || placed.to < view.span.first) continue;
    const key = `${actor.entity} ${place.entity} ${unit}`;
    lanes.set(key, [...(lanes.get(key) ?? []), placed]);
  }
  return [...lanes.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_LANES)
    .map((levels) => laneOf(view, levels));
});

function placedLevel(level: Level): PlacedLevel | undefined {
  const min = level.min ?? level.value ?? level.max;
  const max = level.max ?? level.value ?? level.min;
  if (min === undefined || max === undefined) return undefined;
  const from = level.when?.from ?? level.when?.to ?? level.known;
  return { level, from, to: level.when?.to ?? from, min, max, value: level.value ?? (min + max) / 2 };
}

function laneOf({ knowledge, t }: View, levels: PlacedLevel[]): LevelLane {
  const { actor, place } = (levels[0] as PlacedLevel).level;
  return {
    label: t.timeline.levels(nameOf(knowledge, actor), nameOf(knowledge, place)),
    levels: levels.sort((a, b) => a.from.localeCompare(b.from)),
    most: Math.max(...levels.map(({ max }) => max)),
  };
}

function nameOf(knowledge: View["knowledge"], { entity, name }: Level["actor"]): string {
  return entity ? shortName(knowledge, entity) : name;
}

/** "5,200 personnel, 27 March 2020 (The Tigris Post)". */
export function levelWords(view: View, { level, min, max, value }: PlacedLevel): string {
  const { t, words } = view;
  const number = min === max ? words.number(value) : t.timeline.between(words.number(min), words.number(max));
  const outlets = level.claims.flatMap((id) => {
    const page = view.reports.get(view.claims.get(id)?.report ?? "");
    return page ? outletName(page) : [];
  });
  const days = words.days(level.when ?? { from: level.known, to: level.known });
  return t.timeline.level(number, unitWords(view, level.unit), days, words.list([...new Set(outlets)]));
}

/** A unit of the claims as a reader knows it; what is not known stands as it is. */
function unitWords({ t }: View, unit: string): string {
  return t.timeline.units[unit as keyof typeof t.timeline.units] ?? unit;
}
