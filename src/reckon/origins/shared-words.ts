import { isTelling, wordAlone } from "./text-words.ts";

/** Words on either side of a word that are looked at, and how many of them all must stand alike in the other text. */
const NEIGHBOURS = 16;
const SUPPORT = 10;

/** How many of a band must tell something: fewer are set phrases of the language. */
const TELLING_SUPPORT = 4;

/** A band is of four diagonals: so far may two texts drift apart within a stretch, where one word was changed for two. */
const BAND_BITS = 2;

/** How many words of a text another has in the same surroundings: of all, and of the writer's own that tell something. */
export interface SharedWords {
  all: number;
  telling: number;
}

/**
 * Counts the words of `text` that stand in `other` amid the same words in the same order. In the dot plot of the two texts (Gibbs and
 * McIntyre 1970) a word counts when enough of its neighbours lie on nearly the same diagonal, as in the first step of FASTA (Lipman
 * and Pearson 1985). So paragraphs may have changed places, and words between have been changed, but single words, names and short
 * phrases that any two texts on one matter share do not count. Linear in the two lengths and the number of pairs of like words.
 */
export function sharedWords(text: Uint16Array, other: Uint16Array): SharedWords {
  const words = text.map(wordAlone);
  const others = placesOf(other.map(wordAlone));
  const shared = new Uint8Array(text.length);
  // A stretch on the border of two bands lies within one of the bands that begin half a band later.
  for (const shift of [0, 1 << (BAND_BITS - 1)]) markShared(words, others, shift, shared);
  const counts = { all: 0, telling: 0 };
  for (let at = 0; at < text.length; at++) {
    if (shared[at] === 0) continue;
    counts.all++;
    if (isTelling(text[at] as number)) counts.telling++;
  }
  return counts;
}

/** Where the words of a text stand: chains of places, counted from 1 with 0 at the end, by the low bits of the word. */
interface Places {
  words: Uint16Array;
  first: Uint32Array;
  next: Uint32Array;
}

function placesOf(words: Uint16Array): Places {
  const first = new Uint32Array(2 ** Math.min(15, Math.ceil(Math.log2(2 * words.length + 1))));
  const next = new Uint32Array(words.length);
  for (let place = words.length - 1; place >= 0; place--) {
    const slot = (words[place] as number) & (first.length - 1);
    next[place] = first[slot] as number;
    first[slot] = place + 1;
  }
  return { words, first, next };
}

/** Marks the words with enough of their band around them, in the bands that begin `shift` diagonals before a multiple of their width. */
function markShared(words: Uint16Array, others: Places, shift: number, shared: Uint8Array): void {
  const bands = ((words.length + others.words.length + shift) >> BAND_BITS) + 1;
  const telling = new Uint16Array(bands);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if (!isTelling(word)) continue;
    for (let place = nextPlace(others, word, 0); place > 0; place = nextPlace(others, word, place)) {
      (telling[(place - at + words.length + shift) >> BAND_BITS] as number)++;
    }
  }
  const alike = new Map<number, number[]>();
  telling.forEach((count, band) => {
    if (count >= TELLING_SUPPORT) alike.set(band, []);
  });
  if (alike.size === 0) return;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    for (let place = nextPlace(others, word, 0); place > 0; place = nextPlace(others, word, place)) {
      alike.get((place - at + words.length + shift) >> BAND_BITS)?.push(at);
    }
  }
  for (const places of alike.values()) markStretches(places, shared);
}

/** The place of a word after a place, counted from 1; 0 when there is none. */
function nextPlace({ words, first, next }: Places, word: number, after: number): number {
  let place = (after === 0 ? first[word & (first.length - 1)] : next[after - 1]) as number;
  while (place > 0 && words[place - 1] !== word) place = next[place - 1] as number;
  return place;
}

/** Marks those of one band's words, by their places in ascending order, that have enough of the others around them. */
function markStretches(places: number[], shared: Uint8Array): void {
  let [first, last] = [0, 0];
  for (const at of places) {
    while ((places[first] as number) + NEIGHBOURS < at) first++;
    while (last < places.length && (places[last] as number) <= at + NEIGHBOURS) last++;
    if (last - first >= SUPPORT) shared[at] = 1;
  }
}
