import type { Watched } from "../desk/watched.ts";

const MINUTE_MS = 60_000;

/** The watched feeds with their health, a line each, and under it the pages that could not be read. */
export function watchedLines(feeds: readonly Watched[], now: number): string[] {
  if (feeds.length === 0) return ['Nothing is watched yet: add a feed with "situ watch add ADDRESS".'];
  return feeds.flatMap((feed) => [
    feed.title ? `${feed.title} (${feed.url})` : feed.url,
    `  ${healthWords(feed, now)}`,
    `  pages: ${pageWords(feed)}`,
    ...feed.unread.flatMap(({ url, trouble }) => (trouble ? [`  not read: ${named(trouble.message, url)}`] : [])),
  ]);
}

function healthWords({ lastRead, lastNew, interval, due, failures, trouble }: Watched, now: number): string {
  const read = lastRead ? `read ${ago(lastRead, now)}` : "not read yet";
  const fresh = lastNew ? `, last new ${ago(lastNew, now)}` : "";
  const next = `next ${Date.parse(due) <= now ? "now" : `in ${span(Date.parse(due) - now)}`}`;
  if (!trouble) return `${read}${fresh}; every ${span(interval * 1000)}, ${next}`;
  const times = failures === 1 ? "once" : `${failures} times in a row`;
  return `${read}${fresh}; failed ${times} since ${trouble.since.slice(0, 16)}Z: ${trouble.message}; ${next}`;
}

/** A page that several feeds give counts with the one that gave it first. */
function pageWords({ pages, lastRead }: Watched): string {
  const all = Object.entries(pages).filter(([, count]) => count > 0);
  if (all.length > 0) return all.map(([state, count]) => `${count} ${state}`).join(", ");
  return lastRead ? "none that another feed did not give first" : "none yet";
}

/** Some messages begin with the address. */
function named(message: string, url: string): string {
  return message.startsWith(`${url}: `) ? message : `${url}: ${message}`;
}

function ago(moment: string, now: number): string {
  return `${span(now - Date.parse(moment))} ago`;
}

/** A span of time in its largest whole unit. */
function span(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE_MS));
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
