import type { Situation } from "../model/situation.ts";
import type { View } from "./view.ts";

const MOST_FILTERS = 30;

/**
 * Makes something out of all that was known at a moment once for each filter, however many pages ask for it.
 *
 * @param make looks at the view's whole, index and filter alone: not at its day
 */
export function perSituation<T>(make: (view: View) => T): (view: View) => T {
  const made = new WeakMap<Situation, Map<string, T>>();
  return (view) => {
    const ofFilters = made.get(view.whole) ?? new Map<string, T>();
    made.set(view.whole, ofFilters);
    const key = keyOf(view.filter);
    const kept = ofFilters.get(key);
    if (kept !== undefined) return kept;
    if (ofFilters.size >= MOST_FILTERS) ofFilters.clear();
    const one = make(view);
    ofFilters.set(key, one);
    return one;
  };
}

function keyOf({ types, ...rest }: View["filter"]): string {
  return JSON.stringify({ ...rest, types: types && [...types].sort() });
}
