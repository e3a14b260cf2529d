import type { Day } from "../../model/day.ts";
import { daysBetween } from "../../model/day.ts";
import type { View } from "../view.ts";
import { knownDays } from "./known-days.ts";

/** Stops that a handle of its size can tell apart. */
const MOST_STOPS = 240;

/** A quiet second handle that replays what was known; it stops at the days on which reports became known. */
export function KnownHandle({ view }: { view: View }) {
  const stops = thinned(knownDays(view));
  const first = stops[0] ?? view.at.known;
  const at = stops.findLastIndex((day) => day <= view.at.known);
  return (
    <input
      class="known-handle"
      id="known-handle"
      type="range"
      min="0"
      max={stops.length - 1}
      value={Math.max(0, at)}
      data-first={first}
      data-stops={stops.map((day) => daysBetween(first, day)).join(" ")}
      aria-label={view.t.situation.knownHandle}
      aria-valuetext={view.words.fullDay(view.at.known)}
      hidden
    />
  );
}

/** At most so many of the days, evenly; the last always. */
function thinned(days: readonly Day[]): Day[] {
  const step = Math.ceil(days.length / MOST_STOPS);
  return days.filter((_, i) => (days.length - 1 - i) % step === 0);
}
