import { MONTHS } from "../../../model/day.ts";
import { DAYS, MONTHLY, WEEKDAYS, WEEKENDS, WEEKS, YEARLY, yearlyOn } from "./cycles.ts";
import type { RelativeTime } from "./relative-time.ts";

const WEEKDAY_NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const NUMBERS = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const UNITS = { week: WEEKS, month: MONTHLY, year: YEARLY };

interface Expression {
  pattern: string;
  /** What it means, from its groups; `planned` where it is said of a plan. */
  read(groups: string[], planned: boolean): RelativeTime | undefined;
}

const COMING = { ahead: true, coming: true };
const back = (days: number): RelativeTime => ({ cycle: DAYS, steps: [-days, -days] });
const on = (days: number): RelativeTime => ({ cycle: DAYS, steps: [days, days], ahead: true });

const WEEKDAY: Expression = {
  pattern: `(?:(?:this )?(last|past|next|coming) )?(${WEEKDAY_NAMES.join("|")})(?:'s)?`,
  read: ([which, name = ""], planned) => {
    const cycle = WEEKDAYS[WEEKDAY_NAMES.indexOf(name)];
    if (!cycle) return undefined;
    if (which === "next") return { cycle, steps: [1, 1], ahead: true };
    const isPast = which === "last" || which === "past" || (which === undefined && !planned);
    return isPast ? { cycle, steps: [0, 0] } : { cycle, steps: [0, 0], ...COMING };
  },
};

const MONTH = [...MONTHS, ...MONTHS.map((name) => name.slice(0, 3)), "Sept"].join("|").toLowerCase();
const DATE: Expression = {
  pattern: `(?:(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}))`,
  read: ([month, day, dayFirst, monthLast], planned) => {
    const cycle = yearlyOn(isoMonthAndDay(month ?? monthLast ?? "", day ?? dayFirst ?? ""));
    return cycle && { cycle, steps: [0, 0], ...(planned && COMING) };
  },
};

const EXPRESSIONS: Expression[] = [
  WEEKDAY,
  DATE,
  { pattern: "today|tonight|this (?:morning|afternoon|evening)", read: (_, planned) => (planned ? on(0) : back(0)) },
  { pattern: "yesterday", read: () => back(1) },
  { pattern: "the day before yesterday", read: () => back(2) },
  { pattern: "tomorrow", read: () => on(1) },
  { pattern: "the day after tomorrow", read: () => on(2) },
  {
    pattern: `(\\d{1,2}|${NUMBERS.join("|")}) days? ago`,
    read: ([count = ""]) => back(Number(count) || NUMBERS.indexOf(count) + 1),
  },
  {
    pattern: "overnight|last night",
    read: (_, planned) => ({ cycle: DAYS, ...(planned ? { steps: [0, 1], ahead: true } : { steps: [-1, 0] }) }),
  },
  {
    pattern: "the weekend|this weekend",
    read: (_, planned) => ({ cycle: WEEKENDS, steps: [0, 0], ...(planned && COMING) }),
  },
  {
    pattern: "(?<!the )(earlier this|later this|this|last|next) (week|month|year)",
    read: ([which = "", unit], planned) => {
      const step = which === "last" ? -1 : which === "next" ? 1 : 0;
      const isAhead = step > 0 || which === "later this" || (step === 0 && which === "this" && planned);
      return { cycle: UNITS[unit as keyof typeof UNITS], steps: [step, step], ...(isAhead && { ahead: true }) };
    },
  },
];

const READERS = EXPRESSIONS.map((of) => ({
  of,
  expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${of.pattern})(?![\\p{L}\\p{N}–-])`, "gu"),
}));

/** It bounds a time, or does not hang on the report at all: "the following Monday", "every Sunday". */
const IS_BOUND =
  /(?:\b(?:before|after|from|to|into|than|between|and|or|that|following|previous|same|every|each)(?: on| the)? |[–-]|\d )$/;
const IS_CONTINUED = /^,? (?:before|after|earlier|later|to|into|and|or|of)\b/;

interface Found {
  start: number;
  end: number;
  text: string;
  of: Expression;
  time: RelativeTime;
}

/**
 * The time that words name against the day of publication; undefined where they do not, where they name a year, bound a time ("by
 * Friday") or name several. `planned` words look ahead: "on Sunday" is then the next one.
 */
export function readRelativeTime(words: string, planned = false): RelativeTime | undefined {
  const text = words.toLowerCase().replaceAll("’", "'");
  if (/\b[12]\d{3}\b|\b(?:by|until|till|through|within)\b|\bnight (?:of|to|from|between|into)\b/.test(text))
    return undefined;
  const found = outermost(READERS.flatMap((reader) => foundIn(text, reader, planned)));
  const time = oneTime(found);
  if (!time || found.some((one) => isPartOfMore(one, text))) return undefined;
  return /\bsince\b/.test(text) && !time.ahead ? { ...time, since: true } : time;
}

function foundIn(text: string, { of, expression }: (typeof READERS)[number], planned: boolean): Found[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const time = of.read(match.slice(1), planned);
    return time ? [{ start: match.index, end: match.index + match[0].length, text: match[0], of, time }] : [];
  });
}

/** Without "yesterday" in "the day before yesterday", and what is said twice once. */
function outermost(found: Found[]): Found[] {
  const whole = found.filter(
    (one) => !found.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
  return whole.filter(({ text }, index) => whole.findIndex((other) => other.text === text) === index);
}

/** The one time found; of a date beside its day of the week, the date that agrees with it. */
function oneTime(found: Found[]): RelativeTime | undefined {
  const [one, other] = found;
  if (found.length === 1) return one?.time;
  if (found.length !== 2 || one?.of !== WEEKDAY || other?.of !== DATE) return undefined;
  return { ...other.time, weekday: WEEKDAYS.indexOf(one.time.cycle) };
}

function isPartOfMore({ start, end }: Found, text: string): boolean {
  return IS_BOUND.test(text.slice(0, start)) || IS_CONTINUED.test(text.slice(end));
}

/** The month and day that words name without a year, as an ISO day ends: "03-11". */
export function monthAndDay(words: string): string | undefined {
  const match = new RegExp(`\\b${DATE.pattern}\\b`).exec(words.toLowerCase());
  if (!match) return undefined;
  const [, month, day, dayFirst, monthLast] = match;
  return isoMonthAndDay(month ?? monthLast ?? "", day ?? dayFirst ?? "");
}

function isoMonthAndDay(month: string, day: string): string {
  const number = MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3))) + 1;
  return `${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
