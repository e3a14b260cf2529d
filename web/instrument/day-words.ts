/** The forms of days that the desk's pages have, by their language. */
const TAGS: Record<string, string> = { en: "en-GB", ar: "ar-IQ" };

const tag = TAGS[document.documentElement.lang] ?? "en-GB";
const weekday = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
const [ofMonth, month, year] = [{ day: "numeric" }, { month: "long" }, { year: "numeric" }].map(
  (part) => new Intl.DateTimeFormat(tag, { ...(part as Intl.DateTimeFormatOptions), timeZone: "UTC" }),
) as [Intl.DateTimeFormat, Intl.DateTimeFormat, Intl.DateTimeFormat];

/** "29 March 2020". */
export function fullDay(day: string): string {
  const date = new Date(day);
  return `${ofMonth.format(date)} ${month.format(date)} ${year.format(date)}`;
}

/** "Sunday 29 March 2020". */
export function longDay(day: string): string {
  return `${weekday.format(new Date(day))} ${fullDay(day)}`;
}
