import { addDays, type Day, LAST_DAY } from "../../model/day.ts";
import type { Check } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { createPostings } from "../clusters/postings.ts";
import { dayOf, knownBy, type Occurrence } from "../events/occurrence.ts";
import { compare } from "../record/record.ts";
import { siteAt } from "../tellings/site.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { arithmeticChecksOf } from "./arithmetic.ts";
import { checkOf, countedTypes } from "./checks.ts";
import { windowOf } from "./count-verdict.ts";

/** A series that nobody says when it began is one of the last year. */
const SERIES_DAYS = 366;
/** An event may have been dated otherwise when it was counted. */
const SLACK_DAYS = 45;

interface Count {
  telling: Telling;
  inReport: Telling[];
  /** The days in which what it counts is looked for. */
  first: Day;
  last: Day;
  keys: string[];
  check?: Check;
}

/** The checks of all counts, each against the record as known on its report's day, kept up to date. */
export interface AllChecks {
  /** Takes in what a report tells, in place of what it told before. */
  put(report: string, tellings: Telling[]): void;
  /** Says that an event came, changed or went. */
  change(before: Occurrence | undefined, after: Occurrence | undefined): void;
  settle(): void;
  all(): Check[];
}

export function createChecks(knowledge: Knowledge): AllChecks {
  const events = createPostings<Occurrence>();
  const counts = createPostings<Count>();
  const byReport = new Map<string, Count[]>();
  const arithmetic = new Map<string, Check[]>();
  const dirty = new Set<Count>();

  const drop = (count: Count) => {
    for (const key of count.keys) counts.remove(key, count.last, count);
    dirty.delete(count);
  };
  const isFor = (event: Occurrence) => keysFor(event, knowledge);
  const disturb = (occurrence: Occurrence, since: Day) => {
    const day = dayOf(occurrence);
    for (const key of isFor(occurrence)) {
      for (const { items } of counts.days(key, day, LAST_DAY)) {
        for (const count of items) if (count.first <= day && count.telling.known >= since) dirty.add(count);
      }
    }
  };
  const recordFor = (count: Count): Occurrence[] => {
    const found = new Set<Occurrence>();
    for (const key of count.keys) {
      for (const { items } of events.days(key, count.first, count.last)) for (const event of items) found.add(event);
    }
    return [...found].flatMap((event) => knownBy(count.telling.known, event, knowledge) ?? []);
  };

  return {
    put(report, tellings) {
      for (const count of byReport.get(report) ?? []) drop(count);
      const own = tellings.filter(isCount).map((telling) => countOf(telling, tellings));
      const sums = arithmeticChecksOf(tellings, knowledge);
      if (sums.length > 0) arithmetic.set(report, sums);
      else arithmetic.delete(report);
      if (own.length > 0) byReport.set(report, own);
      else byReport.delete(report);
      for (const count of own) {
        for (const key of count.keys) counts.add(key, count.last, count);
        dirty.add(count);
      }
    },
    change(before, after) {
      const since = movedSince(before, after);
      if (before) for (const key of isFor(before)) events.remove(key, dayOf(before), before);
      if (after) for (const key of isFor(after)) events.add(key, dayOf(after), after);
      for (const occurrence of [before, after]) if (occurrence) disturb(occurrence, since);
    },
    settle() {
      for (const count of dirty) count.check = checkOf(count.telling, recordFor(count), count.inReport, knowledge);
      dirty.clear();
    },
    all: () => {
      const counted = [...byReport.values()].flat().sort((a, b) => byKnown(a.telling, b.telling));
      const summed = [...arithmetic.keys()].sort(compare).flatMap((report) => arithmetic.get(report) ?? []);
      return [...counted.flatMap(({ check }) => check ?? []), ...summed];
    },
  };
}

function isCount({ claim }: Telling): boolean {
  return claim.type === "count" && claim.modality === "asserted";
}

function countOf(telling: Telling, inReport: Telling[]): Count {
  const { from, to = telling.known } = windowOf(telling);
  const site = telling.claim.of === "attack" ? telling.site?.id : undefined;
  return {
    telling,
    inReport,
    first: addDays(from ?? addDays(to, -SERIES_DAYS), -SLACK_DAYS),
    last: addDays(to, SLACK_DAYS),
    keys: countedTypes(telling).map((type) => (site ? `${type} in ${site}` : type)),
  };
}

/** Only what happened at a known place can be counted: under its type, and under all that it lies in. */
function keysFor({ event }: Occurrence, knowledge: Knowledge): string[] {
  if (event.modality !== "asserted" || !event.place?.entity) return [];
  const within = siteAt(event.place.entity, knowledge)?.within ?? [];
  return [event.type, ...within.map((id) => `${event.type} in ${id}`)];
}

/** The first day on which a change could be known: what was known before it is as it was. */
function movedSince(before: Occurrence | undefined, after: Occurrence | undefined): Day {
  const [old, now] = [new Set(before?.tellings), new Set(after?.tellings)];
  const moved = [...old].filter((telling) => !now.has(telling)).concat([...now].filter((telling) => !old.has(telling)));
  const [first = LAST_DAY] = moved.map(({ known }) => known).sort();
  return first;
}
