import type { Hono } from "hono";
import type { Assets } from "./assets.ts";
import { ICON } from "./icon.ts";

/** For what never changes at its address. */
export const FOR_GOOD = "public, max-age=31536000, immutable";

/** The browser's files. */
export function assetRoutes(app: Hono, assets: Assets): void {
  app.get("/static/:path{.+}", async (c) => {
    const found = await assets.file(c.req.param("path"));
    if (!found) return c.notFound();
    return c.body(found.body, 200, { "Content-Type": found.type, "Cache-Control": FOR_GOOD });
  });
  app.get("/icon.svg", (c) =>
    c.body(ICON, 200, { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" }),
  );
}
