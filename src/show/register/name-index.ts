import { withoutArticle } from "../../model/arabic-article.ts";
import { fold } from "../../model/fold.ts";
import type { Entity } from "../../model/pack.ts";

/** All names of entities, to be found by how any word of them begins. */
export interface NameIndex {
  entities: readonly Entity[];
  /** Each name from each of its words on, folded, in order. */
  keys: string[];
  /** The entity that bears each, by its number; and the name, by its number among the entity's. */
  owners: Uint32Array;
  names: Uint16Array;
  /** 1 where it is the whole name. */
  wholes: Uint8Array;
}

/** An entity that was found by one of its names. */
export interface Found {
  entity: Entity;
  /** The name that was found. */
  name: string;
}

/** Indexes the names of entities in all languages and spellings: once for all that is looked up in it. */
export function indexNames(entities: readonly Entity[]): NameIndex {
  const keys: { key: string; owner: number; name: number; isWhole: boolean }[] = [];
  entities.forEach((entity, owner) => {
    namesOf(entity).forEach((name, number) => {
      for (const words of spellings(name)) {
        for (let at = 0; at < words.length; at++) {
          keys.push({ key: words.slice(at).join(" "), owner, name: number, isWhole: at === 0 });
        }
      }
    });
  });
  keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.owner - b.owner));
  return {
    entities,
    keys: keys.map(({ key }) => key),
    owners: Uint32Array.from(keys, ({ owner }) => owner),
    names: Uint16Array.from(keys, ({ name }) => name),
    wholes: Uint8Array.from(keys, ({ isWhole }) => Number(isWhole)),
  };
}

/** Every name of an entity, the usual one first. */
function namesOf({ name, ar, names = [], hostileNames = [] }: Entity): string[] {
  return [...new Set([name, ...(ar ? [ar] : []), ...names, ...hostileNames])];
}

/** The words of a name, and without the Arabic articles where it has some. */
function spellings(name: string): string[][] {
  const words = wordsIn(name);
  const bare = words.map(withoutArticle);
  return bare.join() === words.join() ? [words] : [words, bare];
}

/** The words of a name or a question, folded. */
function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** How well a name fits what is asked for. */
const WHOLE = 3000;
const BEGINS = 2000;
const WORD_BEGINS = 1000;
const EACH_WORD_BEGINS = 500;

/**
 * The entities of which a name holds all words that are asked for, the last as it begins, the best fit first.
 *
 * @param weights how much each entity matters, by its number, where several fit alike: below 1000
 * @param most so many are given
 */
export function findNames(index: NameIndex, asked: string, weights: ArrayLike<number>, most: number): Found[] {
  const { entities, names } = index;
  const { scores, keyOf } = fitting(index, wordsIn(asked));
  const best: { owner: number; score: number }[] = [];
  for (const [owner, fit] of scores) {
    const score = fit + (weights[owner] ?? 0);
    const last = best[most - 1];
    if (last && last.score >= score) continue;
    const at = best.findIndex((other) => other.score < score);
    best.splice(at < 0 ? best.length : at, 0, { owner, score });
    if (best.length > most) best.pop();
  }
  return best.map(({ owner }) => {
    const entity = entities[owner] as Entity;
    const name = namesOf(entity)[names[keyOf.get(owner) ?? -1] ?? 0] ?? entity.name;
    return { entity, name };
  });
}

/** How well each entity fits that fits at all, and the key that fits best. */
function fitting(index: NameIndex, words: string[]) {
  const { keys, owners, wholes } = index;
  const scores = new Map<number, number>();
  const keyOf = new Map<number, number>();
  const phrase = words.join(" ");
  const [from, to] = range(keys, phrase);
  for (let at = from; at < to; at++) {
    const owner = owners[at] as number;
    const score = !wholes[at] ? WORD_BEGINS : keys[at] === phrase ? WHOLE : BEGINS;
    if (score <= (scores.get(owner) ?? 0)) continue;
    scores.set(owner, score);
    keyOf.set(owner, at);
  }
  if (words.length < 2) return { scores, keyOf };
  for (const owner of inAll(words.map((word) => ownersIn(index, word)))) {
    if (!scores.has(owner)) scores.set(owner, EACH_WORD_BEGINS);
  }
  return { scores, keyOf };
}

function ownersIn({ keys, owners }: NameIndex, prefix: string): Set<number> {
  return new Set(owners.subarray(...range(keys, prefix)));
}

function inAll(sets: Set<number>[]): number[] {
  const [least = new Set<number>(), ...others] = [...sets].sort((a, b) => a.size - b.size);
  return [...least].filter((owner) => others.every((set) => set.has(owner)));
}

/** The numbers of the keys that begin so, from the first up to the one after the last. */
function range(keys: string[], prefix: string): [from: number, to: number] {
  if (prefix === "") return [0, 0];
  return [firstAt(keys, (key) => key >= prefix), firstAt(keys, (key) => key > prefix && !key.startsWith(prefix))];
}

/** The number of the first key that is so; all after it are so too. */
function firstAt(keys: string[], isSo: (key: string) => boolean): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(keys[middle] as string)) high = middle;
    else low = middle + 1;
  }
  return low;
}
