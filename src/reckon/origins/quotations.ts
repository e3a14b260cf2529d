/** A run of a text's characters that is all somebody's quoted words, or all the writer's own. */
export interface Passage {
  text: string;
  quoted: boolean;
}

/**
 * Quotation marks of English, French, German and Arabic print, curly and straight. A straight mark opens where nothing but space or a
 * bracket stands before it, so that one mark lost does not turn the rest of a text about. A double mark that is never closed quotes to
 * the end of its line when it begins the line, as where one speech runs over several paragraphs. A single mark is an apostrophe
 * unless it opens before a word and closes after one within 500 characters.
 */
const QUOTATION = new RegExp(
  [
    /“[^“”\n]*”|^“[^“”\n]*/,
    /„[^„“”\n]*[“”]|^„[^„“”\n]*/,
    /«[^«»\n]*»|^«[^«»\n]*/,
    /(?<![^\s([—–-])"(?=\S)[^"\n]*"|^"[^"\n]*/,
    /(?<![\p{L}\p{N}])['‘‹](?=[\p{L}\p{N}])[^\n]{1,500}?['’›](?![\p{L}\p{N}])/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gmu",
);

/** A text as passages, in order; quotation marks belong to neither kind of word, so it does not matter where they fall. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let end = 0;
  for (const { 0: quotation, index } of text.matchAll(QUOTATION)) {
    passages.push({ text: text.slice(end, index), quoted: false }, { text: quotation, quoted: true });
    end = index + quotation.length;
  }
  passages.push({ text: text.slice(end), quoted: false });
  return passages.filter((passage) => passage.text.length > 0);
}
