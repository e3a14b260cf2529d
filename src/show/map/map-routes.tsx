import type { Context, Hono } from "hono";
import type { Site } from "../site.tsx";
import { boundariesOf, localeOf } from "../view.ts";
import { basemapOf } from "./basemap.ts";
import { liveArea } from "./live-area.ts";
import { liveEvents, liveInstallations, liveLand } from "./live-data.ts";
import { MapFile } from "./map-file.tsx";
import { MapListItems } from "./map-list.tsx";
import { marksOf } from "./marks.ts";
import { liveTiles } from "./tiles.ts";

/** What the live map asks the desk for. */
export function mapRoutes(app: Hono, { desk, open, t, tiles }: Site): void {
  const areaOf = (c: Context) => liveArea(c.req.query("bbox"), c.req.query("zoom"), t(c));

  app.get("/map.svg", async (c) => {
    const view = await open(c);
    const drawing = await (<MapFile view={view} basemap={basemapOf(desk, view.locale)} />);
    return c.body(String(drawing), 200, {
      "Content-Type": "image/svg+xml; charset=utf-8",
      // Its style is inside it; nothing else in it may load or run.
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    });
  });
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
  app.get("/map/list", async (c) => {
    const view = await open(c);
    return c.html(<MapListItems view={view} marks={marksOf(view, areaOf(c))} />);
  });
}
