import type { Taken } from "../desk/intake/taken.ts";

/** What became of documents, counted. */
export interface Summary {
  documents: number;
  added: number;
  failed: number;
  claims: number;
}

export function emptySummary(): Summary {
  return { documents: 0, added: 0, failed: 0, claims: 0 };
}

/** The summary with one document more. */
export function summed(summary: Summary, { added, failed, claims }: Taken): Summary {
  const isNew = added && !failed;
  return {
    documents: summary.documents + 1,
    added: summary.added + (isNew ? 1 : 0),
    failed: summary.failed + (failed ? 1 : 0),
    claims: summary.claims + (isNew ? claims : 0),
  };
}

/** The summary in a line: "12 documents: 9 new with 57 claims, 2 kept before, 1 not read". */
export function summaryLine({ documents, added, failed, claims }: Summary): string {
  const before = documents - added - failed;
  const parts = [
    added > 0 && `${added} new with ${counted(claims, "claim")}`,
    before > 0 && `${before} kept before`,
    failed > 0 && `${failed} not read`,
  ];
  return `${counted(documents, "document")}: ${parts.filter(Boolean).join(", ")}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
