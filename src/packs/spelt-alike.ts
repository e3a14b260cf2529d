import type { Entity } from "../model/pack.ts";
import type { Knowledge } from "./knowledge.ts";
import { foldName, namesOf } from "./name-index.ts";
import { distance } from "./near-names.ts";

/**
 * The place whose name is spelt most like an unknown one, of those with the same consonants: "Haditah" is Haditha, "Tikirt" Tikrit. A last resort, for
 * transliterated names: it asks for the ids that the place must lie in, the first of them before the others.
 */
export function speltAlike(name: string, within: string[], knowledge: Knowledge): Entity | undefined {
  const wanted = bare(name);
  const consonants = skeleton(wanted);
  if (consonants.length < 2 || within.length === 0) return undefined;
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  const inside = ({ id }: Entity) => within.filter((area) => area !== id && knowledge.liesIn(id, area)).length;
  const alike = knowledge.entities
    .filter(({ kind }) => kind === "place" || kind === "installation")
    .map((entity) => ({ entity, away: nearest(entity, wanted, consonants, furthest) }))
    .filter(({ away }) => away <= furthest)
    .map((one) => ({ ...one, inside: inside(one.entity) }))
    .filter((one) => one.inside > 0)
    .sort((a, b) => b.inside - a.inside || a.away - b.away);
  return alike[0]?.entity;
}

/** How far the nearest of an entity's names is from the wanted one, in letters. */
function nearest(entity: Entity, wanted: string, consonants: string, furthest: number): number {
  const away = [...namesOf(entity)].map((name) => {
    const folded = bare(name.split(", ")[0] ?? name);
    return skeleton(folded) === consonants ? distance(wanted, folded, furthest) : Number.POSITIVE_INFINITY;
  });
  return Math.min(...away);
}

/** Without the Arabic article. */
function bare(name: string): string {
  return foldName(name).replace(ARTICLE, "").trim();
}

const ARTICLE = /(?:^|\s)(?:al|ar|as|ad|an|at|az|ash)(?=\s)/g;

/** The consonants that transliterations agree on: without vowels, half-vowels, doubling, and the breath behind a consonant or at the end. */
function skeleton(folded: string): string {
  return folded
    .replace(/[qc]/g, "k")
    .replace(/([^aeiou])h|h$/g, "$1")
    .replace(/(.)\1+/g, "$1")
    .replace(/[aeiouwy\s]/g, "");
}
