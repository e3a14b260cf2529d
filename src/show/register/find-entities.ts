import { fold } from "../../model/fold.ts";
import type { Entity } from "../../model/pack.ts";
import { type SourceRecord, sourceRecords } from "../entity/source-record.ts";
import type { Knowledge, View } from "../view.ts";
import { type Found, findNames, indexNames } from "./name-index.ts";
import { remembered } from "./remembered.ts";

/**
 * The places, installations, actors and people of which a name in any language holds the words, those the record tells the most of first.
 *
 * @param knowledge that of the English edition, which has the names of both
 */
export function findEntities(view: View, knowledge: Knowledge, words: string, most: number): Found[] {
  const index = remembered(knowledge, "names", () => indexNames(knowledge.entities));
  return findNames(index, words, weightsOf(view, knowledge), most);
}

const KINDS: Partial<Record<Entity["kind"], number>> = { state: 60, installation: 50, coalition: 50, place: 0 };

/** How much each entity matters at the moment, below 1000. */
function weightsOf({ index, theatre }: View, knowledge: Knowledge): Float64Array {
  return remembered(index.whole, "weights", () =>
    Float64Array.from(knowledge.entities, ({ id, kind, population = 1 }) => {
      const told = Math.min(500, 60 * Math.log2(1 + index.eventsWith(id).length));
      const country = knowledge.country(id);
      const isInside = country !== undefined && theatre.countries.includes(country);
      return told + (isInside ? 200 : 0) + (KINDS[kind] ?? 40) + 10 * Math.log10(population);
    }),
  );
}

/** The outlets of which a name holds the words. */
export function findSources(view: View, words: string): SourceRecord[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const records = remembered(view.index.whole, "source names", () =>
    [...sourceRecords(view).values()].map((record) => ({
      record,
      text: ` ${[record.name, ...(record.source?.names ?? [])].map(fold).join(" ")}`,
    })),
  );
  return records
    .filter(({ text }) => wanted.every((word) => text.includes(` ${word}`)))
    .map(({ record }) => record)
    .sort((a, b) => b.reports.length - a.reports.length);
}
