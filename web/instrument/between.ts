import { daysBetween } from "../../src/model/day.ts";
import type { DayStates } from "../../src/show/situation/day-states.ts";
import { MOMENT_CHANGED, momentQuery, shownMoment } from "./day-parts.ts";
import { type MapPainter, mapPainter } from "./paint-map.ts";
import { paintTimeline } from "./paint-timeline.ts";

/** What does not change the states of the days. */
const OF_OTHERS = ["day", "since", "from", "to"];

/** Draws days on the live map, once that is in the drawing's place. */
export interface LivePainter {
  /** Makes ready to draw any day of these. */
  prepare(states: DayStates): Promise<void>;
  paint(states: DayStates, day: number): void;
}

let live: LivePainter | undefined;
let states: DayStates | undefined;
let statesOf = "";
let painter: MapPainter | undefined;

/** Fetches the states of all days, once for each moment known and filter. */
export async function prepareDays(): Promise<void> {
  const query = new URLSearchParams(momentQuery(shownMoment()));
  for (const name of OF_OTHERS) query.delete(name);
  if (`${query}` === statesOf) return;
  statesOf = `${query}`;
  const fetched = await fetchStates(`/days?${query}`);
  if (`${query}` !== statesOf) return;
  if (!fetched) {
    statesOf = "";
    return;
  }
  states = fetched;
  await live?.prepare(states);
}

async function fetchStates(address: string): Promise<DayStates | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves the days between the server's answers to the live map. */
export async function paintLive(painter: LivePainter): Promise<void> {
  live = painter;
  if (states) await live.prepare(states);
}

/** Draws a day at once with what is at hand; the server's own drawing takes its place when it comes. */
export function paintBetween(day: string, firstOfRecord: string): void {
  paintTimeline(day, firstOfRecord);
  const frame = document.querySelector(".map-frame");
  if (!states || !frame) return;
  const number = daysBetween(states.first, day);
  if (frame.classList.contains("is-live")) {
    live?.paint(states, number);
    return;
  }
  painter ??= mapPainter(states);
  frame.classList.add("is-between");
  painter?.paint(number);
}

/** Leaves the map to the server's drawing whenever there is a new one. */
export function followServer(): void {
  document.addEventListener(MOMENT_CHANGED, () => {
    painter = undefined;
    document.querySelector(".map-frame")?.classList.remove("is-between");
    void prepareDays();
  });
}
