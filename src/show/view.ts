import type { At, Desk, ReportPage, SituationIndex } from "../desk/desk.ts";
import type { Day } from "../model/day.ts";
import { addDays, isDay } from "../model/day.ts";
import { isLocale, type Locale } from "../model/locale.ts";
import type { BoundaryView, Theatre } from "../model/pack.ts";
import type { KeptClaim, Situation, SituationEvent } from "../model/situation.ts";
import { BadRequest } from "./bad-request.ts";
import { type AskedFilter, type Filter, filterOf, matches } from "./filter.ts";
import { type LocaleWords, localeWords } from "./language/locale-words.ts";
import { type Messages, messagesIn } from "./language/messages.ts";

export type Knowledge = Desk["knowledge"];

/** What every page is drawn from: the situation at the moment asked about, in the reader's language, and how to link within it. */
export interface View {
  locale: Locale;
  /** The texts of the interface. */
  t: Messages;
  /** How days, numbers and lists are written. */
  words: LocaleWords;
  theatre: Theatre;
  knowledge: Knowledge;
  at: At;
  /** What changed since this day is highlighted; absent unless it is asked for. */
  since?: Day;
  /** The days that the timeline covers. */
  span: { first: Day; last: Day };
  /** The situation on the day asked about. */
  situation: Situation;
  /** The situation on the last day, as known at the same moment: what a stable page about one thing is drawn from. */
  whole: Situation;
  /** The whole, by what it is about. */
  index: SituationIndex;
  /** The events of the whole, by id. */
  events: SituationIndex["events"];
  /** The event that each claim tells of, by claim id. */
  eventOf: SituationIndex["eventOf"];
  claims: ReadonlyMap<string, KeptClaim>;
  reports: ReadonlyMap<string, ReportPage>;
  /** All versions of a report's page, the earliest first; the report alone where its page never changed. */
  versionsOf(report: string): ReportPage[];
  /** Which events are asked for, and whether an event is one. */
  filter: Filter;
  shows(event: SituationEvent): boolean;
  /** What stands decided about a claim: "accepted", "rejected", "corrected"; undefined where nothing does. */
  reviewOf(claim: string): string | undefined;
  /** Whose drawing of the disputed areas is shown; absent while they are drawn as disputed. */
  boundaries?: BoundaryView;
  /** A path within the desk that keeps what the address asked for, but for the filter. */
  href(path: string): string;
  /** A path with all that the address asks for, but for what is named here; undefined asks for the usual. */
  asking(path: string, other: { [K in keyof Asked]: Asked[K] | undefined }): string;
}

/** Plans and long views reach past the last day that the desk knows of, and history before its first; farther days are slips. */
const FARTHEST = { before: "1900-01-01", daysAfter: 3653 };

/** What an address can ask for on any page. */
export interface Asked extends AskedFilter {
  day?: string;
  known?: string;
  since?: string;
  boundaries?: string;
  lang?: string;
}

/** The parts of an address that each link keeps. */
export const KEPT = ["day", "known", "since", "boundaries", "lang"] as const;
/** The parts of an address that say which events a page shows. */
export const FILTERS = ["type", "actor", "place", "grade", "review"] as const;

/**
 * The view that a page's address asks for. Without `day` it is the theatre's first shown day, without `known` all that is known.
 * @throws BadRequest when a day is no ISO day, or the theatre has no such view of its boundaries, language or kind of event
 */
export async function openView(desk: Desk, query: Asked): Promise<View> {
  const locale = localeOf(query.lang);
  const t = messagesIn(locale);
  const edition = desk.in(locale);
  const { theatre, knowledge } = edition;
  const last = await desk.lastDay();
  const boundaries = boundariesOf(theatre, query.boundaries, t);
  const words = localeWords(locale);
  const dayOr = (asked: string | undefined, usual: Day) => (asked ? dayAsked(asked, last, t, words) : usual);
  const at = { day: dayOr(query.day, theatre.day), known: dayOr(query.known, last) };
  const [situation, index, claims, reports, standing] = await Promise.all([
    edition.situation(at),
    edition.index(at.known),
    desk.claims(),
    desk.reports(),
    desk.standing(),
  ]);
  const filter = filterOf(query, knowledge, t);
  const reviewOf = (claim: string) => standing.get(claim)?.review.decision;
  const lookup = { ...knowledge, reviewOf };
  const kept = queryOf(onlyOf(query, KEPT));
  return {
    locale,
    t,
    words,
    theatre,
    knowledge,
    at,
    ...(query.since && { since: dayOr(query.since, last) }),
    span: { first: theatre.firstDay, last },
    situation,
    whole: index.whole,
    index,
    events: index.events,
    eventOf: index.eventOf,
    claims,
    reports,
    versionsOf: (report) => index.versionsOf(report).flatMap((id) => reports.get(id) ?? []),
    filter,
    shows: (event) => matches(filter, event, lookup),
    reviewOf,
    ...(boundaries && { boundaries }),
    href: (path) => withQuery(path, kept),
    asking: (path, other) => addressOf(path, { ...query, ...other }),
  };
}

function onlyOf(query: Asked, keys: readonly (keyof Asked)[]): Asked {
  return Object.fromEntries(Object.entries(query).filter(([key]) => keys.some((one) => one === key)));
}

/** The language that an address asks for. @throws BadRequest when the desk does not speak it */
export function localeOf(asked: string | undefined): Locale {
  if (!asked) return "en";
  if (!isLocale(asked)) throw new BadRequest(messagesIn("en").page.noSuchLanguage(asked));
  return asked;
}

/** Whose drawing of the disputed areas an address asks for. @throws BadRequest when the theatre has no such view. */
export function boundariesOf(
  { boundaryViews = [] }: Theatre,
  asked: string | undefined,
  { page }: Messages,
): BoundaryView | undefined {
  const found = boundaryViews.find(({ id }) => id === asked);
  if (asked && !found) {
    throw new BadRequest(page.noSuchBoundaries(asked, boundaryViews.map(({ id }) => id).join(", ")));
  }
  return found;
}

function dayAsked(asked: string, last: Day, { page }: Messages, words: LocaleWords): Day {
  if (!isDay(asked)) throw new BadRequest(page.notADay(asked));
  const isFar = asked < FARTHEST.before || asked > addDays(last, FARTHEST.daysAfter);
  if (isFar) throw new BadRequest(page.farDay(words.fullDay(asked), words.fullDay(last)));
  return asked;
}

/** A path with these things asked for, before what its own query asks. */
export function addressOf(path: string, asked: { [K in keyof Asked]: Asked[K] | undefined }): string {
  return withQuery(path, queryOf(asked));
}

function queryOf(asked: { [K in keyof Asked]: Asked[K] | undefined }): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]);
  return new URLSearchParams(given).toString();
}

/** A path with this query before its own. */
function withQuery(path: string, asked: string): string {
  const [before, hash] = path.split("#");
  const [page, own] = before?.split("?") ?? [];
  const query = [asked, own].filter(Boolean).join("&");
  return `${page}${query ? `?${query}` : ""}${hash ? `#${hash}` : ""}`;
}
