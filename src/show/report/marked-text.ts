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
  /** Where it begins in the text. */
  start: number;
  pieces: Piece[];
  /** Ids of the claims whose quote ends in this paragraph, in their order. */
  ends: string[];
}

interface Quote {
  id: string;
  start: number;
  end: number;
}

interface Span {
  start: number;
  end: number;
  /** Where the next paragraph begins. */
  next: number;
}

/** Claims in the order in which a reader meets them: by where the quote begins, the longer one first. Their numbers follow it. */
export function readingOrder(claims: readonly KeptClaim[]): KeptClaim[] {
  const quote = (kept: KeptClaim) => kept.claim.quote;
  return [...claims].sort(
    (a, b) => quote(a).start - quote(b).start || quote(b).end - quote(a).end || (a.id < b.id ? -1 : 1),
  );
}

/**
 * Cuts a text into paragraphs, and those where a claim's quote begins or ends. Quotes may nest and overlap. One run through the text: a
 * book with thousands of claims is marked as fast as its length.
 */
export function markText(text: string, claims: readonly KeptClaim[]): Paragraph[] {
  const quotes = readingOrder(claims).map(({ id, claim }) => ({ id, start: claim.quote.start, end: claim.quote.end }));
  let open: Quote[] = [];
  let first = 0;
  return paragraphSpans(text).map((span) => {
    for (let quote = quotes[first]; quote && quote.start < span.end; quote = quotes[++first]) open.push(quote);
    open = open.filter((quote) => quote.end > span.start);
    return paragraphOf(text, span, open);
  });
}

function paragraphOf(text: string, span: Span, quotes: Quote[]): Paragraph {
  // A quote that runs out in the blank between two paragraphs ends with the first.
  const inside = quotes.map((quote) =>
    quote.end <= span.next ? { ...quote, end: Math.min(quote.end, span.end) } : quote,
  );
  const cuts = cutsIn(span, inside);
  let covering: Quote[] = [];
  let first = 0;
  const pieces = cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? span.end;
    covering = covering.filter((quote) => quote.end > from);
    for (let quote = inside[first]; quote && quote.start <= from; quote = inside[++first]) {
      if (quote.end > from) covering.push(quote);
    }
    return pieceOf(text, from, to, covering);
  });
  return { start: span.start, pieces, ends: inside.filter((quote) => quote.end <= span.end).map(({ id }) => id) };
}

function cutsIn({ start, end }: Span, quotes: Quote[]): number[] {
  const within = quotes.flatMap((quote) => [quote.start, quote.end]).filter((cut) => cut > start && cut < end);
  return [...new Set([start, ...within, end])].sort((a, b) => a - b);
}

function pieceOf(text: string, from: number, to: number, covering: Quote[]): Piece {
  return {
    text: text.slice(from, to),
    claims: [...covering].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id),
    ends: covering.filter((quote) => quote.end === to).map(({ id }) => id),
  };
}

/** The paragraphs of a text, blank lines and blanks at their ends left out. */
function paragraphSpans(text: string): Span[] {
  const breaks = [...text.matchAll(/\n\s*\n/g)];
  const starts = [0, ...breaks.map((gap) => gap.index + gap[0].length)];
  return starts.flatMap((from, i) => {
    const to = breaks[i]?.index ?? text.length;
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    return words.trim() === "" ? [] : [{ start, end: start + words.trim().length, next: starts[i + 1] ?? text.length }];
  });
}
