import type { At, Desk, ReportPage } from "../desk/desk.ts";
import type { Day } from "../model/day.ts";
import { isDay } from "../model/day.ts";
import type { Theatre } from "../model/pack.ts";
import type { KeptClaim, Situation, SituationEvent } from "../model/situation.ts";

export type Knowledge = Desk["knowledge"];

/** What every page is drawn from: the situation at the moment asked about, and how to link within it. */
export interface View {
  theatre: Theatre;
  knowledge: Knowledge;
  at: At;
  /** The days that the timeline covers. */
  span: { first: Day; last: Day };
  /** The situation on the day asked about. */
  situation: Situation;
  /** The situation on the last day, as known at the same moment: what a stable page about one thing is drawn from. */
  whole: Situation;
  /** The events of the whole, by id. */
  events: Map<string, SituationEvent>;
  /** The event that each claim tells of, by claim id. */
  eventOf: Map<string, SituationEvent>;
  claims: Map<string, KeptClaim>;
  reports: Map<string, ReportPage>;
  /** A path within the desk that keeps the day and the known moment. */
  href(path: string): string;
}

/** A day in the address that is not one; its message says what to do. */
export class BadMoment extends Error {}

/**
 * The view that a page's address asks for. Without `day` it is the theatre's first shown day, without `known` all that is known.
 * @throws BadMoment when either is not an ISO day.
 */
export async function openView(desk: Desk, query: { day?: string; known?: string }): Promise<View> {
  const last = await desk.lastDay();
  const at = { day: dayOr(query.day, desk.theatre.day), known: dayOr(query.known, last) };
  const [situation, whole, claims, reports] = await Promise.all([
    desk.situation(at),
    desk.situation({ ...at, day: last }),
    desk.claims(),
    desk.reports(),
  ]);
  return {
    theatre: desk.theatre,
    knowledge: desk.knowledge,
    at,
    span: { first: desk.theatre.firstDay, last },
    situation,
    whole,
    events: new Map(whole.events.map((event) => [event.id, event])),
    eventOf: new Map(whole.events.flatMap((event) => event.claims.map((claim) => [claim, event] as const))),
    claims,
    reports: new Map(reports.map((page) => [page.report.id, page])),
    href: linker(query),
  };
}

function dayOr(asked: string | undefined, usual: Day): Day {
  if (!asked) return usual;
  if (!isDay(asked)) throw new BadMoment(`“${asked}” is not a day. Write it like 2020-03-29.`);
  return asked;
}

function linker(query: { day?: string; known?: string }): (path: string) => string {
  const kept = new URLSearchParams();
  if (query.day) kept.set("day", query.day);
  if (query.known) kept.set("known", query.known);
  const search = kept.size > 0 ? `?${kept}` : "";
  return (path) => {
    const [page, hash] = path.split("#");
    return `${page}${search}${hash ? `#${hash}` : ""}`;
  };
}
