import type { Ledger, StoredFailure } from "../keep/ledger.ts";

/** The failures that still stand: of each document the last one, unless a later try gave claims. */
export async function standingFailures(ledger: Ledger, theatre: string): Promise<StoredFailure[]> {
  const [failures, reports, claims] = await Promise.all([
    ledger.failures(theatre),
    ledger.reports(theatre),
    ledger.claims(theatre),
  ]);
  const withClaims = new Set(claims.map(({ report }) => report));
  const coded = new Set(reports.filter(({ id }) => withClaims.has(id)).map(({ original }) => original?.sha256));
  const last = new Map(failures.map((failure) => [failure.original?.sha256 ?? failure.id, failure]));
  return [...last.values()].filter(({ original }) => !original || !coded.has(original.sha256));
}
