import type { Context, Hono } from "hono";
import type { Site } from "../site.tsx";
import { boundariesOf, localeOf } from "../view.ts";
import { basemapOf } from "./basemap.ts";
import { liveArea } from "./live-area.ts";
import { liveEvents, liveInstallations, liveLand } from "./live-data.ts";
import { MapListItems } from "./map-list.tsx";
import { liveTiles } from "./tiles.ts";

/** What the live map asks the desk for. */
export function mapRoutes(app: Hono, { desk, open, t, tiles }: Site): void {
  const areaOf = (c: Context) => liveArea(c.req.query("bbox"), c.req.query("zoom"), t(c));

  app.get("/map/land", (c) => {
    const locale = localeOf(c.req.query("lang"));
    const { theatre, knowledge } = desk.in(locale);
    const boundaries = boundariesOf(theatre, c.req.query("boundaries"), t(c));
    const land = liveLand({ theatre, knowledge, ...(boundaries && { boundaries }) }, basemapOf(desk, locale));
    return c.json({ ...land, ...(tiles && { tiles: liveTiles(tiles) }) });
  });
  app.get("/map/marks", async (c) => {
    const view = await open(c);
    return c.json(liveInstallations(view, basemapOf(desk, view.locale)));
  });
  app.get("/map/events", async (c) => c.json(liveEvents(await open(c), areaOf(c))));
  app.get("/map/list", async (c) => c.html(<MapListItems view={await open(c)} area={areaOf(c)} />));
}
