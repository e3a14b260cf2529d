import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** Whether the address ends in `.json` or the client asks for JSON before HTML. */
export function wantsJson(c: Context): boolean {
  if (new URL(c.req.url).pathname.endsWith(".json")) return true;
  const header = "Accept";
  return (
    accepts(c, { header, supports: ["text/html", "application/json"], default: "text/html" }) === "application/json"
  );
}

/** The path of a request without the `.json` that asks for data: `/index.json` is `/`. */
export function pagePath(request: Request): string {
  const { pathname } = new URL(request.url);
  const path = pathname.startsWith("/static/") ? pathname : pathname.replace(/\.json$/, "");
  return path === "/index" ? "/" : path;
}
