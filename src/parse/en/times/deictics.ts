import { lookUp } from "../time-words.ts";
import type { TimeValue } from "../times.ts";
import { is, type Reader } from "./words.ts";

const DEICTICS: Record<string, TimeValue> = {
  today: { kind: "calendar", unit: "day", shift: 0 },
  tonight: { kind: "calendar", unit: "day", shift: 0 },
  yesterday: { kind: "calendar", unit: "day", shift: -1 },
  tomorrow: { kind: "calendar", unit: "day", shift: 1 },
  overnight: { kind: "overnight" },
};

/** "today", "overnight", "last night": times that the report's day alone gives. */
export const readDeictic: Reader = (words, at) => {
  if (is(words, at, "last") && is(words, at + 1, "night")) return { value: { kind: "overnight" }, next: at + 2 };
  const value = lookUp(DEICTICS, words[at]?.lower);
  return value && { value, next: at + 1 };
};
