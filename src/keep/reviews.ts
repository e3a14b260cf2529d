import type { Kysely } from "kysely";
import { canonicalJson } from "../model/identity.ts";
import type { Review } from "../model/review.ts";
import type { Access } from "./access.ts";
import { reviewId } from "./chain.ts";
import { append, entriesOf, keptReport, lastOf } from "./entries.ts";
import type { Ledger } from "./ledger.ts";
import { storedReview } from "./stored.ts";
import type { ReportBody, Tables } from "./tables.ts";
import { requireQuote } from "./words.ts";

/** What persons decided. */
export function reviewsOver({ db, now, write }: Access): Pick<Ledger, "appendReview" | "reviews"> {
  return {
    appendReview: (theatre, review) =>
      write(async (tx) => {
        await requireWords(tx, theatre, review);
        const before = await lastOf(tx, theatre, "review");
        if (before?.body === canonicalJson(review)) return { added: false, id: before.id };
        const seq = (await lastOf(tx, theatre))?.seq ?? 0;
        const id = reviewId(theatre, review, seq + 1);
        await append(tx, now, { theatre, kind: "review", id, about: null }, review);
        return { added: true, id };
      }),

    reviews: async (theatre) => (await entriesOf(db, theatre, "review")).map(storedReview),
  };
}

/** Rule 1 holds for persons too: what they state stands on words of a kept report. */
async function requireWords(db: Kysely<Tables>, theatre: string, review: Review): Promise<void> {
  if (!("report" in review) || review.report === undefined) return;
  const { id, body } = await keptReport(db, theatre, review.report);
  if ("as" in review) requireQuote(review.as, { id, text: (JSON.parse(body) as ReportBody).report.text });
}
