import { type Day, type Interval, intersect, monthInterval, yearOf } from "../model/day.ts";
import type { Published } from "../model/report.ts";
import type { ParsedReport } from "../parse/en/parse.ts";
import { resolveTime } from "../parse/en/resolve-time.ts";
import type { TimeExpression } from "../parse/en/times.ts";

/**
 * When a report without a date was published, from its words alone: it follows the last dated thing that it looks back on, it precedes the
 * end of what it looks ahead to, and "since early March" beside "this month" names the month. Undefined where the words bound nothing.
 */
export function dateFromWords(report: ParsedReport): Published | undefined {
  const times = report.sentences.flatMap((sentence) =>
    sentence.times.map((time) => ({ time, ahead: isAhead(sentence, time) })),
  );
  const reasons: string[] = [];
  let bounds: Interval = {};
  const narrow = (by: Interval, reason: string) => {
    const both = intersect(bounds, by);
    if (!both || (both.from === bounds.from && both.to === bounds.to)) return;
    bounds = both;
    reasons.push(reason);
  };
  for (const { time, ahead } of times) {
    const days = resolveTime(time.value, { published: {} }) ?? sinceYear(time);
    if (!ahead && days?.from) narrow({ from: days.from }, `“${time.text}” is past: not before ${days.from}`);
    if (ahead && days?.to) narrow({ to: days.to }, `“${time.text}” is still to come or going on: not after ${days.to}`);
  }
  const month = monthOfReport(
    times.map(({ time }) => time),
    bounds,
  );
  if (month) narrow(month.days, month.reason);
  return bounds.from || bounds.to ? { ...bounds, basis: "text", reasons } : undefined;
}

/** "since October 2019" hangs on no day of the report for its first day. */
function sinceYear({ value }: TimeExpression): Interval | undefined {
  return value.kind === "since" ? resolveTime(value.start, { published: {} }) : undefined;
}

/** A plan's time lies ahead: the clause that it stands in has a verb of the future. */
function isAhead(sentence: ParsedReport["sentences"][number], time: TimeExpression): boolean {
  const before = sentence.sentence.tokens.filter((token) => token.end <= time.start);
  const verb = before.findLast((token) => token.upos === "AUX" || /^VB[DZP]/.test(token.xpos));
  return verb !== undefined && /^(?:will|shall|’ll|'ll)$/i.test(verb.text);
}

/** The month that the report speaks of as its own: "since early March" beside "this month". */
function monthOfReport(times: TimeExpression[], bounds: Interval): { days: Interval; reason: string } | undefined {
  const own = times.find(({ value }) => value.kind === "calendar" && value.unit === "month" && value.shift === 0);
  const since = times.find(
    ({ value }) => value.kind === "since" && value.start.kind === "month" && value.start.year === undefined,
  );
  if (!own || since?.value.kind !== "since" || since.value.start.kind !== "month" || !bounds.from || !bounds.to)
    return undefined;
  const { month } = since.value.start;
  const candidates = monthsBetween(month, bounds.from, bounds.to);
  const [only] = candidates;
  if (!only || candidates.length > 1) return undefined;
  return { days: only, reason: `“${own.text}” and “${since.text}”: ${only.from.slice(0, 7)} is the only such month` };
}

function monthsBetween(month: number, from: Day, to: Day): Required<Interval>[] {
  const found: Required<Interval>[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const days = monthInterval(year, month);
    if (days.to >= from && days.from <= to) found.push(days);
  }
  return found;
}
