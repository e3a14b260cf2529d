import type { Context, Hono } from "hono";
import { wantsJson } from "../answer.ts";
import { basemapOf } from "../map/basemap.ts";
import type { Site } from "../site.tsx";
import { checksOn } from "./checks.tsx";
import { disputedEvents } from "./disputes.tsx";
import { DisputesPage } from "./disputes-page.tsx";
import { SituationPage, SituationParts } from "./situation-page.tsx";

/** The situation, and the disputes in it. */
export function situationRoutes(app: Hono, { desk, open, page }: Site): void {
  const situation = async (c: Context) => {
    const view = await open(c);
    return { view, brief: await desk.brief(view.at), basemap: basemapOf(desk, view.locale) };
  };

  app.get("/", async (c) => {
    const { view, ...rest } = await situation(c);
    if (wantsJson(c)) return c.json({ theatre: view.theatre, brief: rest.brief, situation: view.situation });
    return page(c, view, `Situation in ${view.theatre.name}`, "/", <SituationPage view={view} {...rest} />);
  });
  app.get("/parts", async (c) => c.html(<SituationParts {...(await situation(c))} />));

  app.get("/disputes", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) return c.json({ checks: checksOn(view), events: disputedEvents(view) });
    return page(c, view, "In dispute", "/disputes", <DisputesPage view={view} />);
  });
}
