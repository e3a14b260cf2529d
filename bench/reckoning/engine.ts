import type { Knowledge } from "../../src/packs/knowledge.ts";
import { createReckoning, type Reckoning, type Told } from "../../src/reckon/reckoning.ts";

/** A report with its claims, as the ledger hands it over. */
export type Coded = Told;

/** What is measured: takes reports in and brings everything derived up to date. */
export type Engine = Pick<Reckoning, "put" | "review" | "settle" | "asKnown">;

export function createEngine(theatre: string, knowledge: Knowledge): Engine {
  return createReckoning(theatre, knowledge);
}
