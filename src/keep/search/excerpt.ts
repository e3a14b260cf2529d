import { hitsIn } from "./hits.ts";
import type { Word } from "./words.ts";

/** Characters of an excerpt, and those of them that stand before the first word found. */
const LENGTH = 240;
const BEFORE = 60;

/** A stretch of a text around most of these words, in one line; its beginning where it has none of them. */
export function excerptOf(text: string, phrases: string[][]): string {
  const hits = hitsIn(text, phrases);
  const first = hits.length > 0 ? richest(hits).start : 0;
  const from = first <= BEFORE ? 0 : startAfter(text, first - BEFORE, first);
  const to = text.length - from <= LENGTH ? text.length : endBefore(text, from + LENGTH);
  const line = text.slice(from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${line}${to < text.length ? " …" : ""}`;
}

/** The first of the hits after which the most different words follow closely. */
function richest(hits: Word[]): Word {
  let best = { word: hits[0] as Word, count: 0 };
  hits.forEach((word, i) => {
    const different = new Set<string>();
    for (let j = i; j < hits.length && (hits[j] as Word).end <= word.start + LENGTH - BEFORE; j++)
      different.add((hits[j] as Word).folded);
    if (different.size > best.count) best = { word, count: different.size };
  });
  return best.word;
}

/** The start of the first word after a place, where one starts soon; else the place, not within a character. */
function startAfter(text: string, place: number, limit: number): number {
  const space = text.slice(place, limit).search(/\s/);
  return space < 0 ? betweenCharacters(text, place) : place + space + 1;
}

/** The end of the last word before a place, likewise. */
function endBefore(text: string, place: number): number {
  const space = text.slice(place - BEFORE, place).search(/\s\S*$/);
  return space < 0 ? betweenCharacters(text, place) : place - BEFORE + space;
}

function betweenCharacters(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}
