import { createCoder } from "../../src/desk/coder.ts";
import { type Ledger, openData } from "../../src/desk/data.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { readLanguageModel } from "../../src/desk/language-model.ts";
import { openDesk } from "../../src/desk/open-desk.ts";
import { groupBy } from "../../src/model/group-by.ts";
import { type Theatre, theatre } from "../theatre.ts";

const SEED = 7;

/** A real desk over a real ledger that holds a synthetic theatre. */
export interface SyntheticDesk {
  desk: Desk;
  made: Theatre;
  close(): Promise<void>;
}

/** Opens the desk of a theatre of so many claims in a folder; what the folder holds from an earlier run is used again. */
export async function openSyntheticDesk(claims: number, folder: string): Promise<SyntheticDesk> {
  const made = theatre({ seed: SEED, claims });
  const ledger = await openData(folder);
  if ((await ledger.size(made.id)) === 0) await ledger.transaction((inside) => fill(inside, made));
  const desk = openDesk(ledger, createCoder(readLanguageModel(), [made.pack]));
  return { desk, made, close: () => ledger.close() };
}

async function fill(ledger: Ledger, { id: theatre, reports, claims, reviews }: Theatre): Promise<void> {
  const claimsOf = groupBy(claims, ({ report }) => report);
  for (const { id, report, published } of reports) {
    await ledger.appendReport(theatre, { report, file: `${id}.md` });
    const own = (claimsOf.get(id) ?? []).map(({ claim }) => claim);
    await ledger.appendCoding(theatre, {
      report: id,
      coder: "synthetic",
      ...(published && { published }),
      claims: own,
    });
  }
  for (const review of reviews) await ledger.appendReview(theatre, review);
}
