import { type Interval, overlaps } from "../../model/day.ts";
import type { Question } from "./question.ts";

/** Questions, found again by the days that they are about. */
export interface QuestionsByDay {
  add(question: Question): void;
  remove(question: Question): void;
  /** Those with a day in an interval of a few days. */
  meeting(days: Required<Interval>): Question[];
}

/** A window of more months than these stands in no month's list. */
const MOST_MONTHS = 24;

export function createQuestionsByDay(): QuestionsByDay {
  const byMonth = new Map<string, Set<Question>>();
  const wide = new Set<Question>();
  return {
    add: (question) => {
      for (const month of monthsOf(question.window) ?? []) {
        const found = byMonth.get(month);
        if (found) found.add(question);
        else byMonth.set(month, new Set([question]));
      }
      if (!monthsOf(question.window)) wide.add(question);
    },
    remove: (question) => {
      for (const month of monthsOf(question.window) ?? []) byMonth.get(month)?.delete(question);
      wide.delete(question);
    },
    meeting: (days) => {
      const months = new Set([monthOf(days.from), monthOf(days.to)]);
      const near = new Set([...months].flatMap((month) => [...(byMonth.get(month) ?? [])]));
      return [...near, ...wide].filter(({ window }) => overlaps(window, days));
    },
  };
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Each month that the days touch, as "2020-03"; undefined for open or very wide intervals. */
function monthsOf({ from, to }: Interval): string[] | undefined {
  if (!from || !to) return undefined;
  const numberOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [numberOf(from), numberOf(to)];
  if (last - first >= MOST_MONTHS) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
