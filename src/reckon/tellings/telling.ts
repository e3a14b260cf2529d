import type { Claim } from "../../model/claim.ts";
import { addDays, type Day, type Interval } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { daysMeant } from "./relative-days.ts";
import { type Site, siteOf } from "./site.ts";

/** A claim in its report: what it tells, where and when that can have been. */
export interface Telling {
  id: string;
  claim: Claim;
  report: KeptReport;
  /** The independent origin that its report belongs to. */
  origin: string;
  known: Day;
  published: Interval;
  /** The days on which what it tells can have happened. */
  time: Interval;
  /** Without a time of its own, the days on which news in such a place of a report usually happened. */
  likely?: Interval;
  site?: Site;
  /** Where no site is named: the sites at which its report tells of things of its type. */
  around?: Set<string>;
}

/** News in a headline is at most so old. */
const HEADLINE_DAYS = 3;

/** Types that tell how things stand rather than what happened. */
export const STANDING: ReadonlySet<string> = new Set(["control", "affiliation", "force_level"]);

/** What a telling takes from its report. */
export type Context = Pick<Telling, "report" | "origin" | "known" | "published">;

/** Places a claim in space and time as its report allows. */
function tellingOf(id: string, claim: Claim, context: Context, knowledge: Knowledge): Telling {
  const site = siteOf(claim, knowledge);
  return { id, claim, ...context, ...timeOf(claim, context), ...(site && { site }) };
}

/** Things of one occasion: who hands a base over leaves it, whom an attack kills dies in it. */
const OCCASIONS = [
  ["transfer", "withdrawal"],
  ["attack", "casualties"],
];

/** The claims of one report, each in its place and time. */
export function tellingsOf(claims: KeptClaim[], context: Context, knowledge: Knowledge): Telling[] {
  const tellings = claims.map(({ id, claim }) => tellingOf(id, claim, context, knowledge));
  const sitesOf = groupBy(tellings, ({ claim }) => claim.type);
  return tellings.map((telling) => {
    const around = new Set((sitesOf.get(telling.claim.type) ?? []).flatMap(({ site }) => exactSite(site) ?? []));
    const likely = dayOfOccasion(telling, tellings);
    return {
      ...telling,
      ...(likely && { likely }),
      ...(around.size > 0 && !telling.site && !namesSomePlace(telling.claim) && { around }),
    };
  });
}

function exactSite(site: Site | undefined): string | undefined {
  return site && site.kind !== "state" ? site.id : undefined;
}

/** For what is told without a time, the one day that its report gives for the rest of the occasion at the same place. */
function dayOfOccasion({ claim, site }: Telling, others: Telling[]): Interval | undefined {
  if (claim.when || claim.modality !== "asserted" || site?.kind !== "installation") return undefined;
  const occasion = OCCASIONS.find((types) => types.includes(claim.type)) ?? [];
  const days = others
    .filter((other) => occasion.includes(other.claim.type) && other.site?.id === site.id)
    .filter(({ claim: told }) => told.modality === "asserted" && told.when?.from && told.when.from === told.when.to)
    .map(({ time }) => time.from);
  const [day] = days;
  return day && days.every((other) => other === day) ? { from: day, to: day } : undefined;
}

function namesSomePlace({ roles }: Claim): boolean {
  return [roles.installation, roles.area, roles.place, roles.target].some((filler) => filler !== undefined);
}

/** Order in which the world could know: the first telling of an event names it. */
export function byKnown(a: Telling, b: Telling): number {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1;
  if (a.report.id !== b.report.id) return a.report.id < b.report.id ? -1 : 1;
  return a.claim.quote.start - b.claim.quote.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function timeOf(claim: Claim, context: Context): Pick<Telling, "time" | "likely"> {
  const { published } = context;
  const told = toldTime(claim, context);
  if (claim.modality === "planned") return { time: told ?? bounds(published.from, undefined) };
  if (told) return { time: notAfter(told, published.to) };
  if (STANDING.has(claim.type)) return { time: published };
  const time = bounds(undefined, published.to);
  if (!published.from || !published.to) return { time };
  const news = bounds(addDays(published.from, -HEADLINE_DAYS), published.to);
  const paragraph = paragraphOf(claim, context.report.report.text);
  if (paragraph === 0) return { time: news };
  return paragraph === 1 ? { time, likely: news } : { time };
}

/** The claim's own time; in a report that the record dates, words such as "on Sunday" mean the Sunday before that date. */
function toldTime({ when }: Claim, { published, report }: Context): Interval | undefined {
  if (!when) return undefined;
  const ownDate = report.published ?? report.report.published;
  const isDated = ownDate?.from !== undefined && ownDate.from === ownDate.to;
  const { from, to } = published;
  const meant = !isDated && when.text && from && to ? daysMeant(when.text, { from, to }) : undefined;
  if (meant) return meant;
  const isReversed = when.from && when.to && when.from > when.to;
  return (when.from || when.to) && !isReversed ? bounds(when.from, when.to) : undefined;
}

function notAfter(time: Interval, last: Day | undefined): Interval {
  if (!last || (time.to && time.to <= last) || (time.from && time.from > last)) return time;
  return bounds(time.from, last);
}

function bounds(from: Day | undefined, to: Day | undefined): Interval {
  return { ...(from && { from }), ...(to && { to }) };
}

/** 0 for the headline, 1 for the first paragraph, and so on. */
function paragraphOf({ quote }: Claim, text: string): number {
  return text.slice(0, quote.start).split("\n\n").length - 1;
}
