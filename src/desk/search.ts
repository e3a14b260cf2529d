import type { Ledger } from "../keep/ledger.ts";
import { hitsIn } from "../keep/search/hits.ts";
import { phrasesOf } from "../keep/search/phrases.ts";

/** A report that a search found, with a stretch of its words. */
export interface SearchResult {
  report: string;
  /** The stretch in pieces: those that are words searched for are marked. */
  excerpt: ExcerptPiece[];
}

interface ExcerptPiece {
  text: string;
  marked: boolean;
}

const MOST_FOUND = 100;

/** The theatre's reports that hold all of these words, the best match first: a hundred at most. */
export async function searchReports(
  ledger: Pick<Ledger, "search">,
  theatre: string,
  words: string,
): Promise<SearchResult[]> {
  const phrases = phrasesOf(words);
  const found = await ledger.search(theatre, words, MOST_FOUND);
  return found.map(({ report, excerpt }) => ({ report, excerpt: markedPieces(excerpt, phrases) }));
}

function markedPieces(text: string, phrases: string[][]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { start, end } of hitsIn(text, phrases)) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== "");
}
