import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { classesOfEntity } from "../classes.ts";
import type { KnownWorld } from "../known-world.ts";

/** In which part a thing is looked for. */
export type As = "actor" | "place" | "installation";

/** A name as the packs know it: all that it can mean. */
export type Name = Group["names"][number];
type Reading = Name["readings"][number];

/** What can speak for a reading of a name, and how much it weighs. */
export const GROUNDS = {
  /** A governorate, where "province" or "governorate" follows. */
  governorate: 6,
  /** Its kind fits the part that the name plays. */
  kind: 4,
  /** The state that it lies in is named too. */
  country: 2,
  /** It is named, not its nationality. */
  name: 1,
  /** A place that is no governorate: a town goes before what is called after it. */
  place: 1,
} as const;
export type Ground = keyof typeof GROUNDS;

/** What stands round a name. */
export interface Context {
  as: As | undefined;
  /** The words after it, in lower case. */
  after: string;
  /** The ids that any reading of any name of the report has. */
  mentioned: ReadonlySet<string>;
}

/** A reading with what speaks for it. */
export interface Ranked {
  reading: Reading;
  grounds: Ground[];
  points: number;
}

/** What the names of a report can mean. */
export interface Readings {
  /** The ids that any reading of any name has. */
  mentioned: ReadonlySet<string>;
  choose(name: Name, as: As | undefined): Reading | undefined;
}

/** Chooses between the readings of a report's names. */
export function createReadings(report: ParsedReport, world: KnownWorld): Readings {
  const mentioned = mentionedIn(report.sentences.flatMap(({ names }) => names));
  function choose(name: Name, as: As | undefined): Reading | undefined {
    if (name.readings.length < 2) return name.readings[0];
    const after = report.text.slice(name.end, name.end + 16).toLowerCase();
    return rankReadings(name.readings, { as, after, mentioned }, world)[0]?.reading;
  }
  return { mentioned, choose };
}

/** The ids that any reading of any of the names has. */
export function mentionedIn(names: Name[]): Set<string> {
  return new Set(names.flatMap(({ readings }) => readings.map(({ entity }) => entity.id)));
}

/** The readings of a name, the one that fits best first: of equal ones the first in the packs' order. */
export function rankReadings(readings: Reading[], context: Context, world: KnownWorld): Ranked[] {
  return readings
    .map((reading) => {
      const grounds = groundsFor(reading, context, world);
      return { reading, grounds, points: grounds.reduce((sum, ground) => sum + GROUNDS[ground], 0) };
    })
    .sort((a, b) => b.points - a.points);
}

function groundsFor({ entity, via }: Reading, { as, after, mentioned }: Context, world: KnownWorld): Ground[] {
  const isPlace = entity.kind === "place";
  const isGovernorate = isPlace && entity.type === "governorate";
  const country = world.country(entity.id);
  const grounds: [Ground, boolean | undefined][] = [
    ["governorate", isGovernorate && /^\s(?:province|governorate)/.test(after)],
    ["kind", as && fitsAs(entity, as)],
    ["country", country !== undefined && country !== entity.id && mentioned.has(country)],
    ["name", via === "name"],
    ["place", isPlace && !isGovernorate],
  ];
  return grounds.filter(([, holds]) => holds).map(([ground]) => ground);
}

function fitsAs(entity: Entity, as: As): boolean {
  const classes = classesOfEntity(entity);
  if (as === "place") return classes.includes("place");
  if (as === "installation") return entity.kind === "installation";
  return classes.includes("force") || classes.includes("body") || classes.includes("person");
}
