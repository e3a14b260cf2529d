import type { Entity } from "../../model/pack.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { classesOfEntity } from "../classes.ts";
import type { KnownWorld } from "../known-world.ts";
import { createElsewhere } from "./elsewhere.ts";
import type { Name, Reading } from "./name.ts";
import { contextOf, type Surroundings } from "./surroundings.ts";

/** In which part a thing is looked for. */
export type As = "actor" | "place" | "installation";

/** What can speak for a reading of a name, and how much it weighs. */
const GROUNDS = {
  /** What it lies in stands right behind it ("Paris, Texas"), or what lies in it right before. */
  beside: 9,
  /** So it is, elsewhere in the report. */
  told: 7,
  /** A governorate or province, where "province" or "governorate" follows. */
  governorate: 8,
  /** Its kind fits the part that the name plays. */
  kind: 6,
  /** The province that it lies in is named too, and no state. */
  province: 3,
  /** A place that has this name alone lies in it. */
  holds: 3,
  /** The state that it lies in is named too. */
  country: 2,
  /** It lies in the theatre. */
  theatre: 1.5,
  /** A place that has this name alone lies in the same state. */
  neighbour: 1,
  /** It is named, not its nationality. */
  name: 1,
  /** A place that is no part of a state: a town goes before what is called after it. */
  place: 1,
  /** A state: it goes before a province of its name. */
  state: 1,
} as const;
type Ground = keyof typeof GROUNDS;

/** What stands round a name. */
export interface Context extends Surroundings {
  as: As | undefined;
  /** The words after it, in lower case. */
  after: string;
}

/** A reading with what speaks for it. */
export interface Ranked {
  reading: Reading;
  grounds: { ground: Ground; weight: number }[];
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
  const names = report.sentences.flatMap((sentence) => sentence.names);
  const { mentioned, around } = contextOf(names, report.text, world);
  const isElsewhere = createElsewhere(names, report.text, world);
  function choose(name: Name, as: As | undefined): Reading | undefined {
    const readings = name.readings.filter((reading) => !isElsewhere(name, reading.entity));
    if (readings.length < 2) return readings[0];
    const after = report.text.slice(name.end, name.end + 16).toLowerCase();
    return rankReadings(readings, { as, after, ...around(name) }, world)[0]?.reading;
  }
  return { mentioned, choose };
}

/** The readings of a name, the one that fits best first: of equal ones the first in the packs' order, which puts the better known first. */
export function rankReadings(readings: Reading[], context: Context, world: KnownWorld): Ranked[] {
  return readings
    .map((reading) => {
      const grounds = groundsFor(reading, context, world);
      return { reading, grounds, points: grounds.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((a, b) => b.points - a.points);
}

function groundsFor({ entity, via }: Reading, context: Context, world: KnownWorld): Ranked["grounds"] {
  const { as, after, mentioned, beside, told, holders, countries } = context;
  const isPlace = entity.kind === "place";
  const isPart = isPlace && PART_OF_STATE.test(entity.type ?? "");
  const country = entity.in === undefined ? undefined : world.country(entity.id);
  const others = (id: string | undefined) => id !== undefined && id !== entity.id && mentioned.has(id);
  const grounds: [Ground, boolean | undefined][] = [
    ["beside", beside.has(entity.id)],
    ["told", !beside.has(entity.id) && told.has(entity.id)],
    ["governorate", isPart && /^\s(?:province|governorate)/.test(after)],
    ["kind", as && fitsAs(entity, as)],
    ["province", entity.in !== country && others(entity.in)],
    ["holds", holders.has(entity.id)],
    ["country", others(country)],
    ["theatre", country !== undefined && world.theatre?.countries.includes(country)],
    ["neighbour", country !== undefined && countries.has(country)],
    ["name", via === "name"],
    ["place", isPlace && !isPart],
    ["state", entity.kind === "state"],
  ];
  return grounds.filter(([, holds]) => holds).map(([ground]) => ({ ground, weight: GROUNDS[ground] }));
}

const PART_OF_STATE = /^(?:governorate|province|state-of-federation|region|district|oblast|krai|republic|department)$/;

function fitsAs(entity: Entity, as: As): boolean {
  const classes = classesOfEntity(entity);
  if (as === "place") return classes.includes("place");
  if (as === "installation") return entity.kind === "installation";
  return classes.includes("force") || classes.includes("body") || classes.includes("person");
}
