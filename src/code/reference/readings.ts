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

/** What the names of a report can mean. */
export interface Readings {
  /** The ids that any reading of any name has. */
  mentioned: ReadonlySet<string>;
  choose(name: Name, as: As | undefined): Reading | undefined;
}

/** Chooses between the readings of a report's names. */
export function createReadings(report: ParsedReport, world: KnownWorld): Readings {
  const mentioned = new Set(
    report.sentences.flatMap(({ names }) => names.flatMap((n) => n.readings.map((r) => r.entity.id))),
  );

  /** The reading that fits best: of equal ones the first, in the packs' order. */
  function choose(name: Name, as: As | undefined): Reading | undefined {
    const score = (reading: Reading) => pointsOf(reading, name, as);
    return name.readings.reduce<Reading | undefined>(
      (best, reading) => (best && score(best) >= score(reading) ? best : reading),
      undefined,
    );
  }

  /** How well a reading fits: its kind, the word after it, its country among those named. */
  function pointsOf({ entity, via }: Reading, name: Name, as: As | undefined): number {
    const after = report.text.slice(name.end, name.end + 16).toLowerCase();
    const country = world.country(entity.id);
    let points = via === "name" ? 1 : 0;
    if (as && fitsAs(entity, as)) points += 4;
    if (entity.kind === "place" && /^\s(?:province|governorate)/.test(after) && entity.type === "governorate")
      points += 6;
    if (entity.kind === "place" && entity.type !== "governorate") points += 1;
    if (country && country !== entity.id && mentioned.has(country)) points += 2;
    return points;
  }

  return { mentioned, choose };
}

function fitsAs(entity: Entity, as: As): boolean {
  const classes = classesOfEntity(entity);
  if (as === "place") return classes.includes("place");
  if (as === "installation") return entity.kind === "installation";
  return classes.includes("force") || classes.includes("body") || classes.includes("person");
}
