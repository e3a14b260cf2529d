import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Desk } from "../desk/desk.ts";
import { wantsJson } from "./answer.ts";
import type { Assets } from "./assets.ts";
import { createNoticed, type Noticed } from "./give/noticed.ts";
import { NotFound } from "./not-found.tsx";
import { Page } from "./page.tsx";
import type { Asked, View } from "./view.ts";
import { openView } from "./view.ts";

/** The statuses of an answer that says what is wrong. */
export type Wrong = 400 | 403 | 404 | 413 | 415 | 421 | 422 | 500;

/** What every route draws with. */
export interface Site {
  desk: Desk;
  /** The token that lets a page of another site hand in a report; without one, none can. */
  token?: string;
  noticed: Noticed;
  /** Milliseconds since 1970. */
  now(): number;
  /** The view that a request asks for. @throws BadRequest */
  open(c: Context): Promise<View>;
  /** A whole page; `here` is the place in the navigation that it belongs to. */
  page(c: Context, view: View, title: string, here: string | undefined, children: Child): Response | Promise<Response>;
  /** A page, or JSON, that says what is wrong and what to do. */
  problem(c: Context, status: Wrong, message: string): Response | Promise<Response>;
}

/** What the pages need beside the desk. */
export interface SiteOptions {
  token?: string;
  now?: () => number;
}

/** The site of a desk. */
export function createSite(desk: Desk, assets: Assets, { token, now = Date.now }: SiteOptions): Site {
  const elsewhere = { theatre: desk.theatre, href: (path: string) => path };
  return {
    desk,
    ...(token && { token }),
    noticed: createNoticed(),
    now,
    open: (c) => openView(desk, { ...pick(c, "day"), ...pick(c, "known"), ...pick(c, "boundaries") }),
    page: (c, view, title, here, children) =>
      c.html(
        <Page title={title} assets={assets} view={view} {...(here && { here })}>
          {children}
        </Page>,
      ),
    problem: (c, status, message) => {
      if (wantsJson(c)) return c.json({ error: message }, status);
      return c.html(
        <Page title={titleOf(status)} assets={assets} view={elsewhere}>
          <NotFound view={elsewhere} title={titleOf(status)} what={message} />
        </Page>,
        status,
      );
    },
  };
}

function titleOf(status: Wrong): string {
  return status === 404 ? "Not here" : "Not done";
}

/** One of the things that an address can ask of any page. */
export function pick(c: Context, key: keyof Asked): Asked {
  const value = c.req.query(key);
  return value ? { [key]: value } : {};
}
