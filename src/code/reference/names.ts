import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import { classesOfEntity } from "../classes.ts";
import type { KnownWorld } from "../known-world.ts";

/** In which part a thing is looked for. */
export type As = "actor" | "place" | "installation";

export type Name = Group["names"][number];
type Reading = Name["readings"][number];

/** A name in the report, as it is read where it stands. */
export interface Named {
  start: number;
  end: number;
  entity: Entity;
  via: "name" | "demonym";
}

/** The names of a report. */
export interface Names {
  /** As they are read, in the report's order, without those that stand inside a longer one. */
  named: Named[];
  /** The ids that any reading of any name has. */
  mentioned: ReadonlySet<string>;
  choose(name: Name, as: As | undefined): Reading | undefined;
  headName(group: Group, as: As | undefined): Named | undefined;
  /** The name that stands over a word of the group's sentence. */
  over(word: { start: number; end: number }): Named | undefined;
  /** The entity named last before a character that fits. */
  latest(before: number, fits: (entity: Entity) => boolean): Entity | undefined;
}

/** Reads the names of a report in order and remembers them. */
export function createNames(report: ParsedReport, world: KnownWorld): Names {
  const mentioned = new Set(
    report.sentences.flatMap(({ names }) => names.flatMap((n) => n.readings.map((r) => r.entity.id))),
  );
  const named: Named[] = report.sentences
    .flatMap(({ names }) => names.map((name) => toNamed(name)))
    .filter((n) => n !== undefined);
  named.sort((a, b) => a.start - b.start || b.end - a.end);
  dropNested(named);

  function toNamed(name: Name): Named | undefined {
    const reading = choose(name, undefined);
    return reading && { start: name.start, end: name.end, entity: reading.entity, via: reading.via };
  }

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

  /** The name that is the group's head: it covers the head word, or ends the group as a person's name does. */
  function headName(group: Group, as: As | undefined): Named | undefined {
    const head = tokenAt(group.tree, group.head);
    const covering = group.names.filter((name) => name.start <= head.start && name.end >= head.end);
    const persons = group.names.filter((name) =>
      name.readings.some(({ entity, via }) => via === "name" && entity.kind === "person"),
    );
    for (const name of [...persons, ...covering]) {
      const reading = choose(name, as);
      if (reading && (reading.via === "name" || isNationals(group, name))) return { ...name, ...reading };
    }
    return undefined;
  }

  function over({ start, end }: { start: number; end: number }): Named | undefined {
    return named.find((n) => n.via === "name" && n.start <= start && end <= n.end);
  }

  function latest(before: number, fits: (entity: Entity) => boolean): Entity | undefined {
    return named.findLast((n) => n.end <= before && n.via === "name" && fits(n.entity))?.entity;
  }

  return { named, mentioned, choose, headName, over, latest };
}

function fitsAs(entity: Entity, as: As): boolean {
  const classes = classesOfEntity(entity);
  if (as === "place") return classes.includes("place");
  if (as === "installation") return entity.kind === "installation";
  return classes.includes("force") || classes.includes("body") || classes.includes("person");
}

/** "Iraqis", "the Americans": a demonym that stands alone. */
function isNationals(group: Group, name: Name): boolean {
  return tokenAt(group.tree, group.head).upos !== "ADJ" && name.end - name.start >= group.end - group.start - 4;
}

/** "Hezbollah" inside "Kataib Hezbollah" is nobody of its own. */
function dropNested(named: Named[]): void {
  const inner = named.filter((a) =>
    named.some((b) => b !== a && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start),
  );
  for (const name of inner) named.splice(named.indexOf(name), 1);
}
