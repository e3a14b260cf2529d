import { LedgerError } from "../keep/ledger.ts";
import { PackError } from "../packs/pack-error.ts";

/** Something that a desk is asked for and cannot do; the message is one line that says what to do. */
export class Refusal extends Error {
  override name = "Refusal";
}

/** The line for a person of an error from a desk that a person can do something about; of any other error, none. */
export function refusalLine(error: unknown): string | undefined {
  const told = error instanceof Refusal || error instanceof LedgerError || error instanceof PackError;
  return told ? error.message : undefined;
}
