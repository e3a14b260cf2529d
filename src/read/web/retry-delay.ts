const MINUTE = 60;
const DAY = 86_400;

/**
 * Seconds to wait before an address that failed is asked again: exponential backoff with full jitter. The wait is drawn
 * evenly between a minute and a bound that doubles with each failure, up to a day. A server's own wish is kept where it
 * is longer, up to a day as well.
 *
 * @param failures how many visits failed in a row, at least 1
 * @param random from 0 to below 1
 * @param retryAfter seconds that the server asked to wait
 */
export function retryDelay(failures: number, random: number, retryAfter = 0): number {
  const bound = Math.min(DAY, MINUTE * 2 ** failures);
  return Math.max(MINUTE + random * (bound - MINUTE), Math.min(retryAfter, DAY));
}

/**
 * The seconds that Retry-After asks to wait (RFC 9110, 10.2.3), from seconds or from a date; undefined when it says neither.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text);
  const moment = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now) / 1000));
}
