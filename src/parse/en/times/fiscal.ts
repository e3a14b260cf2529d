import { lookUp } from "../time-words.ts";
import { isYear } from "./calendar.ts";
import { readShift } from "./modifiers.ts";
import { DETERMINERS, is, isTight, type Read, type Reader, skip, type Word } from "./words.ts";

/** The United States' fiscal year runs from October, an academic year from September to June. */
const YEARS = {
  fiscal: { kind: "fiscal" as const, firstMonth: 10, months: 12 },
  academic: { kind: "fiscal" as const, firstMonth: 9, months: 10 },
};

/** "fiscal year 2023", "the 2023 fiscal year", "FY2023", "this academic year", "the school year 2022–23". */
export const readFiscal: Reader = (words, at) => {
  const short = is(words, at, "fy") && words[at + 1]?.start === words[at]?.end ? words[at + 1]?.lower : undefined;
  if (short && /^\d\d$/.test(short)) return { value: { ...YEARS.fiscal, year: 2000 + Number(short) }, next: at + 2 };
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
  const decade = decadeAt(words, first);
  if (decade !== undefined) {
    const year = decade + (part === "mid" ? 4 : part === "late" ? 7 : 0);
    return yearSpan(year, year + (part ? 2 : 9), first + 1);
  }
  const word = words[first]?.lower ?? "";
  const second = words[first + 2]?.lower ?? "";
  const isSlashed = isYear(word) && /^\d\d$/.test(words[first + 1]?.lower ?? "") && isTight(words, first, 1);
  if (isSlashed && Number(words[first + 1]?.lower) === (Number(word) + 1) % 100)
    return yearSpan(Number(word), Number(word) + 1, first + 2);
  if (isYear(word) && is(words, first + 1, "and") && Number(second) === Number(word) + 1)
    return yearSpan(Number(word), Number(second), first + 3);
  if (!isYear(word) || !is(words, first + 1, "-", "–") || !/^\d\d(?:\d\d)?$/.test(second)) return undefined;
  const last = second.length === 2 ? Number(word.slice(0, 2) + second) : Number(second);
  return last > Number(word) && last < 2100 ? yearSpan(Number(word), last, first + 3) : undefined;
};

const DECADES: Record<string, number> = { sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990 };

/** "1990s", "’80s", "the nineties". */
function decadeAt(words: Word[], at: number): number | undefined {
  const lower = words[at]?.lower ?? "";
  const full = /^((?:19|20)\d0)s$/.exec(lower);
  if (full) return Number(full[1]);
  const short = /^([5-9]0)s$/.exec(lower);
  return is(words, at - 1, "the") ? (short ? 1900 + Number(short[1]) : lookUp(DECADES, lower)) : undefined;
}

function yearSpan(first: number, last: number, next: number): Read {
  return { value: { kind: "span", start: { kind: "year", year: first }, end: { kind: "year", year: last } }, next };
}
