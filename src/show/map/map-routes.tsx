import type { Hono } from "hono";
import type { Site } from "../site.tsx";
import { boundariesOf, localeOf } from "../view.ts";
import { basemapOf } from "./basemap.ts";
import { liveLand, liveMarks } from "./live-data.ts";

/** What the live map asks the desk for. */
export function mapRoutes(app: Hono, { desk, open, t }: Site): void {
  app.get("/map/land", (c) => {
    const locale = localeOf(c.req.query("lang"));
    const { theatre, knowledge } = desk.in(locale);
    const boundaries = boundariesOf(theatre, c.req.query("boundaries"), t(c));
    return c.json(liveLand({ theatre, knowledge, ...(boundaries && { boundaries }) }, basemapOf(desk, locale)));
  });
  app.get("/map/marks", async (c) => c.json(liveMarks(await open(c))));
}
