import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { CoderFiles } from "../../desk/desk.ts";
import { isDay } from "../../model/day.ts";
import { wantsJson } from "../answer.ts";
import { FOR_GOOD } from "../asset-routes.ts";
import type { Site } from "../site.tsx";
import { claimRow } from "./claim-row.ts";
import { type Tried, TryPage } from "./try-page.tsx";
import { type Typed, typedReport } from "./typed-report.ts";

/** Bytes of a form: a long report has a tenth. */
const MOST_TYPED = 1_000_000;

/** Coding a text without keeping it, and the coder for a browser that does it itself. */
export function tryRoutes(app: Hono, { desk, open, page }: Site): void {
  app.get("/try", (c) => tryPage(c, { text: "", published: "" }));
  app.post("/try", bodyLimit({ maxSize: MOST_TYPED, onError: (c) => tooLong(c) }), async (c) => {
    const { text, published } = await c.req.parseBody();
    const typed = { text: asText(text), published: asText(published) };
    const wrong = wrongIn(typed);
    if (wrong) return tryPage(c, { ...typed, wrong }, 400);
    const { report, claims } = desk.code(typedReport(typed));
    if (wantsJson(c)) return c.json({ report, claims });
    const view = await open(c);
    return tryPage(c, { ...typed, rows: claims.map((claim) => claimRow(view, claim)) });
  });
  app.get("/coder/model", (c) => coderFile(c, "application/octet-stream", ({ model }) => new Uint8Array(model)));
  app.get("/coder/packs", (c) => coderFile(c, "application/json; charset=utf-8", ({ packs }) => JSON.stringify(packs)));

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
