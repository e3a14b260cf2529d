import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import type { KnownWorld } from "../known-world.ts";
import { type As, createReadings, type Name, type Readings } from "./readings.ts";

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
  const named: Named[] = report.sentences
    .flatMap(({ names }) => names.map((name) => toNamed(name)))
    .filter((n) => n !== undefined);
  named.sort((a, b) => a.start - b.start || b.end - a.end);
  dropNested(named);

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
    return named.find((n) => n.via === "name" && n.start <= start && end <= n.end);
  }

  function latest(before: number, fits: (entity: Entity) => boolean): Entity | undefined {
    return named.findLast((n) => n.end <= before && n.via === "name" && fits(n.entity))?.entity;
  }

  return { named, mentioned, choose, headName, over, latest };
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
