import { isGrammar, isSameWord, isTelling, WORD_BITS } from "./text-words.ts";

/** Words on either side of a word that are looked at, and how many of them all must stand alike in the other text. */
const NEIGHBOURS = 16;
const SUPPORT = 10;

/** How many of a band must tell something: fewer are set phrases of the language. */
const TELLING_SUPPORT = 4;

/** Half a band is two diagonals: over a whole one may two texts drift apart within a stretch, where one word was changed for two. */
const HALF_BAND_BITS = 1;

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
  const shared = new Uint8Array(text.length);
  for (const places of alikeByBand(text, other)) markStretches(places, shared);
  const counts = { all: 0, telling: 0 };
  for (let at = 0; at < text.length; at++) {
    if (shared[at] === 0) continue;
    counts.all++;
    if (isTelling(text[at] as number)) counts.telling++;
  }
  return counts;
}

/** For each band in which enough telling words are alike: the places in `text` of all that are, in ascending order. */
function alikeByBand(text: Uint16Array, other: Uint16Array): Iterable<number[]> {
  const places = placesOf(other);
  const halfBands = ((text.length + other.length) >> HALF_BAND_BITS) + 1;
  const telling = new Uint32Array(halfBands + 1);
  for (let at = 0; at < text.length; at++) {
    const word = text[at] as number;
    if (isGrammar(word)) continue;
    for (let place = nextPlace(places, word, 0); place > 0; place = nextPlace(places, word, place)) {
      (telling[(place - at + text.length) >> HALF_BAND_BITS] as number)++;
    }
  }
  // Bands begin with every half band, so that each stretch lies within one.
  const alike = new Map<number, number[]>();
  for (let band = 0; band < halfBands; band++) {
    if ((telling[band] as number) + (telling[band + 1] as number) >= TELLING_SUPPORT) alike.set(band, []);
  }
  if (alike.size === 0) return [];
  for (let at = 0; at < text.length; at++) {
    const word = text[at] as number;
    for (let place = nextPlace(places, word, 0); place > 0; place = nextPlace(places, word, place)) {
      const band = (place - at + text.length) >> HALF_BAND_BITS;
      alike.get(band)?.push(at);
      alike.get(band - 1)?.push(at);
    }
  }
  return alike.values();
}

/** Where the words of a text stand: chains of places, counted from 1 with 0 at the end, by the low bits of the word. */
interface Places {
  words: Uint16Array;
  first: Uint32Array;
  next: Uint32Array;
}

function placesOf(words: Uint16Array): Places {
  const first = new Uint32Array(2 ** Math.min(WORD_BITS, Math.ceil(Math.log2(2 * words.length + 1))));
  const next = new Uint32Array(words.length);
  for (let place = words.length - 1; place >= 0; place--) {
    const slot = (words[place] as number) & (first.length - 1);
    next[place] = first[slot] as number;
    first[slot] = place + 1;
  }
  return { words, first, next };
}

/** The place of a word after a place, counted from 1; 0 when there is none. */
function nextPlace({ words, first, next }: Places, word: number, after: number): number {
  let place = (after === 0 ? first[word & (first.length - 1)] : next[after - 1]) as number;
  while (place > 0 && !isSameWord(words[place - 1] as number, word)) place = next[place - 1] as number;
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
