import type { Context, Hono } from "hono";
import { wantsJson } from "../answer.ts";
import { EventPage } from "../entity/event-page.tsx";
import { InstallationPage } from "../entity/installation-page.tsx";
import { type Basemap, createBasemap } from "../map/basemap.ts";
import { liveLand, liveMarks } from "../map/live-data.ts";
import { InstallationsPage } from "../register/installations-page.tsx";
import type { Site } from "../site.tsx";
import { installationsOf } from "../timeline/timeline-rows.ts";
import { boundariesOf, localeOf } from "../view.ts";
import { checksOn } from "./checks.tsx";
import { disputedEvents } from "./disputes.tsx";
import { DisputesPage } from "./disputes-page.tsx";
import { SituationPage, SituationParts } from "./situation-page.tsx";

/** The situation, and the installations, events and disputes in it. */
export function situationRoutes(app: Hono, { desk, open, page, problem, t }: Site): void {
  let basemap: Basemap | undefined;
  const land = () => {
    basemap ??= createBasemap(desk.theatre, desk.knowledge, desk.areas());
    return basemap;
  };
  const situation = async (c: Context) => {
    const view = await open(c);
    return { view, brief: await desk.brief(view.at), basemap: land() };
  };

  app.get("/", async (c) => {
    const { view, ...rest } = await situation(c);
    if (wantsJson(c)) return c.json({ theatre: view.theatre, brief: rest.brief, situation: view.situation });
    return page(c, view, `Situation in ${view.theatre.name}`, "/", <SituationPage view={view} {...rest} />);
  });
  app.get("/parts", async (c) => c.html(<SituationParts {...(await situation(c))} />));
  app.get("/map/land", (c) => {
    const { theatre, knowledge } = desk.in(localeOf(c.req.query("lang")));
    const boundaries = boundariesOf(theatre, c.req.query("boundaries"), t(c));
    return c.json(liveLand({ theatre, knowledge, ...(boundaries && { boundaries }) }, land()));
  });
  app.get("/map/marks", async (c) => c.json(liveMarks(await open(c))));

  app.get("/installations", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) return c.json(view.situation.installations);
    return page(c, view, "Installations", "/installations", <InstallationsPage view={view} />);
  });

  app.get("/installations/:id", async (c) => {
    const entity = desk.knowledge.entity(c.req.param("id"));
    const view = await open(c);
    const isHeld = view.whole.tenures.some(({ installation }) => installation === entity?.id);
    if (!entity || !(entity.kind === "installation" || isHeld)) {
      return problem(c, 404, "No pack knows an installation of this name.");
    }
    if (wantsJson(c)) {
      const tenures = view.whole.tenures.filter(({ installation }) => installation === entity.id);
      const events = view.whole.events.filter((event) => installationsOf(event).includes(entity.id));
      return c.json({ installation: entity, tenures, events });
    }
    return page(c, view, entity.name, "/installations", <InstallationPage view={view} entity={entity} />);
  });

  app.get("/events/:id", async (c) => {
    const view = await open(c);
    const id = c.req.param("id");
    const event = view.eventOf.get(id);
    const claim = view.claims.get(id);
    if (!event && claim) return c.redirect(view.href(`/reports/${claim.report}#${id}`));
    if (!event) return problem(c, 404, "Nothing known at this moment is an event of this name.");
    if (event.id !== id) return c.redirect(view.href(`/events/${event.id}`));
    if (wantsJson(c)) return c.json({ event, claims: event.claims.flatMap((each) => view.claims.get(each) ?? []) });
    return page(c, view, event.sentence, undefined, <EventPage view={view} event={event} />);
  });

  app.get("/disputes", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) return c.json({ checks: checksOn(view), events: disputedEvents(view) });
    return page(c, view, "In dispute", "/disputes", <DisputesPage view={view} />);
  });
}
