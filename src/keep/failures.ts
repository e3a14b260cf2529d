import type { Access } from "./access.ts";
import { failureId } from "./chain.ts";
import { append, entriesOf, entryById } from "./entries.ts";
import type { Ledger } from "./ledger.ts";
import { keepOriginal, refTo } from "./originals.ts";
import { storedFailure } from "./stored.ts";
import type { FailureBody } from "./tables.ts";

/** What could not be read or coded, and why. */
export function failuresOver({ db, now, write }: Access): Pick<Ledger, "appendFailure" | "failures"> {
  return {
    appendFailure: (theatre, { original, ...failure }) =>
      write(async (tx) => {
        const body: FailureBody = { ...failure, ...(original && { original: refTo(original) }) };
        const id = failureId(theatre, body);
        if (await entryById(tx, theatre, id)) return { added: false, id };
        if (original) await keepOriginal(tx, theatre, original);
        await append(tx, now, { theatre, kind: "failure", id, about: null }, body);
        return { added: true, id };
      }),

    failures: async (theatre) => (await entriesOf(db, theatre, "failure")).map(storedFailure),
  };
}
