import type { Claim } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import { addDays, type Day, type Interval } from "../../model/day.ts";
import type { KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { entitiesIn } from "./parties.ts";
import { daysMeant, monthAndDay } from "./relative-days.ts";
import type { Placed } from "./setting.ts";
import { siteOf } from "./site.ts";
import { surroundingsOf, withVictims } from "./surroundings.ts";
import { understood } from "./understood.ts";
import { type Victims, victimsIn } from "./victims.ts";

/** A claim in its report: what it tells, where and when that can have been. */
export interface Telling extends Placed {
  report: KeptReport;
  /** The independent origin that its report belongs to. */
  origin: string;
  known: Day;
  published: Interval;
  /** Where no site is named: the sites at which its report tells of things of its type. */
  around?: Set<string>;
  /** The known persons struck, seized or freed. */
  persons: string[];
  /** The month and day that it names without a year, as an ISO day ends: "03-11". */
  named?: string;
  /** Whom casualties are told of; for an attack, those of whom its own sentence tells. */
  victims?: Victims[];
}

/** News in a headline is at most so old. */
const HEADLINE_DAYS = 3;

/** Types that tell how things stand rather than what happened. */
export const STANDING: ReadonlySet<string> = new Set(["control", "affiliation", "force_level"]);

/** What a telling takes from its report. */
export type Context = Pick<Telling, "report" | "origin" | "known" | "published">;

/** Places a claim in space and time as its report allows. */
function tellingOf(id: string, claim: Claim, context: Context, layout: Layout, knowledge: Knowledge): Telling {
  const site = siteOf(claim, knowledge);
  const cast = castOf(claim);
  const persons = [...(cast.target ?? []), ...(cast.victim ?? [])].filter((one) => isPerson(one, knowledge));
  const named = claim.when?.text && !claim.when.from ? monthAndDay(claim.when.text) : undefined;
  return {
    id,
    claim,
    ...context,
    ...timeOf(claim, context, layout),
    cast,
    persons,
    ...(site && { site }),
    ...(named && { named }),
    ...(claim.type === "casualties" && { victims: [victimsIn(claim, knowledge)] }),
  };
}

/** Ids of the known entities in each role. */
function castOf(claim: Claim): Telling["cast"] {
  const cast: Telling["cast"] = {};
  for (const role of Object.keys(claim.roles) as Role[]) {
    const known = entitiesIn(claim, role);
    if (known.length > 0) cast[role] = known;
  }
  return cast;
}

function isPerson(id: string, knowledge: Knowledge): boolean {
  return knowledge.entity(id)?.kind === "person";
}

/** The claims of one report, each in its place and time. */
export function tellingsOf(claims: KeptClaim[], context: Context, knowledge: Knowledge): Telling[] {
  const layout = layoutOf(context.report.report.text);
  const tellings = understood(
    claims.map(({ id, claim }) => tellingOf(id, claim, context, layout, knowledge)),
    layout,
  );
  const surroundings = surroundingsOf(tellings);
  return withVictims(tellings, layout).map((telling) => ({ ...telling, ...surroundings(telling) }));
}

/** Order in which the world could know: the first telling of an event names it. */
export function byKnown(a: Telling, b: Telling): number {
  if (a.known !== b.known) return a.known < b.known ? -1 : 1;
  if (a.report.id !== b.report.id) return a.report.id < b.report.id ? -1 : 1;
  return a.claim.quote.start - b.claim.quote.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function timeOf(claim: Claim, context: Context, layout: Layout): Pick<Telling, "time" | "likely"> {
  const { published } = context;
  const told = toldTime(claim, context);
  if (claim.modality === "planned") return { time: told ?? bounds(published.from, undefined) };
  if (told) return { time: notAfter(told, published.to) };
  if (STANDING.has(claim.type)) return { time: published };
  const time = bounds(undefined, published.to);
  if (!published.from || !published.to) return { time };
  const news = bounds(addDays(published.from, -HEADLINE_DAYS), published.to);
  const paragraph = layout.paragraphAt(claim.quote.start);
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
