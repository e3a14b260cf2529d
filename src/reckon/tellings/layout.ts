/** Where an offset stands in a report's text. */
export interface Layout {
  /** 0 for the headline, 1 for the first paragraph, and so on. */
  paragraphAt(offset: number): number;
  /** The number of its sentence, counted through the text. */
  sentenceAt(offset: number): number;
}

const PARAGRAPH_END = /\n\n/g;

/** A stop that a capital follows, unless it stands behind a lone capital as in "U.S. Army"; or the end of a line. */
const SENTENCE_END = /(?<!\b\p{Lu})[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})|\n+/gu;

export function layoutOf(text: string): Layout {
  const paragraphs = endsOf(PARAGRAPH_END, text);
  const sentences = endsOf(SENTENCE_END, text);
  return {
    paragraphAt: (offset) => countUpTo(paragraphs, offset),
    sentenceAt: (offset) => countUpTo(sentences, offset),
  };
}

function endsOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: end }) => index + end.length);
}

/** How many of the ordered offsets are at or before one. */
function countUpTo(offsets: number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
