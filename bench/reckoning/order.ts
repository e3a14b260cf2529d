import { canonicalJson, digest } from "../../src/model/identity.ts";
import { createRandom, type Random, shuffled } from "../theatre/random.ts";
import { type Theatre, theatre } from "../theatre.ts";
import { codedReports } from "./coded.ts";
import { type Coded, createEngine } from "./engine.ts";

const SEED = 13;
const WAYS = 6;

/** Whether what is derived has the same bytes, however its reports arrived. */
export interface Ordering {
  claims: number;
  ways: number;
  areSame: boolean;
  digests: string[];
}

/** The same theatre in order, then shuffled, in batches of chance and with doubles. */
export function order(claims: number): Ordering {
  const made = theatre({ seed: SEED, claims });
  const coded = codedReports(made);
  const random = createRandom(SEED);
  const arrivals = [[coded], ...Array.from({ length: WAYS }, () => inBatches(withDoubles(coded, random), random))];
  const digests = arrivals.map((batches) => derivedFrom(made, batches));
  return { claims: made.claims.length, ways: digests.length, areSame: new Set(digests).size === 1, digests };
}

function derivedFrom({ id, knowledge, reviews }: Theatre, batches: Coded[][]): string {
  const engine = createEngine(id, knowledge);
  engine.review(reviews);
  for (const batch of batches) {
    engine.put(batch);
    engine.settle();
  }
  return digest(canonicalJson(engine.asKnown()));
}

/** Shuffled, a tenth of the reports delivered twice. */
function withDoubles(coded: Coded[], random: Random): Coded[] {
  return shuffled([...coded, ...coded.filter(() => random.chance(0.1))], random);
}

/** In three to eight batches of about one size. */
function inBatches(coded: Coded[], random: Random): Coded[][] {
  const many = 3 + random.below(6);
  const size = Math.ceil(coded.length / many);
  return Array.from({ length: many }, (_, at) => coded.slice(at * size, (at + 1) * size));
}
