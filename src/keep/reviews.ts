import { canonicalJson } from "../model/identity.ts";
import type { Access } from "./access.ts";
import { reviewId } from "./chain.ts";
import { append, entriesOf, lastOf } from "./entries.ts";
import type { Ledger } from "./ledger.ts";
import { storedReview } from "./stored.ts";

/** What persons decided. */
export function reviewsOver({ db, now, write }: Access): Pick<Ledger, "appendReview" | "reviews"> {
  return {
    appendReview: (theatre, review) =>
      write(async (tx) => {
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
