import type { Claim } from "../../model/claim.ts";
import type { ClaimType } from "../../model/claim-types.ts";
import { type Day, type Interval, intersect } from "../../model/day.ts";
import type { KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { worded } from "../prose/prose.ts";
import { compare } from "../record/record.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import { readRelativeTime } from "../tellings/relative-days/read.ts";
import { daysOf, type RelativeTime } from "../tellings/relative-days/relative-time.ts";
import type { Site } from "../tellings/site.ts";
import type { AnchorDays } from "./anchor-days.ts";
import type { AnchorIndex } from "./anchor-index.ts";
import { isSeldom, MOST_DAYS } from "./anchors.ts";
import { boundsOf, type Constraint } from "./constraint.ts";
import { publicationBy } from "./last-day.ts";
import type { Question } from "./question.ts";

/** "The third base this month", as a question: on which day did the record's series reach a third that the report tells of? */
interface Count {
  claim: Claim & { of: ClaimType };
  number: number;
  actors: string[];
  /** The bases that the report itself tells of as passing on. */
  sites: Site[];
  published: Interval;
  window: Interval;
  /** "This month": the period that the count hangs on. */
  time: RelativeTime | undefined;
}

/**
 * Undefined for what is no ordinal over a known stretch of things that happen seldom: a record never holds every attack. `sites` are
 * those at which the report itself tells of such things.
 */
export function countQuestion(
  claim: Claim,
  sites: Site[],
  report: KeptReport,
  published: Interval,
  anchors: AnchorIndex,
  knowledge: Knowledge,
): Question | undefined {
  const number = claim.quantity?.value;
  const { of } = claim;
  if (claim.mode !== "ordinal" || claim.modality !== "asserted" || !number || !of || !isSeldom(of)) return undefined;
  const days = claim.window ?? claim.when ?? {};
  const time = readRelativeTime(days.text ?? "");
  const window = windowOf(boundsOf(days), time, published);
  if (!window || time?.since || time?.ahead || (!time && !window.from) || sites.length === 0) return undefined;
  const actors = entitiesIn(claim, "actor");
  const count: Count = { claim: { ...claim, of }, number, actors, sites, published, window, time };
  return {
    report: report.id,
    type: of,
    window,
    hears: (anchor) => belongs(count, anchor.claim, anchor.days, knowledge),
    ask: () => reached(count, anchors, knowledge),
  };
}

function windowOf(days: Interval, time: RelativeTime | undefined, { from, to }: Interval): Interval | undefined {
  const earliest = time && from && daysOf(time, { from, to: from })?.from;
  return intersect(days, { ...(earliest && { from: earliest }), ...(to && { to }) });
}

/** Whether it counts in the series: asserted, of one certain day, by actors that the count allows. */
function belongs({ claim, actors }: Count, other: Claim, days: Interval, knowledge: Knowledge): boolean {
  if (other.type !== claim.of || other.modality !== "asserted" || days.from !== days.to) return false;
  return compatible(actors, entitiesIn(other, "actor"), knowledge) !== false;
}

function reached(count: Count, anchors: AnchorIndex, knowledge: Knowledge): Constraint[] | undefined {
  const { claim, sites, window, time } = count;
  const days: Day[] = [];
  for (const site of sites) {
    for (const day of daysAt(anchors.bySite.at(claim.of, site), window, count, knowledge)) {
      days.push(day);
      if (days.length > MOST_DAYS) return undefined;
    }
  }
  const stretches = new Set(days.map((day) => stretchAt(day, count)));
  const fitting = [...stretches]
    .flatMap((stretch) => nthIn(stretch, count, anchors, knowledge))
    .filter(({ site }) => sites.some(({ id }) => id === site))
    .sort((a, b) => compare(a.day, b.day) || compare(a.site, b.site));
  const [first, last] = [fitting[0], fitting.at(-1)];
  const published =
    first &&
    last &&
    (time ? publicationBy(time, { from: first.day, to: last.day }, count.published) : { from: first.day });
  if (!published) return [];
  const words = [claim.quantity?.text, (claim.window ?? claim.when)?.text].flatMap((text) => text || []);
  const reason = worded(knowledge, ({ datings }, nameOf) => {
    const thing = { type: claim.of, site: nameOf(first.site) };
    return datings.bySeries(words, count.number, thing, first.day, published);
  });
  return [{ published, strong: false, reason }];
}

/** The first day of the stretch that a count told of that day counts over. */
function stretchAt(day: Day, { time, window }: Count): Day {
  return time ? time.cycle.begunBy(day).from : (window.from ?? day);
}

interface Passed {
  site: string;
  day: Day;
}

/** The base with which the series that begins on a day reaches the number, or all bases of that day. */
function nthIn(from: Day, count: Count, anchors: AnchorIndex, knowledge: Knowledge): Passed[] {
  const to = count.time ? count.time.cycle.begunBy(from).to : count.window.to;
  const passed = new Set<string>();
  let ofTheDay: Passed[] = [];
  for (const { claim, site, days } of anchors.byDay(count.claim.of).within({ from, ...(to && { to }) })) {
    const isNewDay = ofTheDay[0]?.day !== days.from;
    if (isNewDay && passed.size >= count.number) break;
    if (passed.has(site) || !belongs(count, claim, days, knowledge)) continue;
    passed.add(site);
    ofTheDay = [...(isNewDay ? [] : ofTheDay), { site, day: days.from }];
  }
  return passed.size >= count.number ? ofTheDay : [];
}

/** The days of such things at a site, in their order. */
function* daysAt(anchors: AnchorDays, days: Interval, count: Count, knowledge: Knowledge): Iterable<Day> {
  let last: Day | undefined;
  for (const { claim, days: on } of anchors.within(days)) {
    if (on.from === last || !belongs(count, claim, on, knowledge)) continue;
    last = on.from;
    yield on.from;
  }
}
