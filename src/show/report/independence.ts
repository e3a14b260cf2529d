import type { Origin, Situation } from "../../model/situation.ts";
import type { View } from "../view.ts";

/** How far a report is a voice of its own. */
export interface Independence {
  /** The reports that are one text, this one among them. */
  origin?: Origin;
  /** The others of them. */
  copies: string[];
  /** How many origins beside its own tell of its events. */
  others: number;
}

const originsOf = new WeakMap<Situation, ReadonlyMap<string, Origin>>();

/** Which origin a report belongs to, and how many others tell of its events. */
export function independenceOf({ whole, index }: Pick<View, "whole" | "index">, report: string): Independence {
  const origins =
    originsOf.get(whole) ??
    new Map(whole.origins.flatMap((origin) => origin.reports.map((id) => [id, origin] as const)));
  originsOf.set(whole, origins);
  const origin = origins.get(report);
  const copies = origin?.reports.filter((id) => id !== report) ?? [];
  const others = new Set(
    index
      .eventsIn(report)
      .flatMap((event) => event.origins.filter(({ reports }) => !reports.includes(report)).map(({ id }) => id)),
  );
  return { ...(origin && { origin }), copies, others: others.size };
}
