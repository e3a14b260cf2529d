import type { Context, Hono } from "hono";
import { changesOf } from "../../desk/versions.ts";
import { wantsJson } from "../answer.ts";
import { BadRequest } from "../bad-request.ts";
import { headline } from "../language/names.ts";
import { ORIGINAL_POLICY } from "../security.ts";
import type { Site } from "../site.tsx";
import { ChangesPage } from "./changes-page.tsx";
import { ReadingRoom } from "./reading-room.tsx";

const UNKNOWN = "The desk keeps no report of this name.";
/** Types that are given as they are; whatever else was kept is bytes, for no browser to show. */
const PLAIN_TYPES = ["application/warc", "application/pdf", "message/rfc822"];

/** The reports: each to be read, what changed in its page, and its preserved page. */
export function reportRoutes(app: Hono, { desk, noticed, open, page, problem }: Site): void {
  app.get("/reports/:id", async (c) => {
    const view = await open(c);
    const found = view.reports.get(c.req.param("id"));
    if (!found) return problem(c, 404, UNKNOWN);
    const { id } = found.report;
    const versions = view.versionsOf(id);
    if (wantsJson(c)) return c.json({ ...found, versions: versions.map(({ report }) => report.id) });
    const taken = noticed.of(c.req.query("noticed"));
    const room = <ReadingRoom view={view} page={found} {...(taken?.report === id && { taken })} />;
    return page(c, view, headline(found), "/reports", room);
  });

  app.get("/reports/:id/changes", async (c) => {
    const view = await open(c);
    const after = view.reports.get(c.req.param("id"));
    if (!after) return problem(c, 404, UNKNOWN);
    const versions = view.versionsOf(after.report.id);
    const before = versionAgainst(
      c,
      versions.map(({ report }) => report.id),
      after.report.id,
    );
    const earlier = versions.find(({ report }) => report.id === before);
    if (!earlier) return problem(c, 404, "The desk has no earlier version of this page to compare it with.");
    const changes = changesOf(earlier, after);
    if (wantsJson(c)) return c.json(changes);
    const title = `What changed: ${headline(after)}`;
    return page(
      c,
      view,
      title,
      "/reports",
      <ChangesPage view={view} before={earlier} after={after} changes={changes} />,
    );
  });

  app.get("/reports/:id/original", async (c) => {
    const found = (await desk.reports()).get(c.req.param("id"));
    const original = found?.original && (await desk.original(found.original));
    if (!original) return problem(c, 404, "The desk keeps no preserved page of this name.");
    const type = PLAIN_TYPES.includes(original.mediaType) ? original.mediaType : "application/octet-stream";
    return c.body(new Uint8Array(original.bytes), 200, {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${original.sha256.slice(0, 16)}.${endingOf(original.mediaType)}"`,
      "Content-Security-Policy": ORIGINAL_POLICY,
    });
  });
}

/** The version that an address asks to compare with, else the one before. */
function versionAgainst(c: Context, versions: string[], after: string): string | undefined {
  const asked = c.req.query("against");
  if (asked === undefined) return versions[versions.indexOf(after) - 1];
  if (versions.includes(asked) && asked !== after) return asked;
  const others = versions.filter((id) => id !== after).join(", ") || "there is none";
  throw new BadRequest(`“${asked}” is no other version of this page. Its other versions: ${others}.`);
}

const ENDINGS: Record<string, string> = {
  "application/warc": "warc.gz",
  "application/pdf": "pdf",
  "message/rfc822": "eml",
  "text/html": "html",
  "text/plain": "txt",
  "text/markdown": "md",
  "application/json": "json",
};

function endingOf(mediaType: string): string {
  return ENDINGS[mediaType] ?? "bin";
}
