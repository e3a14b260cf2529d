import type { Context, Hono } from "hono";
import { wantsJson } from "../answer.ts";
import { type Basemap, createBasemap } from "../map/basemap.ts";
import { liveLand, liveMarks } from "../map/live-data.ts";
import type { Site } from "../site.tsx";
import { boundariesOf, localeOf } from "../view.ts";
import { checksOn } from "./checks.tsx";
import { disputedEvents } from "./disputes.tsx";
import { DisputesPage } from "./disputes-page.tsx";
import { SituationPage, SituationParts } from "./situation-page.tsx";

/** The situation, and the disputes in it. */
export function situationRoutes(app: Hono, { desk, open, page, t }: Site): void {
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

  app.get("/disputes", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) return c.json({ checks: checksOn(view), events: disputedEvents(view) });
    return page(c, view, "In dispute", "/disputes", <DisputesPage view={view} />);
  });
}
