import { weekdayAt } from "./calendar.ts";
import { readDate } from "./dates.ts";
import { is, type Read, type Reader, type Word } from "./words.ts";

const TO = ["to", "into", "and", "till", "until", "-", "–", "—"];

/** A weekday or date, without "night" behind it. */
function readDay(words: Word[], at: number): Read | undefined {
  const date = readDate(words, at);
  if (date) return date;
  const weekday = weekdayAt(words, at);
  return weekday === undefined ? undefined : { value: { kind: "weekday", weekday }, next: at + 1 };
}

/** "overnight Thursday to Friday", "the night from Tuesday to Wednesday", "overnight into Sunday", "the night to Sunday". */
export const readNight: Reader = (words, at) => {
  const start = is(words, at, "the") ? at + 1 : at;
  if (!is(words, start, "overnight", "night")) return readNightInto(words, start);
  const joined = is(words, start + 1, "of", "from", "between", "on") ? start + 2 : start + 1;
  if (is(words, joined, "to", "into") || (is(words, start, "overnight") && joined > start + 1)) {
    const end = readDay(words, is(words, joined, "to", "into") ? joined + 1 : joined);
    if (end && !is(words, end.next, ...TO)) return { value: { kind: "nightTo", end: end.value }, next: end.next };
  }
  return readFromTo(words, readDay(words, joined));
};

/** "Saturday night into Sunday". */
function readNightInto(words: Word[], at: number): Read | undefined {
  const first = readDay(words, at);
  return first && is(words, first.next, "night", "evening") && is(words, first.next + 1, "to", "into")
    ? readFromTo(words, { ...first, next: first.next + 1 })
    : undefined;
}

function readFromTo(words: Word[], first: Read | undefined): Read | undefined {
  if (!first || !is(words, first.next, ...TO)) return undefined;
  const last = readDay(words, first.next + 1);
  if (!last) return undefined;
  return {
    value: { kind: "span", start: first.value, end: last.value },
    next: is(words, last.next, "morning") ? last.next + 1 : last.next,
  };
}
