import type { Messages } from "./messages.ts";

const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

/** A stretch of time in the largest unit that it fills, rounded: "3 days", "1 hour", "less than a minute". */
export function span({ register }: Messages, seconds: number): string {
  const whole = Math.round(seconds / 60) * 60;
  const [name, length] = UNITS.find(([, size]) => whole >= size) ?? [];
  return name && length ? register.spans[name](Math.round(whole / length)) : register.underAMinute;
}

/** How long ago a moment was. Moments are ISO 8601, `now` milliseconds since 1970. */
export function since(t: Messages, moment: string, now: number): string {
  return span(t, (now - Date.parse(moment)) / 1000);
}
