import { theatre } from "../theatre.ts";
import { codedReports } from "./coded.ts";
import { createEngine } from "./engine.ts";

const SEED = 11;
const MORE_REPORTS = 200;

/** What it costs to take one more report in and have everything derived up to date. */
export interface Adding {
  claims: number;
  reports: number;
  medianMs: number;
  p95Ms: number;
  longestMs: number;
}

/** Takes a theatre in but for its last reports, then those one at a time. */
export function add(claims: number): Adding {
  const made = theatre({ seed: SEED, claims });
  const coded = codedReports(made);
  const engine = createEngine(made.id, made.knowledge);
  engine.review(made.reviews);
  engine.put(coded.slice(0, -MORE_REPORTS));
  engine.settle();
  const times = coded.slice(-MORE_REPORTS).map((one) => {
    const start = performance.now();
    engine.put([one]);
    engine.settle();
    return performance.now() - start;
  });
  const sorted = times.sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { claims: made.claims.length, reports: times.length, medianMs: at(0.5), p95Ms: at(0.95), longestMs: at(1) };
}
