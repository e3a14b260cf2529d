import type { Context, Hono } from "hono";
import type { CoderFiles } from "../../desk/desk.ts";
import { FOR_GOOD } from "../asset-routes.ts";
import type { Site } from "../site.tsx";

/** The coder for a browser that codes a text itself. */
export function coderRoutes(app: Hono, { desk }: Pick<Site, "desk">): void {
  app.get("/coder/model", (c) => coderFile(c, "application/octet-stream", ({ model }) => new Uint8Array(model)));
  app.get("/coder/packs", (c) => coderFile(c, "application/json; charset=utf-8", ({ packs }) => JSON.stringify(packs)));

  /** A part of the coder at an address that names its version: it never changes there. */
  function coderFile(c: Context, type: string, part: (files: CoderFiles) => string | Uint8Array<ArrayBuffer>) {
    return c.body(part(desk.coderFiles()), 200, { "Content-Type": type, "Cache-Control": FOR_GOOD });
  }
}
