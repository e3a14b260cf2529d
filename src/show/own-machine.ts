import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { Site } from "./site.tsx";

const OWN_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only to the machine's own names. A page elsewhere can point a name of its own at this machine (DNS rebinding) and would
 * then read the desk as its own site.
 */
export function ownNames({ problem, t }: Pick<Site, "problem" | "t">): MiddlewareHandler {
  return async (c, next) => {
    if (OWN_NAMES.has(hostname(c))) return next();
    return problem(c, 421, t(c).page.foreignName);
  };
}

function hostname(c: Context): string {
  const host = c.req.header("Host") ?? new URL(c.req.url).host;
  return host.toLowerCase().replace(/:\d+$/, "");
}

/**
 * Whether a request that changes something may: it is no browser's, or comes from the desk's own pages, or bears the desk's token.
 * Browsers say where a request comes from (Sec-Fetch-Site, Origin), and no page can make them say otherwise.
 */
export function mayPost(c: Context, token: string | undefined, field?: string): boolean {
  return (
    isFromHere(c) ||
    [bearer(c), field].some((given) => token !== undefined && given !== undefined && same(given, token))
  );
}

function isFromHere(c: Context): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin";
  const origin = c.req.header("Origin");
  return origin === undefined || origin === `http://${c.req.header("Host") ?? new URL(c.req.url).host}`;
}

function bearer(c: Context): string | undefined {
  return /^Bearer (\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
