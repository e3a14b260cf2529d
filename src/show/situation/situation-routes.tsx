import type { Context, Hono } from "hono";
import { wantsJson } from "../answer.ts";
import { basemapOf } from "../map/basemap.ts";
import { ShareCard } from "../map/share-card.tsx";
import type { Site } from "../site.tsx";
import { stretchOf } from "../timeline/stretch.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { changesSince } from "./changes.ts";
import { checksOn } from "./checks.tsx";
import { disputedEvents } from "./disputes.tsx";
import { DisputesPage } from "./disputes-page.tsx";
import { dayStatesOf } from "./make-day-states.tsx";
import { SituationPage, SituationParts } from "./situation-page.tsx";

/** The situation, and the disputes in it. */
export function situationRoutes(app: Hono, { desk, open, page }: Site): void {
  const situation = async (c: Context) => {
    const view = await open(c);
    const stretch = stretchOf(view, { from: c.req.query("from"), to: c.req.query("to") });
    const [brief, changes] = await Promise.all([desk.in(view.locale).brief(view.at), changesSince(desk, view)]);
    return { view, stretch, brief, changes, basemap: basemapOf(desk, view.locale) };
  };

  app.get("/", async (c) => {
    const { view, ...rest } = await situation(c);
    if (wantsJson(c)) {
      const { brief, changes } = rest;
      return c.json({ theatre: view.theatre, brief, situation: view.situation, ...(changes && { changes }) });
    }
    const canonical = canonicalAddress(new URL(c.req.url), view);
    if (canonical) return c.redirect(canonical);
    const title = view.t.page.situationIn(view.theatre.name);
    const card = <ShareCard view={view} address={c.req.url} />;
    return page(c, view, title, "/", <SituationPage view={view} {...rest} />, card);
  });
  app.get("/parts", async (c) => c.html(<SituationParts {...(await situation(c))} />));

  app.get("/days", async (c) => {
    const view = await open(c);
    return c.json(dayStatesOf(view, basemapOf(desk, view.locale)));
  });

  app.get("/disputes", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) return c.json({ checks: checksOn(view), events: disputedEvents(view) });
    const number = Math.max(1, Number.parseInt(c.req.query("page") ?? "1", 10) || 1);
    return page(c, view, view.t.situation.dispute, "/disputes", <DisputesPage view={view} number={number} />);
  });
}
