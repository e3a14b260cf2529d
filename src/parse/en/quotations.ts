/** Words between quotation marks, the marks included. */
export interface Quotation {
  start: number;
  end: number;
}

const CLOSING: Record<string, string> = { "“": "”", "«": "»", '"': '"' };

/**
 * Finds quotations in double marks, curly or straight; single marks are too often apostrophes. A mark that is not closed in its paragraph ends with
 * it: newspapers leave a quotation open where the next paragraph goes on with it.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text[at] ?? ""];
    if (!closing) continue;
    const paragraphEnd = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const close = text.indexOf(closing, at + 1);
    const end = close >= 0 && close < paragraphEnd ? close + 1 : paragraphEnd;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

/** Whether all the characters stand inside one quotation. */
export function isQuoted(quotations: Quotation[], start: number, end: number): boolean {
  return quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
}
