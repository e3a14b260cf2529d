/** Line ends of other systems, and characters that end a line or a page. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Controls but tab and line feed; soft hyphens, zero-width spaces, byte order marks and marks of direction. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Halves of a surrogate pair that stand alone: no text in UTF-8 can hold them. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The text without characters that nobody sees, with line feeds for all line ends. Letters and quotation marks stay as
 * they are, and so do the joiners of Arabic script.
 */
export function cleanCharacters(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(INVISIBLE, "").replace(LONE_SURROGATES, "\ufffd");
}

/** One line with each run of white space as one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
