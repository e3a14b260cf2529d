/** A stretch of a text: `text.slice(start, end)`. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where words stand; or how often, where that is not once. */
type Found = { at: Stretch } | { times: "none" | "several" };

/**
 * Finds words that somebody typed: in the quote, else in its sentence, else in its paragraph; where they stand in the first of these
 * that has them, they must stand once.
 */
export function findWords(text: string, words: string, quote: Stretch): Found {
  for (const scope of [quote, sentencesAround(text, quote), paragraphAround(text, quote)]) {
    const starts = startsIn(text.slice(scope.start, scope.end), words);
    const [first] = starts;
    if (first === undefined) continue;
    if (starts.length > 1) return { times: "several" };
    return { at: { start: scope.start + first, end: scope.start + first + words.length } };
  }
  return { times: "none" };
}

/** Finds words that stand once in a whole text. */
export function findInAll(text: string, words: string): Found {
  const [first, second] = startsIn(text, words);
  if (first === undefined) return { times: "none" };
  return second === undefined ? { at: { start: first, end: first + words.length } } : { times: "several" };
}

function startsIn(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}

/** The paragraph in which a stretch begins, to the end of the one in which it ends. */
function paragraphAround(text: string, { start, end }: Stretch): Stretch {
  const before = text.lastIndexOf("\n\n", start - 1);
  const after = text.indexOf("\n\n", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}

function sentencesAround(text: string, quote: Stretch): Stretch {
  const paragraph = paragraphAround(text, quote);
  const sentences = [
    ...new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(text.slice(paragraph.start, paragraph.end)),
  ]
    .map(({ index, segment }) => ({ start: paragraph.start + index, end: paragraph.start + index + segment.length }))
    .filter(({ start, end }) => start < quote.end && end > quote.start);
  return { start: sentences[0]?.start ?? quote.start, end: sentences.at(-1)?.end ?? quote.end };
}
