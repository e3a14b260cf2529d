import type { StoredFailure } from "../keep/ledger.ts";
import { isWebAddress } from "../model/address.ts";
import type { LedgerState } from "./follow-ledger.ts";

/**
 * The failures that still stand: of each document the last one, unless a later try gave claims. Files are told apart by their bytes, pages
 * of the web, which seldom come twice with the same bytes, by their address.
 */
export function standingFailures({
  failures,
  reports,
  claims,
}: Pick<LedgerState, "failures" | "reports" | "claims">): StoredFailure[] {
  const withClaims = new Set(claims.map(({ report }) => report));
  const coded = reports.filter(({ id }) => withClaims.has(id));
  const codedBytes = new Set(coded.map(({ original }) => original?.sha256));
  const codedPages = new Map(coded.map(({ file, recorded }) => [file, recorded]));
  const stands = ({ original, file, recorded }: StoredFailure) =>
    isWebAddress(file) ? recorded > (codedPages.get(file) ?? "") : !original || !codedBytes.has(original.sha256);
  const last = new Map(failures.map((failure) => [documentOf(failure), failure]));
  return [...last.values()].filter(stands);
}

function documentOf({ id, file, original }: StoredFailure): string {
  return isWebAddress(file) ? file : (original?.sha256 ?? id);
}
