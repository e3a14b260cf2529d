import { addDays, day as calendarDay, type Day, daysBetween, monthOf, weekday, yearOf } from "../../model/day.ts";
import type { LocaleWords } from "../language/locale-words.ts";
import type { View } from "../view.ts";
import type { Stretch } from "./stretch.ts";

/** The axis runs on past the last day, so that what is announced has room. */
const MARGIN_DAYS = 21;

/** Days on a line. */
export interface Axis {
  first: Day;
  /** The day at whose beginning it ends. */
  end: Day;
  /** How many days it has. */
  length: number;
  /** Where a day begins, in per cent of the axis; days before and after stand at its ends. */
  at(day: Day): number;
}

/** The axis over all of a desk's days with room for what is announced, or over a stretch of them. */
export function axisOf({ first, last }: View["span"], stretch?: Stretch): Axis {
  const start = stretch?.from ?? first;
  const end = stretch ? addDays(stretch.to, 1) : addDays(last, MARGIN_DAYS);
  const length = daysBetween(start, end);
  return {
    first: start,
    end,
    length,
    at: (day) => Math.max(0, Math.min(100, (daysBetween(start, day) / length) * 100)),
  };
}

/** A line across the chart with its words. */
export interface Tick {
  /** In per cent of the axis. */
  at: number;
  words: string;
}

/** No more lines than this have room for their words. */
const MOST_TICKS = 13;
const DAYS_A_MONTH = 30.5;

/** Units that lines can stand at, the finest first: so many days long. */
const UNITS: { days: number; hours?: number; months?: number }[] = [
  { days: 1 / 8, hours: 3 },
  { days: 1 / 4, hours: 6 },
  { days: 1 },
  { days: 2 },
  { days: 7 },
  { days: DAYS_A_MONTH, months: 1 },
  ...[3, 6, 12, 24, 60, 120, 240, 600, 1200].map((months) => ({ days: months * DAYS_A_MONTH, months })),
];

/** Whether lines stand at hours. */
export function showsHours({ length }: Axis): boolean {
  return UNITS.find(({ days }) => length / days <= MOST_TICKS)?.hours !== undefined;
}

/** The lines of an axis, at hours to years as it is short or long. */
export function ticksOf(axis: Axis, words: LocaleWords): Tick[] {
  const unit = UNITS.find(({ days }) => axis.length / days <= MOST_TICKS) ?? UNITS[UNITS.length - 1];
  if (unit?.hours) return hourTicks(axis, unit.hours, words);
  const starts = unit?.months ? monthStarts(axis, unit.months) : dayStarts(axis, unit?.days ?? 1);
  return starts.map((start, i) => ({ at: axis.at(start), words: tickWords(start, i === 0, unit?.months, words) }));
}

function tickWords(start: Day, first: boolean, months: number | undefined, words: LocaleWords): string {
  if (!months) return first ? words.fullDay(start) : words.shortDay(start);
  return months < 12 ? words.monthTick(start, first) : words.year(start);
}

function hourTicks(axis: Axis, step: number, words: LocaleWords): Tick[] {
  const many = (axis.length * 24) / step;
  return Array.from({ length: many }, (_, i) => {
    const hour = (i * step) % 24;
    const day = addDays(axis.first, Math.floor((i * step) / 24));
    return { at: (i / many) * 100, words: hour === 0 ? words.shortDay(day) : words.hour(hour) };
  });
}

/** Weeks begin on Monday. */
function dayStarts({ first, end }: Axis, step: number): Day[] {
  const starts: Day[] = [];
  const before = step === 7 ? (8 - weekday(first)) % 7 : 0;
  for (let start = addDays(first, before); start < end; start = addDays(start, step)) starts.push(start);
  return starts;
}

function monthStarts({ first, end }: Axis, step: number): Day[] {
  const starts: Day[] = [];
  const month = yearOf(first) * 12 + monthOf(first) - (first.endsWith("-01") ? 1 : 0);
  for (let at = Math.ceil(month / step) * step; ; at += step) {
    const start = calendarDay(Math.floor(at / 12), (at % 12) + 1, 1);
    if (start >= end) return starts;
    starts.push(start);
  }
}

/** A place on the axis as an attribute says it. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
