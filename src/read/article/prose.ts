/** No heading, label or notice is longer, in characters: a longer line is of the article, and spares the patterns. */
export const LONGEST_LABEL = 400;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words of a line's beginning, by white space; in scripts without it two characters count as one. */
export function wordCount(line: string): number {
  const beginning = line.slice(0, LONGEST_LABEL);
  const unspaced = beginning.match(UNSPACED)?.length ?? 0;
  return beginning.split(" ").filter(Boolean).length + Math.floor(unspaced / 2);
}

/** Whether a line is a sentence or more, as opposed to a heading, a link or a label: it ends like one. */
export function isSentence(line: string): boolean {
  return wordCount(line) >= 4 && /[.!?؟。।][”"’'»)\]」』]*$/.test(line) && !/(?:\.\.\.|…)\W*$/.test(line);
}

/** Whether a line among links is of the article again: a sentence that is no teasing question. */
export function isStatement(line: string): boolean {
  return isSentence(line) && !/[?؟]$/.test(line);
}

/** Whether a line is plainly a paragraph of an article: long, and ending like a sentence. */
export function isParagraph(line: string): boolean {
  return isStatement(line) && wordCount(line) >= 12;
}

/** Arabic, Hebrew and Chinese lines have no capitals, so that capitals tell nothing there. */
export function hasCase(line: string): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(line);
}

/** Small words that titles and names leave in lower case. */
const SMALL =
  /^(?:a|an|and|as|at|by|de|del|der|di|el|al|bin|ibn|for|from|in|la|le|of|on|or|the|to|van|von|vs|with|&|–|—|-|\||:)$/i;

/** Whether each word that counts begins with a capital or a figure, as in names and titles. */
export function isTitleCase(line: string): boolean {
  return line.split(" ").every((word) => SMALL.test(word) || /^[“"‘'(]?(?:al-|el-)?[\p{Lu}\p{N}]/u.test(word));
}
