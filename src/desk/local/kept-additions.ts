import { holdsLedger, openKept } from "../data.ts";
import { heardIn } from "../review/heard.ts";
import { type Additions, NO_ADDITIONS } from "./additions.ts";

/** What the persons of the desk whose ledger a folder holds added to the packs; nothing where it holds none. */
export async function keptAdditions(folder: string): Promise<Additions> {
  if (!holdsLedger(folder)) return NO_ADDITIONS;
  const ledger = await openKept(folder);
  try {
    const theatres = await ledger.theatres();
    const reviews = await Promise.all(theatres.map((theatre) => ledger.reviews(theatre)));
    return heardIn(reviews.flat()).additions;
  } finally {
    await ledger.close();
  }
}
