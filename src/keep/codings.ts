import { claimId } from "../model/claim-id.ts";
import { canonicalJson } from "../model/identity.ts";
import type { Report } from "../model/report.ts";
import type { Access } from "./access.ts";
import { codingId } from "./chain.ts";
import { append, keptReport, lastOf, latestOf } from "./entries.ts";
import type { Ledger, NewCoding } from "./ledger.ts";
import { storedCoding } from "./stored.ts";
import type { CodingBody, ReportBody } from "./tables.ts";
import { requireQuote } from "./words.ts";

type Codings = Pick<Ledger, "appendCoding" | "codings" | "claims">;

/** What the coder made of the reports of a ledger. */
export function codingsOver({ db, now, write }: Access): Codings {
  return {
    appendCoding: (theatre, coding) =>
      write(async (tx) => {
        const { body: kept } = await keptReport(tx, theatre, coding.report);
        const body = codingBody(coding, (JSON.parse(kept) as ReportBody).report);
        const before = await lastOf(tx, theatre, "coding", coding.report);
        if (before?.body === canonicalJson(body)) return { added: false, id: before.id };
        const id = codingId(theatre, body, before?.id);
        await append(tx, now, { theatre, kind: "coding", id, about: coding.report }, body);
        return { added: true, id };
      }),

    codings: async (theatre) => (await latestOf(db, theatre, "coding")).map(storedCoding),

    claims: async (theatre) => (await latestOf(db, theatre, "coding")).flatMap((entry) => storedCoding(entry).claims),
  };
}

/** The body of a coding, each claim once and with its id. Rule 1: a claim whose quote is not in the text is refused. */
function codingBody({ claims, ...coding }: NewCoding, { text }: Report): CodingBody {
  const byId = new Map(claims.map((claim) => [claimId(coding.report, claim), claim]));
  for (const claim of byId.values()) requireQuote(claim, { id: coding.report, text });
  return { ...coding, claims: [...byId].map(([id, claim]) => ({ id, claim })) };
}
