const UNITS: [name: string, seconds: number][] = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** A stretch of time in the largest unit that it fills, rounded: "3 days", "1 hour", "less than a minute". */
export function span(seconds: number): string {
  const whole = Math.round(seconds / 60) * 60;
  const [name, length] = UNITS.find(([, size]) => whole >= size) ?? [];
  if (!name || !length) return "less than a minute";
  const count = Math.round(whole / length);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** "5 minutes ago". Moments are ISO 8601, `now` milliseconds since 1970. */
export function ago(moment: string, now: number): string {
  return `${span((now - Date.parse(moment)) / 1000)} ago`;
}

/** "in 40 minutes", or "now" for what is due. */
export function ahead(moment: string, now: number): string {
  const seconds = (Date.parse(moment) - now) / 1000;
  return seconds <= 0 ? "now" : `in ${span(seconds)}`;
}

/** "every hour", "every 6 hours". */
export function every(seconds: number): string {
  return `every ${span(seconds).replace(/^1 /, "")}`;
}
