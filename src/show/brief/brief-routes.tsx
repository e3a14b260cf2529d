import type { Context, Hono } from "hono";
import { wantsJson } from "../answer.ts";
import { basemapOf } from "../map/basemap.ts";
import type { Site } from "../site.tsx";
import { addressOf, type View } from "../view.ts";
import { dataOf } from "./brief-data.ts";
import { markdownOf } from "./brief-markdown.ts";
import { BriefPage } from "./brief-page.tsx";
import { textOf } from "./brief-text.ts";
import { lengthOf, type Stretch, stretchOf } from "./stretch.ts";
import { stretchBrief } from "./stretch-brief.ts";

/** The brief: as a page, as plain text, as Markdown, as data. */
export function briefRoutes(app: Hono, { desk, open, page }: Site): void {
  const briefOf = async (c: Context) => {
    const view = await open(c);
    const brief = await stretchBrief(desk, view, stretchOf(view, c.req.query("from")));
    return { view, brief, address: momentAddress(c, view, brief.stretch) };
  };
  const plain = (c: Context, view: View, text: string, type: string) =>
    c.body(text, 200, { "Content-Type": `${type}; charset=utf-8`, "Content-Language": view.locale });

  app.get("/brief", async (c) => {
    const { view, brief, address } = await briefOf(c);
    if (wantsJson(c)) return c.json(dataOf(view, brief));
    const sheet = <BriefPage view={view} brief={brief} basemap={basemapOf(desk, view.locale)} address={address} />;
    return page(c, view, `${brief.title}, ${brief.days}`, "/brief", sheet);
  });
  app.get("/brief.txt", async (c) => {
    const { view, brief, address } = await briefOf(c);
    return plain(c, view, textOf(view, brief, address), "text/plain");
  });
  app.get("/brief.md", async (c) => {
    const { view, brief, address } = await briefOf(c);
    return plain(c, view, markdownOf(view, brief, address), "text/markdown");
  });
}

/** The page's address with its days named, so that it shows the same on any other day. */
function momentAddress(c: Context, { at, locale, boundaries }: View, stretch: Stretch): string {
  const path = addressOf("/brief", {
    day: at.day,
    known: at.known,
    ...(locale !== "en" && { lang: locale }),
    ...(boundaries && { boundaries: boundaries.id }),
  });
  return new URL(lengthOf(stretch) > 1 ? `${path}&from=${stretch.from}` : path, c.req.url).href;
}
