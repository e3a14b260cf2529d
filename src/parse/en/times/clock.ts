import { is, isJoined, isTight, type Read, type Word } from "./words.ts";

/** Hours that have a name. */
const NAMED = ["noon", "midday", "midnight", "dawn", "dusk", "daybreak", "sunrise", "sunset", "nightfall"];
/** Parts of a day behind "in the". */
const PARTS = ["morning", "afternoon", "evening"];
const ZONES = ["gmt", "utc", "est", "edt", "cet", "bst"];
const BEFORE_HOUR = [
  "at",
  "around",
  "about",
  "by",
  "until",
  "till",
  "before",
  "after",
  "towards",
  "toward",
  "near",
  "from",
];
const HEDGES = ["shortly", "just", "soon", "well", "exactly", "roughly", "approximately"];
const BETWEEN = ["around", "about", "after", "before"];

/** Where an hour with its preposition ends: "at 6 p.m.", "shortly before midnight", "in the early hours", "in the evening". */
export function hourEnd(words: Word[], at: number): number | undefined {
  const isShortly = is(words, at, "shortly", "immediately");
  if (isShortly && is(words, at + 1, "afterwards", "afterward", "thereafter")) return at + 2;
  if (isShortly && is(words, at + 1, "after") && !isJoined(words, at + 1)) return at + 2;
  const hedge = is(words, at, ...HEDGES) ? at + 1 : at;
  if (is(words, hedge, ...BEFORE_HOUR)) {
    const second = is(words, hedge + 1, ...BETWEEN) ? hedge + 2 : hedge + 1;
    const isEvening = is(words, hedge, "by", "towards") && is(words, second, "evening", "morning");
    return isEvening ? second + 1 : (namedEnd(words, second) ?? clockEnd(words, second));
  }
  if (is(words, at, "in") && is(words, at + 1, "the")) return partEnd(words, at + 2);
  return markedEnd(words, at);
}

function namedEnd(words: Word[], at: number): number | undefined {
  return is(words, at, ...NAMED) && !isCompound(words, at) ? at + 1 : undefined;
}

/** "a dawn raid": the hour only describes. */
function isCompound(words: Word[], at: number): boolean {
  return (
    isJoined(words, at) &&
    is(words, at + 1, "raid", "raids", "attack", "curfew", "operation", "prayers", "deadline", "strike")
  );
}

/** "the early hours", "the small hours of the morning", "the evening". */
function partEnd(words: Word[], at: number): number | undefined {
  if (is(words, at, ...PARTS)) return at + 1;
  const early = is(words, at, "early", "late");
  if (early && is(words, at + 1, ...PARTS)) return at + 2;
  if (!(early || is(words, at, "small", "predawn", "dead")) || !is(words, at + 1, "hours")) return undefined;
  const morning = is(words, at + 2, "of") && is(words, at + 3, "the") && is(words, at + 4, "morning");
  return morning ? at + 5 : at + 2;
}

/** "2am", "6 p.m.", "02:30", "0200 GMT", "10 o’clock", "2300 local time". */
function clockEnd(words: Word[], at: number): number | undefined {
  const marked = markedEnd(words, at);
  if (marked) return marked;
  const isMinutes = /^\d{1,2}$/.test(words[at]?.lower ?? "") && /^[0-5]\d$/.test(words[at + 1]?.lower ?? "");
  return isMinutes && isTight(words, at, 1) ? at + 2 : undefined;
}

/** An hour that its own words show to be one. */
function markedEnd(words: Word[], at: number): number | undefined {
  const first = words[at]?.lower ?? "";
  if (/^(?:1[0-2]|\d)(?:am|pm)$/.test(first)) return zoneEnd(words, at + 1);
  if (/^(?:[01]\d|2[0-4])[0-5]\d(?:gmt|utc|z)$/.test(first)) return at + 1;
  if (!/^\d{1,4}$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(first)) return undefined;
  const hasMinutes = /^[0-5]\d(?:am|pm)?$/.test(words[at + 1]?.lower ?? "") && isTight(words, at, 1);
  const next = hasMinutes ? at + 2 : at + 1;
  if (hasMinutes && /[ap]m$/.test(words[at + 1]?.lower ?? "")) return zoneEnd(words, next);
  if (is(words, next, "am", "pm")) return zoneEnd(words, next + 1);
  if (is(words, next, "a", "p") && is(words, next + 1, "m") && isTight(words, next, 1)) return zoneEnd(words, next + 2);
  if (is(words, next, "o") && is(words, next + 1, "clock")) return next + 2;
  const zone = zoneEnd(words, next);
  return zone > next && /^\d/.test(first) ? zone : undefined;
}

function zoneEnd(words: Word[], at: number): number {
  if (is(words, at, ...ZONES)) return at + 1;
  return is(words, at, "local") && is(words, at + 1, "time") ? at + 2 : at;
}

/** "at noon", "by nightfall", "around 2 a.m.": an hour of the day that is being told. */
export function readHour(words: Word[], at: number): Read | undefined {
  const end = hourEnd(words, at);
  return end === undefined ? undefined : { value: { kind: "hour" }, next: end };
}
