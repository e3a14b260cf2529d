import type { LocaleWords } from "./locale-words.ts";

/** Letters that run against the direction of a page. */
const AGAINST = { ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u, rtl: /\p{Script=Latin}/u };

/** Marks of Unicode that turn around what follows them. */
const TURNING = /[\u202A-\u202E]/g;
/** Marks that set words apart. */
const APART = /[\u2066-\u2069]/g;
const END = "\u2069";

/**
 * Words of a report within a sentence of the interface: where they run the other way they are set apart (Unicode's isolates); marks in
 * them that would turn the sentence around are left out.
 */
export function isolated({ direction }: Pick<LocaleWords, "direction">, text: string): string {
  const words = withoutTurning(text);
  return AGAINST[direction].test(words) ? `\u2068${words}${END}` : words;
}

function withoutTurning(text: string): string {
  const words = text.replace(TURNING, "");
  return isClosed(words) ? words : words.replace(APART, "");
}

/** Whether what is set apart ends within the words, and nothing else does. */
function isClosed(words: string): boolean {
  let open = 0;
  for (const mark of words.match(APART) ?? []) {
    open += mark === END ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
