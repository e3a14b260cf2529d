import type { LocaleWords } from "./locale-words.ts";

/** Letters that run against the direction of a page. */
const AGAINST = { ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u, rtl: /\p{Script=Latin}/u };

/** Words of a report within a sentence of the interface: where they run the other way they are set apart (Unicode's isolates). */
export function isolated({ direction }: Pick<LocaleWords, "direction">, text: string): string {
  return AGAINST[direction].test(text) ? `\u2068${text}\u2069` : text;
}
