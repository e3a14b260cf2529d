const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Words of a report or a name within a sentence: they run in their own direction and leave that of the sentence alone. */
export function isolated(words: string): string {
  return `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}`;
}
