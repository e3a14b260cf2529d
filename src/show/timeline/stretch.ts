import { addDays, type Day, daysBetween, isDay } from "../../model/day.ts";
import { BadRequest } from "../bad-request.ts";
import type { View } from "../view.ts";
import { earlier, later } from "./order.ts";

/** The days that the timeline shows, both included. */
export interface Stretch {
  from: Day;
  to: Day;
}

/** How many days a timeline can show at one press, beside the whole record. */
export const LENGTHS = { year: 365, quarter: 91, month: 31, week: 7, day: 1 } as const;
export type Length = keyof typeof LENGTHS;

/**
 * The stretch that an address asks for with `from` and `to`, moved just so far that the day asked about is in it.
 * @throws BadRequest when one is no day
 */
export function stretchOf(
  view: View,
  asked: { from?: string | undefined; to?: string | undefined },
): Stretch | undefined {
  if (!asked.from && !asked.to) return undefined;
  const [from, to] = [asked.from || view.span.first, asked.to || view.span.last];
  for (const day of [from, to]) if (!isDay(day)) throw new BadRequest(view.t.page.notADay(day));
  return from > to ? withDay({ from: to, to: from }, view.at.day) : withDay({ from, to }, view.at.day);
}

function withDay({ from, to }: Stretch, day: Day): Stretch {
  const length = daysBetween(from, to);
  if (day < from) return { from: day, to: addDays(day, length) };
  if (day > to) return { from: addDays(day, -length), to: day };
  return { from, to };
}

/** The stretch of a length with the day in its middle, within the record. */
export function stretchAround({ at, span }: Pick<View, "at" | "span">, length: number): Stretch {
  const wished = addDays(at.day, -Math.floor(length / 2));
  const latest = addDays(span.last, 1 - length);
  const first = later(span.first, earlier(latest, wished));
  return { from: first, to: addDays(first, length - 1) };
}

/** The stretch before or after, with the day moved as far; within the record. */
export function beside({ span }: Pick<View, "span">, stretch: Stretch, way: 1 | -1): Stretch | undefined {
  const length = daysBetween(stretch.from, stretch.to) + 1;
  const next = { from: addDays(stretch.from, way * length), to: addDays(stretch.to, way * length) };
  return next.to < span.first || next.from > span.last ? undefined : next;
}

/** An address of the situation page that keeps the stretch, with other things asked for. */
export function situationHref(
  view: View,
  stretch: Stretch | undefined,
  other: Parameters<View["asking"]>[1] = {},
): string {
  return view.asking(stretch ? `/?${new URLSearchParams({ ...stretch })}` : "/", other);
}
