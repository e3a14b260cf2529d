import type { Context } from "hono";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Child } from "hono/jsx";
import type { Desk } from "../desk/desk.ts";
import { pagePath, wantsJson } from "./answer.ts";
import type { Assets } from "./assets.ts";
import type { Basemap } from "./basemap.ts";
import { createBasemap } from "./basemap.ts";
import { ICON } from "./icon.ts";
import { NotFound } from "./not-found.tsx";
import { Page } from "./page.tsx";
import { securityHeaders } from "./security.ts";
import { SituationPage } from "./situation-page.tsx";
import type { View } from "./view.ts";
import { BadMoment, openView } from "./view.ts";

const YEAR_S = 31_536_000;

/** The desk's pages, and the same data as JSON at the same addresses. */
export function createApp(desk: Desk, assets: Assets): Hono {
  const app = new Hono({ getPath: pagePath });
  const elsewhere = { theatre: desk.theatre, href: (path: string) => path };
  let basemap: Promise<Basemap> | undefined;
  const land = () => {
    basemap ??= createBasemap(desk.theatre, desk.knowledge, assets.areas);
    return basemap;
  };
  const open = (c: Context) => openView(desk, { ...pick(c, "day"), ...pick(c, "known") });
  const page = (c: Context, view: View, title: string, here: string, children: Child) =>
    c.html(
      <Page title={title} assets={assets} view={view} here={here}>
        {children}
      </Page>,
    );

  app.use(compress());
  app.use(securityHeaders);

  app.get("/", async (c) => {
    const view = await open(c);
    const [brief, whole, basemap] = await Promise.all([
      desk.brief(view.at),
      desk.situation({ ...view.at, day: view.span.last }),
      land(),
    ]);
    if (wantsJson(c)) return c.json({ theatre: view.theatre, brief, situation: view.situation });
    const title = `Situation in ${view.theatre.name}`;
    return page(c, view, title, "/", <SituationPage view={view} brief={brief} whole={whole} basemap={basemap} />);
  });

  app.get("/static/:path{.+}", async (c) => {
    const found = await assets.file(c.req.param("path"));
    if (!found) return c.notFound();
    return c.body(found.body, 200, {
      "Content-Type": found.type,
      "Cache-Control": `public, max-age=${YEAR_S}, immutable`,
    });
  });
  app.get("/icon.svg", (c) =>
    c.body(ICON, 200, { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" }),
  );

  app.notFound((c) => problem(c, 404, "There is no page at this address."));
  app.onError((error, c) => {
    if (error instanceof BadMoment) return problem(c, 400, error.message);
    console.error(error);
    return problem(c, 500, "Situ could not draw this page. The terminal where it runs says why.");
  });

  function problem(c: Context, status: 400 | 404 | 500, message: string) {
    if (wantsJson(c)) return c.json({ error: message }, status);
    return c.html(
      <Page title="Not here" assets={assets} view={elsewhere}>
        <NotFound view={elsewhere} what={message} />
      </Page>,
      status,
    );
  }

  return app;
}

function pick(c: Context, key: "day" | "known"): { [K in "day" | "known"]?: string } {
  const value = c.req.query(key);
  return value ? { [key]: value } : {};
}
