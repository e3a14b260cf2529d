import type { Context } from "hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Child } from "hono/jsx";
import type { CoderFiles, Desk } from "../desk/desk.ts";
import { isDay } from "../model/day.ts";
import { pagePath, wantsJson } from "./answer.ts";
import type { Assets } from "./assets.ts";
import type { Basemap } from "./basemap.ts";
import { createBasemap } from "./basemap.ts";
import { checksOn } from "./checks.tsx";
import { claimRow } from "./claim-row.ts";
import { disputedEvents } from "./disputes.tsx";
import { DisputesPage } from "./disputes-page.tsx";
import { EventPage } from "./event-page.tsx";
import { ICON } from "./icon.ts";
import { InstallationPage } from "./installation-page.tsx";
import { InstallationsPage } from "./installations-page.tsx";
import { liveLand, liveMarks } from "./live-data.ts";
import { headline } from "./names.ts";
import { NotFound } from "./not-found.tsx";
import { Page } from "./page.tsx";
import { ReadingRoom } from "./reading-room.tsx";
import { ReportsPage } from "./reports-page.tsx";
import { securityHeaders } from "./security.ts";
import { SituationPage, SituationParts } from "./situation-page.tsx";
import { SourcesPage, sourceRows } from "./sources-page.tsx";
import { installationsOf } from "./timeline-rows.ts";
import { type Tried, TryPage } from "./try-page.tsx";
import { type Typed, typedReport } from "./typed-report.ts";
import type { Asked, View } from "./view.ts";
import { BadRequest, boundariesOf, openView } from "./view.ts";

const FOR_GOOD = "public, max-age=31536000, immutable";
/** Bytes of a form: a long report has a tenth. */
const MOST_TYPED = 1_000_000;

/** The desk's pages, and the same data as JSON at the same addresses. */
export function createApp(desk: Desk, assets: Assets): Hono {
  const app = new Hono({ getPath: pagePath });
  const elsewhere = { theatre: desk.theatre, href: (path: string) => path };
  let basemap: Basemap | undefined;
  const land = () => {
    basemap ??= createBasemap(desk.theatre, desk.knowledge, desk.areas());
    return basemap;
  };
  const open = (c: Context) => openView(desk, { ...pick(c, "day"), ...pick(c, "known"), ...pick(c, "boundaries") });
  const page = (c: Context, view: View, title: string, here: string | undefined, children: Child) =>
    c.html(
      <Page title={title} assets={assets} view={view} {...(here && { here })}>
        {children}
      </Page>,
    );

  app.use(compress());
  app.use(securityHeaders);
  app.use(async (c, next) => {
    await next();
    c.header("Vary", "Accept", { append: true });
  });

  app.get("/", async (c) => {
    const { view, ...rest } = await situation(c);
    if (wantsJson(c)) return c.json({ theatre: view.theatre, brief: rest.brief, situation: view.situation });
    return page(c, view, `Situation in ${view.theatre.name}`, "/", <SituationPage view={view} {...rest} />);
  });
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

  app.get("/reports", async (c) => {
    const [view, failures] = await Promise.all([open(c), desk.failures()]);
    if (wantsJson(c)) return c.json({ reports: [...view.reports.values()], failures });
    return page(c, view, "Reports", "/reports", <ReportsPage view={view} failures={failures} />);
  });

  app.get("/reports/:id", async (c) => {
    const found = await desk.report(c.req.param("id"));
    if (!found) return problem(c, 404, "The desk keeps no report of this name.");
    if (wantsJson(c)) return c.json(found);
    const view = await open(c);
    return page(c, view, headline(found), "/reports", <ReadingRoom view={view} page={found} />);
  });

  app.get("/disputes", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) return c.json({ checks: checksOn(view), events: disputedEvents(view) });
    return page(c, view, "In dispute", "/disputes", <DisputesPage view={view} />);
  });

  app.get("/sources", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) {
      return c.json(sourceRows(view).map(({ name, source, reports }) => ({ name, source, reports: reports.length })));
    }
    return page(c, view, "Sources", "/sources", <SourcesPage view={view} />);
  });

  app.get("/try", (c) => tryPage(c, { text: "", published: "" }));
  app.post("/try", bodyLimit({ maxSize: MOST_TYPED, onError: (c) => tooLong(c) }), async (c) => {
    const { text, published } = await c.req.parseBody();
    const typed = { text: asText(text), published: asText(published) };
    const wrong = wrongIn(typed);
    if (wrong) return tryPage(c, { ...typed, wrong }, 400);
    const { report, claims } = desk.code(typedReport(typed));
    if (wantsJson(c)) return c.json({ report, claims });
    return tryPage(c, { ...typed, rows: claims.map((claim) => claimRow(desk.knowledge, claim)) });
  });
  app.get("/coder/model", (c) => coderFile(c, "application/octet-stream", ({ model }) => new Uint8Array(model)));
  app.get("/coder/packs", (c) => coderFile(c, "application/json; charset=utf-8", ({ packs }) => JSON.stringify(packs)));

  app.get("/parts", async (c) => c.html(<SituationParts {...(await situation(c))} />));
  app.get("/map/land", (c) => {
    const boundaries = boundariesOf(desk.theatre, pick(c, "boundaries").boundaries);
    return c.json(
      liveLand({ theatre: desk.theatre, knowledge: desk.knowledge, ...(boundaries && { boundaries }) }, land()),
    );
  });
  app.get("/map/marks", async (c) => c.json(liveMarks(await open(c))));

  async function tryPage(c: Context, tried: Tried, status: 200 | 400 | 413 = 200) {
    if (wantsJson(c)) return c.json(tried.wrong ? { error: tried.wrong } : tried, status);
    c.status(status);
    const view = await open(c);
    const { version } = desk.coderFiles();
    return page(c, view, "Try a text", "/try", <TryPage view={view} tried={tried} coder={version} />);
  }

  function tooLong(c: Context) {
    const wrong = `The text is longer than ${MOST_TYPED / 1_000_000} MB: paste one report at a time.`;
    return tryPage(c, { text: "", published: "", wrong }, 413);
  }

  /** A part of the coder at an address that names its version: it never changes there. */
  function coderFile(c: Context, type: string, part: (files: CoderFiles) => string | Uint8Array<ArrayBuffer>) {
    return c.body(part(desk.coderFiles()), 200, { "Content-Type": type, "Cache-Control": FOR_GOOD });
  }

  async function situation(c: Context) {
    const view = await open(c);
    return { view, brief: await desk.brief(view.at), basemap: land() };
  }

  app.get("/static/:path{.+}", async (c) => {
    const found = await assets.file(c.req.param("path"));
    if (!found) return c.notFound();
    return c.body(found.body, 200, {
      "Content-Type": found.type,
      "Cache-Control": FOR_GOOD,
    });
  });
  app.get("/icon.svg", (c) =>
    c.body(ICON, 200, { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" }),
  );

  app.notFound((c) => problem(c, 404, "There is no page at this address."));
  app.onError((error, c) => {
    if (error instanceof BadRequest) return problem(c, 400, error.message);
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

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function wrongIn({ text, published }: Typed): string | undefined {
  if (text.trim() === "") return "There is nothing to code: paste the report’s text.";
  return published === "" || isDay(published)
    ? undefined
    : `“${published}” is not a day. Write it like 2020-03-29, or leave it out.`;
}

function pick(c: Context, key: keyof Asked): Asked {
  const value = c.req.query(key);
  return value ? { [key]: value } : {};
}
