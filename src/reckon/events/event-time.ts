import { type Day, daysBetween, type Interval, intersect } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Prose } from "../prose/en.ts";
import type { Telling } from "../tellings/telling.ts";

type EventTime = Interval & { reasons: string[] };

/**
 * The days on which an event can have been: the interval that most origins give among the most exact, narrowed by every other
 * that meets it. Those that do not meet it stay a disagreement. Undefined when nobody says anything.
 */
export function eventTime(tellings: Telling[], prose: Prose): EventTime | undefined {
  let time: Interval | undefined;
  const reasons: string[] = [];
  for (const { days, told } of byWeight(tellings)) {
    const narrower = time ? intersect(time, days) : days;
    if (!narrower || (time && narrower.from === time.from && narrower.to === time.to)) continue;
    time = narrower;
    reasons.push(reasonFor(days, told, prose));
  }
  return time?.from || time?.to ? { ...time, reasons } : undefined;
}

interface Weighed {
  days: Interval;
  told: Telling[];
}

function byWeight(tellings: Telling[]): Weighed[] {
  const firm = weighed(tellings, ({ time }) => time);
  const likely = weighed(
    tellings.filter((telling) => telling.likely),
    ({ likely }) => likely ?? {},
  );
  return [...firm, ...likely];
}

function weighed(tellings: Telling[], daysOf: (telling: Telling) => Interval): Weighed[] {
  const groups = groupBy(tellings, (telling) => `${daysOf(telling).from ?? ""} ${daysOf(telling).to ?? ""}`);
  const all = [...groups.values()].flatMap((told) => (told[0] ? [{ days: daysOf(told[0]), told }] : []));
  return all.sort((a, b) => exactness(a.days) - exactness(b.days) || originsIn(b) - originsIn(a) || earlier(a, b));
}

/** Exact days, then days in between, then weeks, then months, then more: within a step the number of origins decides. */
function exactness({ from, to }: Interval): number {
  if (!from || !to) return 5;
  const days = daysBetween(from, to) + 1;
  return [1, 3, 10, 31].findIndex((step) => days <= step) + 1 || 5;
}

function originsIn({ told }: Weighed): number {
  return new Set(told.map(({ origin }) => origin)).size;
}

function earlier(a: Weighed, b: Weighed): number {
  const key = ({ told, days }: Weighed): Day => `${told[0]?.known} ${days.from ?? ""} ${days.to ?? ""}`;
  return key(a) < key(b) ? -1 : 1;
}

function reasonFor(days: Interval, told: Telling[], prose: Prose): string {
  const outlets = [...new Set(told.map((telling) => outletOf(telling, prose)))].sort();
  const words = told.find(({ claim }) => claim.when?.text)?.claim.when?.text;
  return prose.times.reason(words, days, outlets);
}

/** Who published a telling, as a list of outlets names it. */
export function outletOf({ report }: Telling, prose: Prose): string {
  return report.report.outlet ?? report.report.credit ?? prose.origins.unnamedOutlet;
}
