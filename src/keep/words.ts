import type { Claim } from "../model/claim.ts";
import { LedgerError } from "./ledger.ts";

/**
 * Rule 1: a claim rests on words of its report.
 *
 * @throws LedgerError wrong-quote
 */
export function requireQuote({ quote }: Pick<Claim, "quote">, { id, text }: { id: string; text: string }): void {
  if (text.slice(quote.start, quote.end) === quote.text) return;
  throw new LedgerError("wrong-quote", `report ${id} does not read "${quote.text}" at ${quote.start}; code it again`);
}
