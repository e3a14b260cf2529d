import type { SituationIndex } from "../../src/desk/desk.ts";
import { addDays, type Day, daysBetween } from "../../src/model/day.ts";
import type { Random } from "../theatre/random.ts";
import type { Theatre } from "../theatre.ts";

/** Paths of the kinds of page, each with ids and words of its own choice; days come on top. */
export type PageKinds = Record<string, (random: Random) => string>;

/** The kinds of page that a desk has, over the things that this one knows. */
export function pageKinds({ pack, reports }: Theatre, { whole }: SituationIndex): PageKinds {
  const ids = (kind: string) => pack.entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
  const of = (path: string, all: readonly string[]) => (random: Random) => `${path}/${random.pick(all)}`;
  const events = whole.events.map(({ id }) => id);
  const named = pack.entities.filter(({ kind }) => kind === "place" || kind === "installation").map(({ name }) => name);
  return {
    situation: () => "/",
    "situation’s parts": () => "/parts",
    "live map’s marks": () => "/map/marks",
    brief: () => "/brief",
    installations: () => "/installations",
    installation: of("/installations", ids("installation")),
    events: () => "/events",
    event: of("/events", events),
    reports: () => "/reports",
    report: of(
      "/reports",
      reports.map(({ id }) => id),
    ),
    disputes: () => "/disputes",
    actors: () => "/actors",
    actor: of("/actors", ids("armed-force")),
    places: () => "/places",
    place: of("/places", ids("place")),
    sources: () => "/sources",
    search: (random) => `/search?q=${encodeURIComponent(random.pick(named))}`,
    review: () => "/review",
    log: () => "/log",
  };
}

/** Days spread over the years of the theatre. */
export function someDays({ truth }: Theatre, count: number, random: Random): Day[] {
  const length = daysBetween(truth.firstDay, truth.lastDay);
  return Array.from({ length: count }, () => addDays(truth.firstDay, random.below(length)));
}
