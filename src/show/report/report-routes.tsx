import type { Hono } from "hono";
import { changesOf } from "../../desk/versions.ts";
import { wantsJson } from "../answer.ts";
import { BadRequest } from "../bad-request.ts";
import { headline } from "../language/names.ts";
import { basemapOf } from "../map/basemap.ts";
import { ORIGINAL_POLICY } from "../security.ts";
import type { Site } from "../site.tsx";
import type { View } from "../view.ts";
import { ChangesPage } from "./changes-page.tsx";
import { ReadingRoom } from "./reading-room.tsx";

/** Types that are given as they are; whatever else was kept is bytes, for no browser to show. */
const PLAIN_TYPES = ["application/warc", "application/pdf", "message/rfc822"];

/** The reports: each to be read, what changed in its page, and its preserved page. */
export function reportRoutes(app: Hono, { desk, noticed, open, page, problem, t }: Site): void {
  app.get("/reports/:id", async (c) => {
    const view = await open(c);
    const found = view.reports.get(c.req.param("id"));
    if (!found) return problem(c, 404, t(c).report.unknown);
    const { id } = found.report;
    const versions = view.versionsOf(id);
    if (wantsJson(c)) return c.json({ ...found, versions: versions.map(({ report }) => report.id) });
    const taken = noticed.of(c.req.query("noticed"));
    const room = (
      <ReadingRoom
        view={view}
        page={found}
        basemap={basemapOf(desk, view.locale)}
        {...(taken?.report === id && { taken })}
      />
    );
    return page(c, view, headline(found), "/reports", room);
  });

  app.get("/reports/:id/changes", async (c) => {
    const view = await open(c);
    const after = view.reports.get(c.req.param("id"));
    if (!after) return problem(c, 404, t(c).report.unknown);
    const versions = view.versionsOf(after.report.id);
    const ids = versions.map(({ report }) => report.id);
    const before = versionAgainst(view, c.req.query("against"), ids, after.report.id);
    const earlier = versions.find(({ report }) => report.id === before);
    if (!earlier) return problem(c, 404, view.t.report.noEarlier);
    const changes = changesOf(earlier, after);
    if (wantsJson(c)) return c.json(changes);
    const title = view.t.report.changesOf(headline(after));
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
    if (!original) return problem(c, 404, t(c).report.noOriginal);
    const type = PLAIN_TYPES.includes(original.mediaType) ? original.mediaType : "application/octet-stream";
    return c.body(new Uint8Array(original.bytes), 200, {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${original.sha256.slice(0, 16)}.${endingOf(original.mediaType)}"`,
      "Content-Security-Policy": ORIGINAL_POLICY,
    });
  });
}

/** The version that an address asks to compare with, else the one before. */
function versionAgainst(view: View, asked: string | undefined, versions: string[], after: string): string | undefined {
  if (asked === undefined) return versions[versions.indexOf(after) - 1];
  if (versions.includes(asked) && asked !== after) return asked;
  const others = versions.filter((id) => id !== after).join(", ") || view.t.report.noOtherVersion;
  throw new BadRequest(view.t.report.noSuchVersion(asked, others));
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
