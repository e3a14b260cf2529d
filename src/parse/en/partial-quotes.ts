import type { Token } from "./sentence.ts";

const OPENING = /^(?:[“"„«]|``)$/u;
const CLOSING = /^(?:[”"»]|'')$/u;

/**
 * The quotation marks that stand inside a clause, as pairs of indices: the coalition “will relocate troops” parses better
 * without them. What is quoted after a comma, a colon or nothing is a clause of its own and not among them.
 */
export function partialQuotes(forms: string[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let open = 0; open < forms.length; open++) {
    if (!OPENING.test(forms[open] as string)) continue;
    const close = forms.findIndex((form, k) => k > open && CLOSING.test(form));
    if (close < 0) break;
    const insideClause = /^[\p{L}\p{N}]/u.test(forms[open - 1] ?? "");
    if (insideClause && close > open + 1) pairs.push([open, close]);
    open = close;
  }
  return pairs;
}

/** The word that a pair of quotation marks hangs on: the first between them whose head is outside. */
export function quotedHead(tokens: Token[], open: number, close: number): number {
  for (let i = open + 1; i < close; i++) {
    const { head, rel } = tokens[i] as Token;
    if (rel !== "punct" && (head <= open || head >= close)) return i;
  }
  return open + 1;
}
