import type { Found } from "../../src/code/mentions/found.ts";
import { mentionsOf } from "../../src/code/mentions.ts";
import { type Corpus, type Measured, readItems } from "../corpus.ts";
import { scoreOf, share } from "../measures/shares.ts";
import { isSame, overlaps, pairByOverlap, type Span } from "../measures/spans.ts";
import { type Relation, relationRecall } from "./re3d-relations.ts";

interface Item {
  id: string;
  text: string;
  entities: (Span & { type: string; text: string })[];
  relations: Relation[];
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
    const documents = readItems<Item>(folder, name).map(({ text, entities, relations }) => ({
      text,
      entities,
      relations,
      claims: coder.code({ text }).claims,
      mentions: mentionsOf(coder.parse(text), coder.knowledge),
    }));
    const kinds = Object.entries(TYPE_OF) as [Found["kind"], string][];
    const measured = kinds.map(([kind, type]) => measureType(kind, type, documents));
    return {
      items: documents.length,
      figures: {
        ...Object.assign({}, ...measured.map(({ figures }) => figures)),
        locationsResolved: resolved(documents, "Location"),
        organisationsResolved: resolved(documents, "Organisation"),
        relationRecall: relationRecall(documents),
      },
      misses: measured.flatMap(({ misses }) => misses),
    };
  },
};

interface Document {
  text: string;
  entities: Item["entities"];
  mentions: Found[];
}

/** The mentions of one type: those that overlap one of gold's, and those that are the same to the character. */
function measureType(kind: Found["kind"], type: string, documents: Document[]): Pick<Measured, "figures" | "misses"> {
  const count = { wanted: 0, given: 0, overlapping: 0, same: 0 };
  const misses: string[] = [];
  for (const { text, entities, mentions } of documents) {
    const gold = entities.filter((entity) => entity.type === type);
    const given = mentions.filter((mention) => mention.kind === kind);
    const pairs = pairByOverlap(gold, given);
    const paired = new Set<Span>(pairs.flat());
    count.wanted += gold.length;
    count.given += given.length;
    count.overlapping += pairs.length;
    count.same += gold.filter((one) => given.some((other) => isSame(one, other))).length;
    for (const one of gold) if (!paired.has(one)) misses.push(`missed ${type}: ${shown(one, text)}`);
    for (const one of given) if (!paired.has(one)) misses.push(`false ${type}: ${shown(one, text)}`);
  }
  const { precision, recall, f1 } = scoreOf(count.overlapping, count.wanted, count.given);
  const exact = scoreOf(count.same, count.wanted, count.given).f1;
  const key = type.charAt(0).toLowerCase() + type.slice(1);
  return {
    figures: { [`${key}F1`]: f1, [`${key}Precision`]: precision, [`${key}Recall`]: recall, [`${key}ExactF1`]: exact },
    misses,
  };
}

/** The share of gold's mentions of a type that are found and known by name. */
function resolved(documents: Document[], type: string): number | null {
  const known = documents.flatMap(({ entities, mentions }) =>
    entities
      .filter((entity) => entity.type === type)
      .map((gold) => mentions.some((one) => one.entity && TYPE_OF[one.kind] && overlaps(gold, one))),
  );
  return share(known.filter(Boolean).length, known.length);
}

function shown({ start, end }: Span, text: string): string {
  return `[${text.slice(start, end)}] in …${text.slice(Math.max(0, start - 40), end + 40)}…`;
}
