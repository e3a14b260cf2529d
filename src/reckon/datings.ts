import type { Claim } from "../model/claim.ts";
import type { ClaimType } from "../model/claim-types.ts";
import { type Day, type Interval, intersect, overlaps, weekday } from "../model/day.ts";
import type { Published } from "../model/report.ts";
import type { Dating, KeptClaim, KeptReport } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { modesMeet } from "./conflicts.ts";
import { groupBy } from "./group-by.ts";
import { compatible, entitiesIn } from "./parties.ts";
import { dayInWords, intervalInWords, list } from "./prose.ts";
import type { Record } from "./record.ts";
import { publishedWhen, weekdayNamed } from "./relative-days.ts";
import { type Site, siteOf, siteRelation } from "./site.ts";

/** A day that a report with a certain date gives for something that happened at a site. */
interface Anchor {
  claim: Claim;
  site: Site;
  day: Day;
  outlet: string;
}

/** What happens to a place so seldom that who tells of it can be taken to mean the one that the record dates. */
const SELDOM: ClaimType[] = ["transfer", "seizure"];

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

function anchorsOf(record: Record, knowledge: Knowledge): Map<string, Anchor[]> {
  const dated = new Map(record.reports.filter((r) => isOneDay(publishedByWords(r))).map((r) => [r.id, r]));
  const anchors = record.claims.flatMap(({ report, claim }) => {
    const { from, to } = claim.when ?? {};
    const source = dated.get(report);
    const site = siteOf(claim, knowledge);
    if (!source || !from || from !== to || !site || site.kind === "state" || claim.modality !== "asserted") return [];
    return [{ claim, site, day: from, outlet: outletOf(source) }];
  });
  return groupBy(anchors, ({ claim }) => claim.type);
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
  const told = claim.when?.text ?? "";
  const named = weekdayNamed(told);
  const fitting = anchors.filter(
    ({ site: there, day, claim: other }) =>
      modesMeet(claim, other) &&
      compatible(entitiesIn(claim, "actor"), entitiesIn(other, "actor"), knowledge) !== false &&
      (siteRelation(site, there) === "same" || siteRelation(site, there) === "nested") &&
      (named === undefined ? overlaps({ from: day, to: day }, claim.when ?? {}) : weekday(day) === named) &&
      (!words.to || day <= words.to) &&
      overlaps(words, { from: day, ...(named !== undefined && publishedWhen(told, { from: day, to: day })) }),
  );
  const days = [...new Set(fitting.map(({ day }) => day))].sort();
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

function outletOf({ report }: KeptReport): string {
  return report.outlet ?? report.credit ?? "a report without outlet";
}
