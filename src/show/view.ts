import type { At, Desk, ReportPage } from "../desk/desk.ts";
import type { Day } from "../model/day.ts";
import { isDay } from "../model/day.ts";
import type { BoundaryView, Theatre } from "../model/pack.ts";
import type { KeptClaim, Situation, SituationEvent, Superseded } from "../model/situation.ts";

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
  /** All versions of each page that changed, the earliest first, by the id of any of them. */
  versions: Map<string, ReportPage[]>;
  /** Whose drawing of the disputed areas is shown; absent while they are drawn as disputed. */
  boundaries?: BoundaryView;
  /** A path within the desk that keeps what the address asked for. */
  href(path: string): string;
  /** The same with something else asked for; undefined asks for the usual. */
  asking(path: string, other: { [K in keyof Asked]: Asked[K] | undefined }): string;
}

/** What an address can ask for: a day, a known moment, and whose boundaries the map draws. */
export interface Asked {
  day?: string;
  known?: string;
  boundaries?: string;
}

/** Something in the address that cannot be asked for; its message says what can. */
export class BadRequest extends Error {}

/**
 * The view that a page's address asks for. Without `day` it is the theatre's first shown day, without `known` all that is known.
 * @throws BadRequest when either is not an ISO day, or the theatre has no such view of its boundaries.
 */
export async function openView(desk: Desk, query: Asked): Promise<View> {
  const last = await desk.lastDay();
  const boundaries = boundariesOf(desk.theatre, query.boundaries);
  const at = { day: dayOr(query.day, desk.theatre.day), known: dayOr(query.known, last) };
  const [situation, whole, claims, reports] = await Promise.all([
    desk.situation(at),
    desk.situation({ ...at, day: last }),
    desk.claims(),
    desk.reports(),
  ]);
  const pages = new Map(reports.map((page) => [page.report.id, page]));
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
    reports: pages,
    versions: versionsOf(whole.superseded, pages),
    ...(boundaries && { boundaries }),
    href: (path) => addressOf(path, query),
    asking: (path, other) => addressOf(path, { ...query, ...other }),
  };
}

function versionsOf(superseded: Superseded[], pages: Map<string, ReportPage>): Map<string, ReportPage[]> {
  const laterOf = new Map(superseded.map(({ report, by }) => [report, by]));
  const replacing = new Set(laterOf.values());
  const versions = new Map<string, ReportPage[]>();
  for (const first of laterOf.keys()) {
    if (replacing.has(first)) continue;
    const all: ReportPage[] = [];
    for (let id: string | undefined = first; id !== undefined; id = laterOf.get(id)) {
      const page = pages.get(id);
      if (page) all.push(page);
    }
    for (const { report } of all) versions.set(report.id, all);
  }
  return versions;
}

/** Whose drawing of the disputed areas an address asks for. @throws BadRequest when the theatre has no such view. */
export function boundariesOf({ boundaryViews = [] }: Theatre, asked: string | undefined): BoundaryView | undefined {
  const found = boundaryViews.find(({ id }) => id === asked);
  if (asked && !found) {
    const known = boundaryViews.map(({ id }) => id).join(", ");
    throw new BadRequest(`No “${asked}” draws boundaries here. Write one of: ${known}; or leave it out.`);
  }
  return found;
}

function dayOr(asked: string | undefined, usual: Day): Day {
  if (!asked) return usual;
  if (!isDay(asked)) throw new BadRequest(`“${asked}” is not a day. Write it like 2020-03-29.`);
  return asked;
}

function addressOf(path: string, asked: { [K in keyof Asked]: Asked[K] | undefined }): string {
  const kept = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]));
  const [before, hash] = path.split("#");
  const [page, own] = before?.split("?") ?? [];
  const query = [kept.toString(), own].filter(Boolean).join("&");
  return `${page}${query ? `?${query}` : ""}${hash ? `#${hash}` : ""}`;
}
