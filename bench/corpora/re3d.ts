import type { Found } from "../../src/code/mentions/found.ts";
import { mentionsOf } from "../../src/code/mentions.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { type Score, scoreOf, share } from "../measures/shares.ts";
import { isSame, overlaps, pairByOverlap, type Span } from "../measures/spans.ts";

interface Item {
  id: string;
  text: string;
  entities: (Span & { type: string; text: string })[];
}

/** Which of re3d's types a mention of each kind is. */
const TYPE_OF: Partial<Record<Found["kind"], string>> = {
  body: "Organisation",
  place: "Location",
  person: "Person",
  time: "Temporal",
  weapon: "Weapon",
  vehicle: "MilitaryPlatform",
};

/** re3d: who, where, when and with what, in documents on Syria and Iraq. */
export const re3d: Corpus = {
  peers: "no published score known",
  measure(folder, name, coder) {
    const documents = readItems<Item>(folder, name).map(({ text, entities }) => ({
      text,
      entities,
      mentions: mentionsOf(coder.parse(text), coder.knowledge),
    }));
    const figures: Record<string, number | null> = {};
    const misses: string[] = [];
    for (const [kind, type] of Object.entries(TYPE_OF)) {
      const each = documents.map(({ text, entities, mentions }) => {
        const gold = entities.filter((entity) => entity.type === type);
        const given = mentions.filter((mention) => mention.kind === kind);
        const pairs = pairByOverlap(gold, given);
        misses.push(
          ...gold.filter((one) => !pairs.some(([g]) => g === one)).map((one) => `missed ${type}: ${shown(one, text)}`),
          ...given
            .filter((one) => !pairs.some(([, g]) => g === one))
            .map((one) => `false ${type}: ${shown(one, text)}`),
        );
        return { gold, given, pairs };
      });
      const score = (right: (one: (typeof each)[number]) => number): Score =>
        scoreOf(
          sum(each.map(right)),
          sum(each.map(({ gold }) => gold.length)),
          sum(each.map(({ given }) => given.length)),
        );
      const key = `${type[0]?.toLowerCase()}${type.slice(1)}`;
      const overlap = score(({ pairs }) => pairs.length);
      figures[`${key}F1`] = overlap.f1;
      figures[`${key}Precision`] = overlap.precision;
      figures[`${key}Recall`] = overlap.recall;
      figures[`${key}ExactF1`] = score(
        ({ gold, given }) => gold.filter((g) => given.some((m) => isSame(g, m))).length,
      ).f1;
    }
    figures.locationsResolved = resolved(documents, "Location");
    figures.organisationsResolved = resolved(documents, "Organisation");
    return { items: documents.length, figures, misses };
  },
};

/** The share of gold's mentions of a type that are found and known by name. */
function resolved(documents: { entities: Item["entities"]; mentions: Found[] }[], type: string): number | null {
  const known = documents.flatMap(({ entities, mentions }) =>
    entities
      .filter((entity) => entity.type === type)
      .map((gold) => mentions.some((one) => one.entity && TYPE_OF[one.kind] && overlaps(gold, one))),
  );
  return share(known.filter(Boolean).length, known.length);
}

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function shown({ start, end }: Span, text: string): string {
  return `[${text.slice(start, end)}] in …${text.slice(Math.max(0, start - 40), end + 40)}…`;
}
