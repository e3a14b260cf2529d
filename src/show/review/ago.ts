import type { Locale } from "../../model/locale.ts";

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];
const TAGS: Record<Locale, string> = { en: "en-GB", ar: "ar-IQ" };

/** "5 seconds ago", in a language. The moment is ISO 8601, `now` milliseconds since 1970. */
export function agoIn(locale: Locale, moment: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(moment)) / 1000));
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? (["second", 1] as const);
  return new Intl.RelativeTimeFormat(TAGS[locale]).format(-Math.round(seconds / length), unit);
}

/** The exact moment, to the minute, in UTC: "22 Nov 2026, 23:50 UTC". */
export function exactly(locale: Locale, moment: string): string {
  const format = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return `${new Intl.DateTimeFormat(TAGS[locale], format).format(new Date(moment))} UTC`;
}
