import { isYear } from "./calendar.ts";
import { readShift } from "./modifiers.ts";
import { DETERMINERS, is, type Read, type Reader, skip, type Word } from "./words.ts";

/** The United States' fiscal year runs from October, an academic year from September to June. */
const YEARS = {
  fiscal: { kind: "fiscal" as const, firstMonth: 10, months: 12 },
  academic: { kind: "fiscal" as const, firstMonth: 9, months: 10 },
};

/** "fiscal year 2023", "the 2023 fiscal year", "FY2023", "this academic year", "the school year 2022–23". */
export const readFiscal: Reader = (words, at) => {
  if (is(words, at, "fy") && isYear(words[at + 1]?.lower ?? ""))
    return { value: { ...YEARS.fiscal, year: Number(words[at + 1]?.lower) }, next: at + 2 };
  const { shift, next } = readShift(words, at);
  const first = skip(words, next, DETERMINERS);
  const before = yearOrSpan(words, first);
  const name = before?.next ?? first;
  const which = is(words, name, "fiscal", "financial")
    ? YEARS.fiscal
    : is(words, name, "academic", "school")
      ? YEARS.academic
      : undefined;
  if (!which || !is(words, name + 1, "year")) return undefined;
  const after = before ?? yearOrSpan(words, name + 2);
  const end = before || !after ? name + 2 : after.next;
  return after || shift !== undefined
    ? { value: { ...which, ...(after && { year: after.year }), shift }, next: end }
    : undefined;
};

/** "2023", "2022–23": the year in which it ends. */
function yearOrSpan(words: Word[], at: number): { year: number; next: number } | undefined {
  const word = words[at]?.lower ?? "";
  if (!isYear(word)) return undefined;
  const joined = is(words, at + 1, "-", "–") && /^\d\d(?:\d\d)?$/.test(words[at + 2]?.lower ?? "");
  return joined ? { year: Number(word) + 1, next: at + 3 } : { year: Number(word), next: at + 1 };
}

/** "the 1990s", "the early 2000s", "2014–17": years together. */
export const readYears: Reader = (words, at): Read | undefined => {
  const start = skip(words, at, DETERMINERS);
  const part = is(words, start, "early", "late", "mid") ? words[start]?.lower : undefined;
  const first = part ? (is(words, start + 1, "-") ? start + 2 : start + 1) : start;
  const decade = /^((?:19|20)\d0)s$/.exec(words[first]?.lower ?? "");
  if (decade) {
    const year = Number(decade[1]) + (part === "mid" ? 4 : part === "late" ? 7 : 0);
    return yearSpan(year, year + (part ? 2 : 9), first + 1);
  }
  const word = words[first]?.lower ?? "";
  const second = words[first + 2]?.lower ?? "";
  if (!isYear(word) || !is(words, first + 1, "-", "–") || !/^\d\d(?:\d\d)?$/.test(second)) return undefined;
  const last = second.length === 2 ? Number(word.slice(0, 2) + second) : Number(second);
  return last > Number(word) && last < 2100 ? yearSpan(Number(word), last, first + 3) : undefined;
};

function yearSpan(first: number, last: number, next: number): Read {
  return { value: { kind: "span", start: { kind: "year", year: first }, end: { kind: "year", year: last } }, next };
}
