import type { Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Watched } from "../../desk/desk.ts";
import { profileOf } from "../../desk/profile.ts";
import type { Entity } from "../../model/pack.ts";
import { wantsJson } from "../answer.ts";
import { type Basemap, basemapOf } from "../map/basemap.ts";
import type { Site } from "../site.tsx";
import type { View } from "../view.ts";
import { ActorPage } from "./actor-page.tsx";
import { entityPath } from "./entity-link.tsx";
import { EventPage } from "./event-page.tsx";
import { InstallationPage } from "./installation-page.tsx";
import { PlacePage } from "./place-page.tsx";
import { SourcePage } from "./source-page.tsx";
import { type SourceRecord, sourceRecords } from "./source-record.ts";
import { eventsWithin } from "./within.ts";

type Drawn = (props: { view: View; basemap: Basemap; entity: Entity }) => Child;

/** A page for each thing that the situation is made of. */
export function entityRoutes(app: Hono, { desk, open, page, problem, now }: Site): void {
  app.get("/events/:id", async (c) => {
    const view = await open(c);
    const id = c.req.param("id");
    const event = view.eventOf.get(id);
    const claim = view.claims.get(id);
    if (!event && claim) return c.redirect(view.href(`/reports/${claim.report}#${id}`));
    if (!event) return problem(c, 404, view.t.entity.noEvent);
    if (event.id !== id) return c.redirect(view.href(`/events/${event.id}`));
    if (wantsJson(c)) return c.json({ event, claims: event.claims.flatMap((each) => view.claims.get(each) ?? []) });
    const drawn = <EventPage view={view} basemap={basemapOf(desk, view.locale)} event={event} log={await desk.log()} />;
    return page(c, view, event.sentence, "/events", drawn);
  });

  /** The page of an entity of the packs; one of another kind is shown where its own kind is. */
  function serve(
    at: "/installations" | "/actors" | "/places",
    isHere: (view: View, entity: Entity) => boolean,
    Drawn: Drawn,
  ) {
    app.get(`${at}/:id`, async (c: Context) => {
      const view = await open(c);
      const entity = view.knowledge.entity(c.req.param("id") ?? "");
      if (!entity) return problem(c, 404, view.t.entity.noEntity);
      if (!isHere(view, entity)) return c.redirect(view.href(entityPath(entity)));
      if (wantsJson(c)) return c.json(dataOf(view, entity));
      const drawn = <Drawn view={view} basemap={basemapOf(desk, view.locale)} entity={entity} />;
      return page(c, view, entity.name, at, drawn);
    });
  }
  serve("/installations", isHeld, InstallationPage);
  serve("/actors", (_, { kind }) => kind !== "place" && kind !== "installation", ActorPage);
  serve("/places", (_, { kind }) => kind === "place" || kind === "state", PlacePage);

  app.get("/sources/:id", async (c) => {
    const [view, watched] = await Promise.all([open(c), desk.watched()]);
    const record = sourceRecords(view).get(c.req.param("id"));
    if (!record) return problem(c, 404, view.t.entity.noSource);
    const feeds = feedsOf(record, watched);
    if (wantsJson(c)) return c.json({ ...summaryOf(record), feeds });
    return page(c, view, record.name, "/sources", <SourcePage view={view} record={record} feeds={feeds} now={now()} />);
  });
}

/** Installations, and whatever else somebody is told to have held. */
function isHeld({ index }: View, { id, kind }: Entity): boolean {
  return kind === "installation" || index.tenuresOf(id).length > 0;
}

/** What the record and the packs hold of an entity. */
function dataOf(view: View, entity: Entity) {
  const { index, knowledge } = view;
  const { ties, within, side } = profileOf(entity, knowledge);
  const isPlace = entity.kind === "place" || entity.kind === "installation";
  return {
    entity,
    within: within.map(({ id }) => id),
    ...(side && { side }),
    standing: ties.map(({ kind, of, post, from, to }) => ({ kind, of: of.id, post, from, to })),
    tenures: index.tenuresOf(entity.id),
    held: index.heldBy(entity.id),
    events: (isPlace ? eventsWithin(view, entity.id) : index.eventsWith(entity.id)).map(({ id }) => id),
  };
}

function summaryOf({ id, name, source, reports, copies, checks, quotes }: SourceRecord) {
  return {
    id,
    name,
    ...(source && { source }),
    reports: reports.map(({ report }) => report.id),
    copies: copies.map(({ page, of }) => ({ report: page.report.id, of })),
    checks: checks.map(({ claim, verdict }) => ({ claim, verdict })),
    quotes: [...quotes.values()],
  };
}

/** The watched feeds that are on the outlet's domains, or on those of its reports. */
function feedsOf({ source, reports }: SourceRecord, watched: Watched[]): Watched[] {
  const hosts = new Set([...(source?.domains ?? []), ...reports.map(({ report }) => hostOf(report.report.url))]);
  return watched.filter(({ url }) => hosts.has(hostOf(url)));
}

function hostOf(url = ""): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : undefined;
}
