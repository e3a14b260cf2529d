import type { Claim } from "../../model/claim.ts";
import type { ClaimType } from "../../model/claim-types.ts";
import { addDays, type Day, daysBetween, type Interval, intersect, overlaps, weekday } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Published } from "../../model/report.ts";
import type { Dating, KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { modesMeet } from "../events/conflicts.ts";
import { dayInWords, intervalInWords, list } from "../prose/prose.ts";
import type { Record } from "../record/record.ts";
import { compatible, entitiesIn } from "../tellings/parties.ts";
import { publishedWhen, relativeWords, weekdayNamed } from "../tellings/relative-days.ts";
import { type Site, siteOf, siteRelation } from "../tellings/site.ts";
import { type Telling, tellingsOf } from "../tellings/telling.ts";

/** The day, or the few days, that a report with a certain date gives for something that happened at a site. */
interface Anchor {
  claim: Claim;
  site: Site;
  days: Interval;
  outlet: string;
}

/** What happens to a place so seldom that who tells of it can be taken to mean the one that the record dates. */
const SELDOM: ClaimType[] = ["transfer", "seizure"];

/** More days than these date nothing: among fewer there is one Sunday at most. */
const FEW_DAYS = 5;

interface Constraint {
  published: Interval;
  reason: string;
  /** A day of the week or the like says more than "not before": it is heard first. */
  strong: boolean;
}

/** When a report was published as its page or its words say, before the record is asked. */
export function publishedByWords({ published, report }: KeptReport): Published | undefined {
  return published ?? report.published;
}

/**
 * Narrows the reports whose date is an interval or unknown by what reports of certain date say of the same events.
 * Only reports that their own page dates to one day can narrow another, so that no two undated reports date each other
 * and none dates itself. A constraint that would leave no day is not used.
 */
export function datingsOf(record: Record, knowledge: Knowledge): Dating[] {
  const anchors = anchorsOf(record, knowledge);
  const claimsOf = groupBy(record.claims, ({ report }) => report);
  return record.reports.flatMap((report) => {
    const words = publishedByWords(report);
    if (isOneDay(words)) return [];
    return [datingOf(report, words, claimsOf.get(report.id) ?? [], anchors, knowledge)];
  });
}

function isOneDay(published: Published | undefined): published is Published & Required<Interval> {
  return published?.from !== undefined && published.from === published.to;
}

/** By type, what reports of certain date tell of: with its own days, or as the news of the days before. */
function anchorsOf(record: Record, knowledge: Knowledge): Map<string, Anchor[]> {
  const claimsOf = groupBy(record.claims, ({ report }) => report);
  const anchors = record.reports.flatMap((report) => {
    const published = publishedByWords(report);
    if (!isOneDay(published)) return [];
    const context = {
      report,
      origin: report.id,
      known: published.to,
      published: { from: published.from, to: published.to },
    };
    return tellingsOf(claimsOf.get(report.id) ?? [], context, knowledge).flatMap((telling) => anchorOf(telling) ?? []);
  });
  return groupBy(anchors, ({ claim }) => claim.type);
}

function anchorOf(telling: Telling): Anchor | undefined {
  const { claim, site, time, likely, report } = telling;
  if (!site || site.kind === "state" || claim.modality !== "asserted") return undefined;
  const days = isFew(time) ? time : likely;
  if (!days || !isFew(days) || (!claim.when && !SELDOM.includes(claim.type))) return undefined;
  return { claim, site, days, outlet: outletOf(report) };
}

function isFew({ from, to }: Interval): Required<Interval> | undefined {
  return from && to && daysBetween(from, to) < FEW_DAYS ? { from, to } : undefined;
}

function datingOf(
  report: KeptReport,
  words: Published | undefined,
  claims: KeptClaim[],
  anchors: Map<string, Anchor[]>,
  knowledge: Knowledge,
): Dating {
  const constraints = claims
    .flatMap((claim) => constraintOf(claim, words ?? {}, anchors.get(claim.claim.type) ?? [], knowledge) ?? [])
    .sort((a, b) => Number(b.strong) - Number(a.strong));
  let days: Interval = { ...(words?.from && { from: words.from }), ...(words?.to && { to: words.to }) };
  const reasons = [...(words?.reasons ?? [])];
  for (const { published, reason } of constraints) {
    const narrower = intersect(days, published);
    if (!narrower || (narrower.from === days.from && narrower.to === days.to)) continue;
    days = narrower;
    reasons.push(reason);
  }
  const isNarrower = days.from !== words?.from || days.to !== words?.to;
  return {
    report: report.id,
    ...(words && { words }),
    narrowed: { ...days, basis: isNarrower ? "record" : (words?.basis ?? "text"), reasons },
  };
}

/** What one claim of an undated report, held against the days that others give, says of its publication. */
function constraintOf(
  { claim }: KeptClaim,
  words: Interval,
  anchors: Anchor[],
  knowledge: Knowledge,
): Constraint | undefined {
  const site = siteOf(claim, knowledge);
  if (!site || claim.modality !== "asserted") return undefined;
  const told = relativeWords(claim);
  const named = weekdayNamed(told);
  const fitting = anchors
    .filter(
      ({ site: there, claim: other }) =>
        modesMeet(claim, other) &&
        compatible(entitiesIn(claim, "actor"), entitiesIn(other, "actor"), knowledge) !== false &&
        ["same", "nested"].includes(siteRelation(site, there)),
    )
    .map(({ days, outlet }) => ({ outlet, days: daysFitting(days, claim.when, named) }))
    .filter(({ days }) => days.some((day) => canBeMeant(day, told, words)));
  const days = [...new Set(fitting.flatMap((one) => one.days))].filter((day) => canBeMeant(day, told, words)).sort();
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return undefined;
  const exact = publishedWhen(told, { from: first, to: last });
  if (!exact && !SELDOM.includes(claim.type)) return undefined;
  const outlets = list([...new Set(fitting.map(({ outlet }) => outlet))].sort());
  const what = `the ${claim.type} at ${knowledge.entity(site.id)?.name ?? site.id}`;
  const where = `${outlets} date ${what} to ${list(days.map(dayInWords), "or")}`;
  return exact
    ? { published: exact, strong: true, reason: `“${told}”: ${where}, so published ${intervalInWords(exact)}` }
    : {
        published: { from: first },
        strong: false,
        reason: `tells of ${what}: not before ${dayInWords(first)} (${outlets})`,
      };
}

/** Of an anchor's days, those that a claim's own words allow: the Sundays, or those in its interval. */
function daysFitting({ from, to }: Interval, when: Interval | undefined, named: number | undefined): Day[] {
  if (!from || !to) return [];
  const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return all.filter((day) =>
    named === undefined ? overlaps({ from: day, to: day }, when ?? {}) : weekday(day) === named,
  );
}

/** Whether a report whose own words date it so can tell of that day in these words. */
function canBeMeant(day: Day, told: string, words: Interval): boolean {
  return overlaps(words, publishedWhen(told, { from: day, to: day }) ?? { from: day });
}

function outletOf({ report }: KeptReport): string {
  return report.outlet ?? report.credit ?? "a report without outlet";
}

export function createDatings(knowledge: Knowledge) {
  const all = new Map<string, { report: KeptReport; claims: KeptClaim[] }>();
  let datings = new Map<string, Dating>();
  const fresh = new Set<string>();
  return {
    put(report: KeptReport, claims: KeptClaim[]) {
      all.set(report.id, { report, claims });
      fresh.add(report.id);
    },
    settle(): string[] {
      const told = [...all.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
      const next = new Map(
        datingsOf(
          { theatre: "", reviews: [], reports: told.map((t) => t.report), claims: told.flatMap((t) => t.claims) },
          knowledge,
        ).map((d) => [d.report, d]),
      );
      for (const [id, d] of next) if (JSON.stringify(datings.get(id)) !== JSON.stringify(d)) fresh.add(id);
      datings = next;
      const out = [...fresh];
      fresh.clear();
      return out;
    },
    datingOf: (id: string) => datings.get(id),
    publishedOf(id: string): Interval {
      const report = all.get(id)?.report;
      const { from, to } = datings.get(id)?.narrowed ?? (report && publishedByWords(report)) ?? {};
      return { ...(from && { from }), ...(to && { to }) };
    },
  };
}
