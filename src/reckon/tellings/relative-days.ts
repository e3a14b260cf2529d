import type { Claim } from "../../model/claim.ts";
import type { Interval } from "../../model/day.ts";
import { readRelativeTime } from "./relative-days/read.ts";
import { daysOf, publicationOf } from "./relative-days/relative-time.ts";

export { monthAndDay } from "./relative-days/read.ts";

const NAMED_DAY =
  /\b(?:(?:on|last|next|this) (?:sun|mon|tues|wednes|thurs|fri|satur)day\b|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day['’]s\b)/gi;

/**
 * The words that date a claim against its report: its own time, else the only day of the week that its quote names, unless that is the
 * day on which it was said.
 */
export function relativeWords({ when, quote, attribution = [] }: Claim): string {
  if (when?.text) return when.text;
  const [named, ...others] = quote.text.matchAll(NAMED_DAY);
  if (!named || others.length > 0) return "";
  const before = quote.text.slice(0, named.index).trimEnd();
  return attribution.some(({ cue }) => cue && before.endsWith(cue)) ? "" : named[0];
}

/**
 * The days on which a report that says `words` of something on one of `days` can have been published, by the table in CLAIMS.md: a
 * day of the week is the last one up to that of publication, of a plan the next from then on. Undefined where the words do not hang
 * on the day of publication, or can mean none of the days. Inverse to `daysMeant`.
 */
export function publishedWhen(
  words: string,
  days: Required<Interval>,
  planned = false,
): Required<Interval> | undefined {
  const time = readRelativeTime(words, planned);
  return time && publicationOf(time, days);
}

/**
 * The days that such words can mean in a report published on one of `published`; undefined where they do not hang on the day of
 * publication, or can mean none.
 */
export function daysMeant(
  words: string,
  published: Required<Interval>,
  planned = false,
): Required<Interval> | undefined {
  const time = readRelativeTime(words, planned);
  return time && daysOf(time, published);
}
