import type { Entity } from "../model/pack.ts";
import { type Candidate, containersOf, inContext, type Need } from "./in-context.ts";
import type { NameMatch, NameReading } from "./name-match.ts";

/** One index over all packs' names and spellings. */
export interface NameIndex {
  /** At each place where a name starts, the longest name; names inside longer ones are given as well. */
  find(text: string): NameMatch[];
  /**
   * The index of these entities, which are those of this one, some with more names, and after them new ones. Only what is new is indexed: this one
   * stays as it is, and is a part of the other.
   *
   * @param names the new names of entities that this one has
   */
  with(entities: Entity[], names: { entity: string; name: string }[]): NameIndex;
}

interface Node {
  next?: Map<string, Node>;
  entries?: Entry[];
}

interface Entry extends NameReading {
  /** The words of its key as the pack spells them: their capitals count. */
  words: string[];
  needs?: Need;
}

/** A folded word with its characters in the text; "K1" is two words ("k", "1") of one run. */
interface Word {
  fold: string;
  raw: string;
  start: number;
  end: number;
  runStart: number;
  runEnd: number;
  article: boolean;
}

const RUN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‘`](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*/gu;
const PART = /[\p{L}\p{M}'’ʼ‘`]+|\p{N}+/gu;
/** Letters of English alone: nothing to part or to fold but the case. */
const PLAIN = /^[A-Za-z]+$/;
const ARABIC_ARTICLE = /^(?:al|el|ul)$/i;
const ASSIMILATED_ARTICLE = /^(?:a[rnstdz]|ash|adh|ath)$/i;

/** Builds the index; equal names of several entities are kept side by side. */
export function createNameIndex(entities: Entity[]): NameIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return indexOver([treeOf(entities, byId)], entities, byId);
}

function indexOver(trees: Node[], entities: Entity[], byId: ReadonlyMap<string, Entity>): NameIndex {
  let ranks: Map<string, number> | undefined;
  const rankOf = ({ id }: Entity) => {
    ranks ??= new Map(entities.map((entity, at) => [entity.id, at]));
    return ranks.get(id) ?? Infinity;
  };
  return {
    find: (text) => inContext(findIn(trees, text, rankOf), text, byId),
    with: (all, names) => {
      const allById = new Map(all.map((entity) => [entity.id, entity]));
      const fresh = all.filter(({ id }) => !byId.has(id));
      const tree = treeOf(fresh, allById);
      for (const { entity, name } of names) {
        // A reading is of the entity as the other trees have it, so that one entity is one reading.
        const known = byId.get(entity);
        if (known) addName(tree, name, known, allById);
      }
      return indexOver([...trees, tree], all, allById);
    },
  };
}

function treeOf(entities: Entity[], byId: ReadonlyMap<string, Entity>): Node {
  const root: Node = {};
  for (const entity of entities) {
    for (const name of namesOf(entity)) addName(root, name, entity, byId);
    for (const name of entity.demonyms ?? []) insert(root, name, { entity, via: "demonym" });
    for (const name of entity.abbreviations ?? []) insert(root, name, { entity, via: "name", needs: "town" });
  }
  return root;
}

function addName(root: Node, name: string, entity: Entity, byId: ReadonlyMap<string, Entity>): void {
  const town = townOf(name, entity, byId);
  if (town === undefined) insert(root, name, { entity, via: "name" });
  else insert(root, town, { entity, via: "name", needs: "container" });
}

/** What all trees find: where names start at one place, the longest, with its readings in the order of the entities. */
function findIn(trees: Node[], text: string, rankOf: (entity: Entity) => number): Candidate[] {
  const [first, ...others] = trees.map((tree) => find(tree, text));
  if (!others.some((found) => found.length > 0)) return first ?? [];
  const longest = new Map<number, Candidate>();
  for (const candidate of [first ?? [], ...others].flat()) {
    const known = longest.get(candidate.start);
    if (!known || candidate.end > known.end) longest.set(candidate.start, candidate);
    else if (candidate.end === known.end) {
      const more = candidate.readings.filter((one) => known.readings.every(({ entity }) => entity !== one.entity));
      const readings = [...known.readings, ...more].sort((a, b) => rankOf(a.entity) - rankOf(b.entity));
      longest.set(candidate.start, { ...known, readings });
    }
  }
  return [...longest.values()].sort((a, b) => a.start - b.start);
}

/** "Paris" of "Paris, Texas", where it lies in Texas. */
function townOf(name: string, entity: Entity, byId: ReadonlyMap<string, Entity>): string | undefined {
  const comma = entity.in === undefined ? -1 : name.indexOf(", ");
  if (comma < 0) return undefined;
  const rest = name.slice(comma + 2);
  const containers = containersOf(entity, byId).flatMap((id) => byId.get(id) ?? []);
  const isInside = containers.some((container) => namesOf(container).has(rest));
  return isInside ? name.slice(0, comma) : undefined;
}

/** The names that the index finds an entity by; notes in brackets are no part of them. */
export function namesOf(entity: Entity): Set<string> {
  const all = [entity.name, ...(entity.names ?? []), ...(entity.hostileNames ?? []), ...(entity.ar ? [entity.ar] : [])];
  return new Set(
    all.map((name) =>
      name
        .replace(/^the\s+/i, "")
        .replace(/\s*\(.*?\)\s*/g, " ")
        .trim(),
    ),
  );
}

/** A name as the index compares it, without case, accents, apostrophes, hyphens and the articles inside it. */
export function foldName(name: string): string {
  return keyWords(wordsOf(name))
    .map(({ fold }) => fold)
    .join(" ");
}

/** Arabic articles inside a name are left out of its key, so that "Ain Asad" and "Ain al-Asad" are one. */
function insert(root: Node, name: string, reading: Omit<Entry, "words">): void {
  const key = keyWords(wordsOf(name));
  const words = key.map(({ raw }) => raw);
  if (key.length === 0) return;
  let at = root;
  for (const { fold } of key) {
    at.next ??= new Map();
    let child = at.next.get(fold);
    if (!child) {
      child = {};
      at.next.set(fold, child);
    }
    at = child;
  }
  at.entries ??= [];
  const known = at.entries.find(
    (entry) => entry.entity === reading.entity && entry.needs !== "town" && sameCase(entry.words, words),
  );
  if (known && !reading.needs) delete known.needs;
  if (!known) at.entries.push({ ...reading, words });
}

function keyWords(words: Word[]): Word[] {
  const key = words.filter((word) => !word.article);
  return key.length >= 2 ? key : words;
}

function sameCase(a: string[], b: string[]): boolean {
  return a.every((word, i) => word === b[i]);
}

function find(root: Node, text: string): Candidate[] {
  const words = wordsOf(text);
  const matches: Candidate[] = [];
  words.forEach((word, i) => {
    if (word.start !== word.runStart) return;
    const found = longest(root, words, i);
    if (found) matches.push(withArticle(found, words, i, text));
  });
  return matches;
}

function longest(root: Node, words: Word[], first: number): Candidate | undefined {
  const used: Word[] = [];
  let at = root;
  let best: Candidate | undefined;
  for (const word of words.slice(first, first + 12)) {
    const child = at.next?.get(word.fold);
    if (!child) {
      if (word.article && used.length > 0) continue;
      break;
    }
    used.push(word);
    at = child;
    if (word.end !== word.runEnd || !at.entries) continue;
    const readings = distinct(at.entries.filter((entry) => caseFits(entry.words, used)));
    if (readings.length > 0) {
      best = {
        start: used[0]?.start ?? 0,
        end: word.end,
        readings: readings.map(({ entity, via, needs }) => ({ entity, via, ...(needs && { needs }) })),
      };
    }
  }
  return best;
}

/** A name that differs only in case or accents is listed once for its entity. */
function distinct(entries: Entry[]): Entry[] {
  return entries.filter((entry, i) => entries.findIndex((e) => e.entity === entry.entity && e.via === entry.via) === i);
}

/** "al-Qayyarah" is the whole mention where the pack lists "Qayyarah". */
function withArticle(match: Candidate, words: Word[], first: number, text: string): Candidate {
  const before = words[first - 1];
  const joined = before && /^[-\s]$/.test(text.slice(before.end, match.start));
  return before?.article && joined ? { ...match, start: before.start } : match;
}

/** A capital in the name asks for one in the text; an acronym asks for all of its capitals ("US" is not "us"). */
function caseFits(name: string[], text: Word[]): boolean {
  return name.every((word, i) => {
    const given = text[i]?.raw ?? "";
    if (isAcronym(word)) return given === word;
    return !startsUpper(word) || startsUpper(given) || !hasCase(given);
  });
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function hasCase(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const run of text.matchAll(RUN)) {
    const runEnd = run.index + run[0].length;
    const hyphenated = text[runEnd] === "-";
    const article = ARABIC_ARTICLE.test(run[0]) || (hyphenated && ASSIMILATED_ARTICLE.test(run[0]));
    const at = { runStart: run.index, runEnd, article };
    if (PLAIN.test(run[0])) words.push(wordAt(run[0], run.index, at));
    else for (const part of run[0].matchAll(PART)) words.push(wordAt(part[0], run.index + part.index, at));
  }
  return text.includes(".") ? mergeInitials(words, text) : words;
}

function wordAt(raw: string, start: number, run: Pick<Word, "runStart" | "runEnd" | "article">): Word {
  const end = start + raw.length;
  return { fold: foldWord(raw), raw, start, end, runStart: run.runStart, runEnd: run.runEnd, article: run.article };
}

/** "U.S." and "U.K." are one word, "US" and "UK". */
function mergeInitials(words: Word[], text: string): Word[] {
  const merged: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) continue;
    let last = i;
    while (
      isInitial(words[last], text) &&
      isInitial(words[last + 1], text) &&
      words[last + 1]?.start === (words[last]?.end ?? 0) + 1
    )
      last++;
    if (last === i) {
      merged.push(first);
      continue;
    }
    const raw = words
      .slice(i, last + 1)
      .map((word) => word.raw)
      .join("");
    const end = (words[last]?.end ?? first.end) + 1;
    merged.push({ ...first, fold: raw.toLowerCase(), raw, end, runEnd: end });
    i = last;
  }
  return merged;
}

function isInitial(word: Word | undefined, text: string): boolean {
  return word !== undefined && /^\p{Lu}$/u.test(word.raw) && text[word.end] === ".";
}

function foldWord(word: string): string {
  const letters = PLAIN.test(word) ? word : word.normalize("NFD").replace(/\p{M}|['’ʼ‘`]/gu, "");
  const plain = letters.toLowerCase();
  return plain === "el" || plain === "ul" ? "al" : plain;
}
