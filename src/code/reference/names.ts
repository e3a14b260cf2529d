import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import type { KnownWorld } from "../known-world.ts";
import type { Name } from "./name.ts";
import { type As, createReadings, type Readings } from "./readings.ts";

/** A name in the report, as it is read where it stands. */
export interface Named {
  start: number;
  end: number;
  entity: Entity;
  via: "name" | "demonym";
}

/** The names of a report. */
export interface Names extends Readings {
  /** As they are read, in the report's order, without those that stand inside a longer one. */
  named: Named[];
  /** The name that is the group's head: it covers the head word, or ends the group as a person's name does. */
  headName(group: Group, as: As | undefined): Named | undefined;
  /** The name that stands over a word of the group's sentence. */
  over(word: { start: number; end: number }): Named | undefined;
  /** The entity named last before a character that fits. */
  latest(before: number, fits: (entity: Entity) => boolean): Entity | undefined;
}

/** Reads the names of a report in order and remembers them. */
export function createNames(report: ParsedReport, world: KnownWorld): Names {
  const { mentioned, choose } = createReadings(report, world);
  const read = report.sentences
    .flatMap(({ names }) => names.map((name) => toNamed(name)))
    .filter((n) => n !== undefined);
  const named = withoutNested(read.sort((a, b) => a.start - b.start || b.end - a.end));

  function toNamed(name: Name): Named | undefined {
    const reading = choose(name, undefined);
    return reading && { start: name.start, end: name.end, entity: reading.entity, via: reading.via };
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
    const name = named[endingBy(named, end - 1)];
    return name && name.via === "name" && name.start <= start && end <= name.end ? name : undefined;
  }

  function latest(before: number, fits: (entity: Entity) => boolean): Entity | undefined {
    for (let i = endingBy(named, before) - 1; i >= 0; i--) {
      const { via, entity } = named[i] as Named;
      if (via === "name" && fits(entity)) return entity;
    }
    return undefined;
  }

  return { named, mentioned, choose, headName, over, latest };
}

/** "Iraqis", "the Americans": a demonym that stands alone. */
function isNationals(group: Group, name: Name): boolean {
  return tokenAt(group.tree, group.head).upos !== "ADJ" && name.end - name.start >= group.end - group.start - 4;
}

/** "Hezbollah" inside "Kataib Hezbollah" is nobody of its own; the names stand in order, the longer of two that start together first. */
function withoutNested(named: Named[]): Named[] {
  let end = -1;
  let start = -1;
  return named.filter((name) => {
    const isSame = name.start === start && name.end === end;
    if (name.end <= end && !isSame) return false;
    ({ start, end } = name);
    return true;
  });
}

/** How many of the names end at or before a character: none stands inside another, so that they end in the order in which they start. */
function endingBy(named: Named[], at: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Named).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
