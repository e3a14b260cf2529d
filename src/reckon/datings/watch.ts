import type { Claim } from "../../model/claim.ts";
import { addDays, type Day, daysBetween, type Interval, intersect, overlaps, sameDay } from "../../model/day.ts";
import type { KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { modesMeet } from "../events/conflicts.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import { readRelativeTime } from "../tellings/relative-days/read.ts";
import { daysOf, publicationOf, type RelativeTime } from "../tellings/relative-days/relative-time.ts";
import { relativeWords } from "../tellings/relative-days.ts";
import { type Site, siteOf } from "../tellings/site.ts";
import type { AnchorDays } from "./anchor-days.ts";
import type { AnchorGroup } from "./anchor-group.ts";
import { FEW_DAYS, isSeldom, MOST_DAYS } from "./anchors.ts";
import { boundsOf } from "./constraint.ts";

/** A claim of a report without a certain date, as a question to the record: when was it, and so when can it have been told? */
export interface Watch {
  report: KeptReport;
  claim: Claim;
  site: Site;
  actors: string[];
  /** The words that date it against its report, and what they mean. */
  words: string;
  time: RelativeTime | undefined;
  /** The days on which the report can have been published by its own words. */
  published: Interval;
  /** The days on which what it tells can have been. */
  window: Interval;
}

/** Undefined for what can date nothing: it names no place, or has no time and happens often. */
export function watchOf(
  claim: Claim,
  report: KeptReport,
  published: Interval,
  knowledge: Knowledge,
): Watch | undefined {
  const isPlanned = claim.modality === "planned";
  if (!isPlanned && claim.modality !== "asserted") return undefined;
  const site = siteOf(claim, knowledge);
  const words = relativeWords(claim);
  const time = readRelativeTime(words, isPlanned);
  const isDated = time || (!isPlanned && (isSeldom(claim.type) || (report.report.credit && hasDays(claim))));
  const window = windowOf(claim, time, published);
  if (!site || !isDated || !window) return undefined;
  return { report, claim, site, actors: entitiesIn(claim, "actor"), words, time, published, window };
}

function hasDays({ when }: Claim): boolean {
  return when?.from !== undefined && when.to !== undefined;
}

function windowOf({ when }: Claim, time: RelativeTime | undefined, published: Interval): Interval | undefined {
  const { from, to } = published;
  const earliest = time && from && daysOf(time, { from, to: from })?.from;
  const latest = time ? to && daysOf(time, { from: to, to })?.to : to;
  return intersect(boundsOf(when), { ...(earliest && { from: earliest }), ...(latest && { to: latest }) });
}

/** Whether what others tell can be what the watch asks for: of one kind, by compatible actors; a plan can be announced or done. */
export function fits({ claim, actors }: Watch, other: Claim, knowledge: Knowledge): boolean {
  if (claim.type !== other.type || (other.modality !== "asserted" && other.modality !== claim.modality)) return false;
  return modesMeet(claim, other) && compatible(actors, entitiesIn(other, "actor"), knowledge) !== false;
}

/** A day on which anchors put what a watch asks for. */
export interface FittingDay {
  day: Day;
  group: AnchorGroup;
}

/** Whether a site has more days of a type within the window than tell which is meant. */
export function isCrowded({ window }: Watch, anchors: AnchorDays, most = MOST_DAYS): boolean {
  return anchors.daysWithin(begunWithin(window)) > most;
}

/** The days on which others put what the watch asks for, with who does; undefined where such things happen too often. */
export function fittingDays(watch: Watch, around: AnchorDays[], knowledge: Knowledge): FittingDay[] | undefined {
  if (around.some((anchors) => isCrowded(watch, anchors))) return undefined;
  const found: FittingDay[] = [];
  const fitting = remembering(
    (group: AnchorGroup) => group.kind,
    (group) => fits(watch, group.claim, knowledge),
  );
  const meant = remembering(
    (day: Day) => day,
    (day) => overlaps({ from: day, to: day }, watch.window) && canMean(watch, day),
  );
  for (const anchors of around) {
    for (const group of anchors.within(begunWithin(watch.window))) {
      if (!fitting(group)) continue;
      for (const day of daysFrom(group.days)) if (meant(day)) found.push({ day, group });
    }
  }
  return new Set(found.map(({ day }) => day)).size > MOST_DAYS ? undefined : found;
}

/** The days on which anchors begin that have a day in the window. */
function begunWithin({ from, to }: Interval): Interval {
  return { ...(from && { from: addDays(from, 1 - FEW_DAYS) }), ...(to && { to }) };
}

function daysFrom({ from, to }: Required<Interval>): Day[] {
  if (from === to) return [from];
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** Whether a report whose own words date it so can mean that day. */
function canMean({ time, published }: Watch, day: Day): boolean {
  if (!time) return true;
  const told = publicationOf(time, sameDay(day) as Required<Interval>);
  return told !== undefined && overlaps(told, published);
}

function remembering<T>(keyOf: (item: T) => string, answer: (item: T) => boolean): (item: T) => boolean {
  const known = new Map<string, boolean>();
  return (item) => {
    const key = keyOf(item);
    const found = known.get(key) ?? answer(item);
    known.set(key, found);
    return found;
  };
}
