import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Desk } from "../desk/desk.ts";
import { isLocale, type Locale } from "../model/locale.ts";
import { wantsJson } from "./answer.ts";
import type { Assets } from "./assets.ts";
import { createNoticed, type Noticed } from "./give/noticed.ts";
import { localeWords } from "./language/locale-words.ts";
import { type Messages, messagesIn } from "./language/messages.ts";
import type { Tiles } from "./map/tiles.ts";
import { NotFound } from "./not-found.tsx";
import { type Frame, Page } from "./page.tsx";
import type { Asked, View } from "./view.ts";
import { addressOf, FILTERS, KEPT, openView } from "./view.ts";

/** The statuses of an answer that says what is wrong. */
export type Wrong = 400 | 403 | 404 | 413 | 415 | 421 | 422 | 500;

/** What every route draws with. */
export interface Site {
  desk: Desk;
  /** The token that lets a page of another site hand in a report; without one, none can. */
  token?: string;
  /** The user's own map tiles, where a setting names some. */
  tiles?: Tiles;
  noticed: Noticed;
  /** Milliseconds since 1970. */
  now(): number;
  /** The view that a request asks for. @throws BadRequest */
  open(c: Context): Promise<View>;
  /** The texts of the interface in the language that a request asks for. */
  t(c: Context): Messages;
  /** A whole page; `here` is the place in the navigation that it belongs to. */
  page(
    c: Context,
    view: View,
    title: string,
    here: string | undefined,
    children: Child,
    head?: Child,
  ): Response | Promise<Response>;
  /** A page, or JSON, that says what is wrong and what to do. */
  problem(c: Context, status: Wrong, message: string): Response | Promise<Response>;
}

/** What the pages need beside the desk. */
export interface SiteOptions {
  token?: string;
  tiles?: Tiles;
  now?: () => number;
}

/** The site of a desk. */
export function createSite(desk: Desk, assets: Assets, { token, tiles, now = Date.now }: SiteOptions): Site {
  return {
    desk,
    ...(token && { token }),
    ...(tiles && { tiles }),
    noticed: createNoticed(),
    now,
    open: (c) => openView(desk, askedBy(c)),
    t: (c) => messagesIn(spokenTo(c)),
    page: (c, view, title, here, children, head) =>
      c.html(
        <Page title={title} path={c.req.path} assets={assets} view={view} head={head} {...(here && { here })}>
          {children}
        </Page>,
      ),
    problem: (c, status, message) => {
      if (wantsJson(c)) return c.json({ error: message }, status);
      const frame = frameOf(desk, spokenTo(c));
      const title = status === 404 ? frame.t.page.notHere : frame.t.page.notDone;
      return c.html(
        <Page title={title} path="/" assets={assets} view={frame}>
          <NotFound view={frame} title={title} what={message} />
        </Page>,
        status,
      );
    },
  };
}

/** All that an address asks of a page. */
function askedBy(c: Context): Asked {
  // Of boxes that are ticked a form gives one each.
  const given = [...KEPT, ...FILTERS].map(
    (key) => [key, key === "type" ? c.req.queries(key)?.join(",") : c.req.query(key)] as const,
  );
  return Object.fromEntries(given.filter(([, value]) => value));
}

/** The language to speak in where the address may ask for what cannot be. */
function spokenTo(c: Context): Locale {
  const asked = c.req.query("lang") ?? "";
  return isLocale(asked) ? asked : "en";
}

/** What a page needs that shows nothing of the situation: whatever else the address asked for may be what was wrong. */
function frameOf(desk: Desk, locale: Locale): Frame {
  const lang = locale === "en" ? undefined : locale;
  return {
    t: messagesIn(locale),
    words: localeWords(locale),
    theatre: desk.in(locale).theatre,
    href: (path) => addressOf(path, { lang }),
    asking: (path, other) => addressOf(path, { lang, ...other }),
  };
}
