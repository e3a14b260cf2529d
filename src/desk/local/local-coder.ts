import type { Ledger } from "../../keep/ledger.ts";
import type { Coder } from "../coder.ts";
import { heardIn } from "../review/heard.ts";

/** A coder with what the persons of a theatre's desk added to the packs. */
export async function localCoder(ledger: Pick<Ledger, "reviews">, theatre: string, base: Coder): Promise<Coder> {
  return base.with(heardIn(await ledger.reviews(theatre)).additions);
}
