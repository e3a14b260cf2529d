import type { KeptClaim } from "../../model/situation.ts";

/** A stretch of text that the same claims cover. */
export interface Piece {
  text: string;
  /** Ids of the claims that cover it, the shortest quote first. */
  claims: string[];
  /** Ids of the claims whose quote ends here. */
  ends: string[];
}

export interface Paragraph {
  pieces: Piece[];
  /** Ids of the claims whose quote ends in this paragraph, in their order. */
  ends: string[];
}

interface Quote {
  id: string;
  start: number;
  end: number;
}

/** Claims in the order in which a reader meets them: by where the quote begins, the longer one first. Their numbers follow it. */
export function readingOrder(claims: KeptClaim[]): KeptClaim[] {
  const quote = (kept: KeptClaim) => kept.claim.quote;
  return [...claims].sort(
    (a, b) => quote(a).start - quote(b).start || quote(b).end - quote(a).end || a.id.localeCompare(b.id),
  );
}

/** Cuts a text into paragraphs, and those where a claim's quote begins or ends. Quotes may nest and overlap. */
export function markText(text: string, claims: KeptClaim[]): Paragraph[] {
  const quotes = readingOrder(claims).map(({ id, claim }) => ({ id, start: claim.quote.start, end: claim.quote.end }));
  return paragraphSpans(text).map(({ start, end }) => {
    const inside = quotes.filter((quote) => quote.start < end && quote.end > start);
    const cuts = new Set([start, end]);
    for (const quote of inside) {
      if (quote.start > start) cuts.add(quote.start);
      if (quote.end < end) cuts.add(quote.end);
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    const pieces = sorted.slice(0, -1).map((from, i) => pieceOf(text, from, sorted[i + 1] as number, inside));
    return { pieces, ends: inside.filter((quote) => quote.end <= end).map(({ id }) => id) };
  });
}

function pieceOf(text: string, from: number, to: number, quotes: Quote[]): Piece {
  const covering = quotes.filter((quote) => quote.start <= from && quote.end >= to);
  return {
    text: text.slice(from, to),
    claims: covering.sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id),
    ends: quotes.filter((quote) => quote.end === to).map(({ id }) => id),
  };
}

function paragraphSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S(?:[\s\S]*?)(?=\s*\n\s*\n|\s*$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
