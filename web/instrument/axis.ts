import { addDays, daysBetween } from "../../src/model/day.ts";

/** The days that the chart shows. */
export interface ShownAxis {
  first: string;
  /** How many days it has. */
  length: number;
}

/** The axis of the page's own chart, as the server last drew it. */
export function shownAxis(): ShownAxis | undefined {
  const drawing = document.querySelector<SVGElement>('[data-part="eventful"]');
  const { first, length } = drawing?.dataset ?? {};
  return first && length ? { first, length: Number(length) } : undefined;
}

/** Where the end of a day stands on the axis, 0 to 1. */
export function endOf({ first, length }: ShownAxis, day: string): number {
  return Math.max(0, Math.min(1, (daysBetween(first, day) + 1) / length));
}

/** The day at a place on the axis, 0 to 1. */
export function dayAt({ first, length }: ShownAxis, place: number): string {
  return addDays(first, Math.max(0, Math.min(length - 1, Math.floor(place * length))));
}
