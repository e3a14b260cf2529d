import { addDays, daysBetween } from "../../src/model/day.ts";
import { dayAt, type ShownAxis, shownAxis } from "./axis.ts";
import { shownMoment, wish } from "./day-parts.ts";
import type { Record } from "./zoom.ts";

/** Two fingers on the chart: how far apart they were, and what stood between them. */
interface Pinch {
  apart: number;
  axis: ShownAxis;
  /** The middle of the fingers on the axis, 0 to 1, and the day there. */
  place: number;
  day: string;
  /** How many days are asked for; none for the whole record. */
  length: number | undefined;
}

/** Makes two fingers on the chart show more or less time around their middle, in the lengths that the page's links offer. */
export function pinchChart(plot: HTMLElement, record: Record): void {
  plot.addEventListener("touchstart", ({ touches }) => {
    const axis = shownAxis();
    if (touches.length !== 2 || !axis) return;
    follow(touches, begin(touches, plot, axis), record);
  });
}

function begin(touches: TouchList, plot: HTMLElement, axis: ShownAxis): Pinch {
  const { left, width } = plot.getBoundingClientRect();
  const [a, b] = [...touches] as [Touch, Touch];
  const place = Math.max(0, Math.min(1, ((a.clientX + b.clientX) / 2 - left) / width));
  const isWhole = document.querySelector(".zoom [data-zoom=whole][aria-current]") !== null;
  return { apart: apartOf(touches), axis, place, day: dayAt(axis, place), length: isWhole ? undefined : axis.length };
}

/** The chart is drawn anew meanwhile: the fingers' events go on coming to what they touched first. */
function follow(touches: TouchList, pinch: Pinch, record: Record): void {
  const over = new AbortController();
  const move = (event: TouchEvent) => {
    if (event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    show(pinch, pinch.apart / Math.max(1, apartOf(event.touches)), record);
  };
  for (const target of new Set([...touches].map((touch) => touch.target))) {
    target.addEventListener("touchmove", move as EventListener, { passive: false, signal: over.signal });
    for (const end of ["touchend", "touchcancel"]) {
      target.addEventListener(end, () => over.abort(), { signal: over.signal });
    }
  }
}

/** Asks for the length nearest to so many times the days that were shown; the day moves along to its nearest end. */
function show(pinch: Pinch, times: number, { first, last }: Record): void {
  const whole = daysBetween(first, last) + 1;
  const length = nearest(pinch.axis.length * times, whole);
  if (length === pinch.length) return;
  pinch.length = length;
  if (length === undefined) {
    wish({ from: null, to: null });
    return;
  }
  const wished = addDays(pinch.day, -Math.round(pinch.place * length));
  const from = within(wished, first, addDays(last, 1 - length));
  const to = addDays(from, length - 1);
  wish({ from, to, day: within(shownMoment().day, from, to) });
}

/** The nearest of the lengths that the links offer; none where that is the whole record. */
function nearest(days: number, whole: number): number | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>(".zoom a");
  const lengths = [...links].flatMap(({ search }) => {
    const [from, to] = ["from", "to"].map((name) => new URLSearchParams(search).get(name));
    const length = from && to ? daysBetween(from, to) + 1 : whole;
    return length < whole ? [length] : [];
  });
  const ratio = (length: number) => Math.abs(Math.log(length / days));
  const best = [...lengths, whole].reduce((near, length) => (ratio(length) < ratio(near) ? length : near), whole);
  return best === whole ? undefined : best;
}

function within(day: string, first: string, last: string): string {
  return day < first ? first : day > last ? last : day;
}

function apartOf(touches: TouchList): number {
  const [a, b] = [...touches] as [Touch, Touch];
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}
