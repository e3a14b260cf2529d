import { groupBy } from "../../src/model/group-by.ts";
import type { Theatre } from "../theatre.ts";
import { type Coded, createEngine, type Engine } from "./engine.ts";

/** A theatre's reports with their claims, in the order of being published. */
export function codedReports({ reports, claims }: Pick<Theatre, "reports" | "claims">): Coded[] {
  const claimsOf = groupBy(claims, ({ report }) => report);
  return reports.map((report) => ({ report, claims: claimsOf.get(report.id) ?? [] }));
}

/** An engine that has taken a whole theatre in. */
export function builtFrom(theatre: Theatre): Engine {
  const engine = createEngine(theatre.id, theatre.knowledge);
  engine.review(theatre.reviews);
  engine.put(codedReports(theatre));
  engine.settle();
  return engine;
}
