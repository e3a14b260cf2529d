import type { Entity } from "../model/pack.ts";

/** What some characters can name. */
export interface NameMatch {
  start: number;
  end: number;
  /** Several when the name has several bearers: context chooses. */
  readings: NameReading[];
}

interface NameReading {
  entity: Entity;
  /** A demonym ("Iraqi") points at its state or people without naming it. */
  via: "name" | "demonym";
}

/** One index over all packs' names and spellings. */
export interface NameIndex {
  /** At each place where a name starts, the longest name; names inside longer ones are given as well. */
  find(text: string): NameMatch[];
}

interface Node {
  next: Map<string, Node>;
  entries: Entry[];
}

interface Entry extends NameReading {
  words: Word[];
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
const ARABIC_ARTICLE = /^(?:al|el|ul)$/i;
const ASSIMILATED_ARTICLE = /^(?:a[rnstdz]|ash|adh|ath)$/i;

/** Builds the index; equal names of several entities are kept side by side. */
export function createNameIndex(entities: Entity[]): NameIndex {
  const root = node();
  for (const entity of entities) {
    for (const name of namesOf(entity)) insert(root, name, { entity, via: "name" });
    for (const name of entity.demonyms ?? []) insert(root, name, { entity, via: "demonym" });
  }
  return { find: (text) => find(root, text) };
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

function node(): Node {
  return { next: new Map(), entries: [] };
}

/** Arabic articles inside a name are left out of its key, so that "Ain Asad" and "Ain al-Asad" are one. */
function insert(root: Node, name: string, reading: NameReading): void {
  const words = wordsOf(name);
  const key = keyWords(words);
  if (key.length === 0) return;
  let at = root;
  for (const word of key) {
    let child = at.next.get(word.fold);
    if (!child) {
      child = node();
      at.next.set(word.fold, child);
    }
    at = child;
  }
  const known = at.entries.some((entry) => entry.entity === reading.entity && sameCase(entry.words, key));
  if (!known) at.entries.push({ ...reading, words: key });
}

function keyWords(words: Word[]): Word[] {
  const key = words.filter((word) => !word.article);
  return key.length >= 2 ? key : words;
}

function sameCase(a: Word[], b: Word[]): boolean {
  return a.every((word, i) => word.raw === b[i]?.raw);
}

function find(root: Node, text: string): NameMatch[] {
  const words = wordsOf(text);
  const matches: NameMatch[] = [];
  words.forEach((word, i) => {
    if (word.start !== word.runStart) return;
    const found = longest(root, words, i);
    if (found) matches.push(withArticle(found, words, i, text));
  });
  return matches;
}

function longest(root: Node, words: Word[], first: number): NameMatch | undefined {
  const used: Word[] = [];
  let at = root;
  let best: NameMatch | undefined;
  for (const word of words.slice(first, first + 12)) {
    const child = at.next.get(word.fold);
    if (!child) {
      if (word.article && used.length > 0) continue;
      break;
    }
    used.push(word);
    at = child;
    if (word.end !== word.runEnd) continue;
    const readings = distinct(at.entries.filter((entry) => caseFits(entry.words, used)));
    if (readings.length > 0) {
      best = {
        start: used[0]?.start ?? 0,
        end: word.end,
        readings: readings.map(({ entity, via }) => ({ entity, via })),
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
function withArticle(match: NameMatch, words: Word[], first: number, text: string): NameMatch {
  const before = words[first - 1];
  const joined = before && /^[-\s]$/.test(text.slice(before.end, match.start));
  return before?.article && joined ? { ...match, start: before.start } : match;
}

/** A capital in the name asks for one in the text; an acronym asks for all of its capitals ("US" is not "us"). */
function caseFits(name: Word[], text: Word[]): boolean {
  return name.every((word, i) => {
    const given = text[i]?.raw ?? "";
    if (isAcronym(word.raw)) return given === word.raw;
    return !startsUpper(word.raw) || startsUpper(given) || !hasCase(given);
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
    for (const part of run[0].matchAll(PART)) {
      const start = run.index + part.index;
      const end = start + part[0].length;
      words.push({ fold: foldWord(part[0]), raw: part[0], start, end, runStart: run.index, runEnd, article });
    }
  }
  return mergeInitials(words, text);
}

/** "U.S." and "U.K." are one word, "US" and "UK". */
function mergeInitials(words: Word[], text: string): Word[] {
  const merged: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) continue;
    let last = i;
    const isInitial = (word: Word | undefined) =>
      word !== undefined && /^\p{Lu}$/u.test(word.raw) && text[word.end] === ".";
    while (
      isInitial(words[last]) &&
      isInitial(words[last + 1]) &&
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

function foldWord(word: string): string {
  const plain = word
    .normalize("NFD")
    .replace(/\p{M}|['’ʼ‘`]/gu, "")
    .toLowerCase();
  return plain === "el" || plain === "ul" ? "al" : plain;
}
