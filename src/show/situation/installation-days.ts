import { type Day, daysBetween, LAST_DAY } from "../../model/day.ts";
import type { Tenure } from "../../model/situation.ts";
import { sideNumber } from "../language/names.ts";
import { lookOf } from "../map/diamond.tsx";
import type { View } from "../view.ts";
import { awaitedFor, type Span } from "./awaited.ts";

/** How an installation looks from which days on, by its tenures and by what was announced for it. */
export function looksThrough(view: View, id: string, awaited: readonly Span[]): [from: number, look: string | null][] {
  const { first, last } = view.span;
  const tenures = view.index.tenuresOf(id).map((tenure) => ({ tenure, ...surely(tenure) }));
  const bounds = [...tenures, ...awaited]
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day > first && day <= last);
  const states = [first, ...new Set(bounds.sort())].map((day): [number, string | null] => {
    const holding = tenures
      .filter((span) => covers(span, day))
      .sort((a, b) => weight(view, b.tenure) - weight(view, a.tenure));
    const announced = awaited.some((span) => covers(span, day));
    const side = sideNumber(view, holding[0]?.tenure.side);
    const look = lookOf({ side, announced, contested: holding.length > 1 });
    return [daysBetween(first, day), holding.length > 0 || announced ? look : null];
  });
  return states.filter(([, look], i) => i === 0 || look !== states[i - 1]?.[1]);
}

/** While a tenure surely lasted. */
function surely({ from, to }: Tenure): Span {
  return { from: from.to ?? from.from ?? "", to: to ? (to.to ?? to.from ?? "") : LAST_DAY };
}

function covers({ from, to }: Span, day: Day): boolean {
  return from <= day && day < to;
}

/** Whoever came by an event goes before those who are only said to hold it; then whom more origins tell of. */
function weight({ events }: View, { begunBy }: Tenure): number {
  const event = events.get(begunBy);
  return !event || event.type === "control" ? 0 : 1 + event.origins.length;
}

/** When changes of each installation's holder were announced and still awaited. */
export function awaitedAt(view: View): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const plan of view.whole.plans) {
    const event = view.events.get(plan.event);
    if (event?.type !== "transfer" && event?.type !== "withdrawal") continue;
    const span = awaitedFor(view, plan);
    for (const { entity } of [...(event.roles.installation ?? []), ...(event.roles.origin ?? [])]) {
      if (entity) spans.set(entity, [...(spans.get(entity) ?? []), span]);
    }
  }
  return spans;
}
