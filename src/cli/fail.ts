import { LedgerError } from "../keep/ledger.ts";
import { PackError } from "../packs/load.ts";
import { AssetsMissing } from "../show/assets.ts";
import { PortTaken } from "../show/server.ts";

/** Something a person asked for that cannot be done; the message is one line that says what to do. */
export class Refusal extends Error {}

const TOLD = [Refusal, LedgerError, PackError, AssetsMissing, PortTaken];

/** The line for the terminal of an error that a person can do something about; others are faults and go up. */
export function lineFor(error: unknown): string {
  if (error instanceof Error && TOLD.some((kind) => error instanceof kind)) return error.message;
  throw error;
}
