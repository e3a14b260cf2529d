import type { Hono } from "hono";
import { wantsJson } from "../answer.ts";
import type { Site } from "../site.tsx";
import { SourcesPage, sourceRows } from "./sources-page.tsx";

/** The outlets and the feeds that are watched. */
export function sourceRoutes(app: Hono, { desk, now, open, page }: Site): void {
  app.get("/sources", async (c) => {
    const [view, watched] = await Promise.all([open(c), desk.watched()]);
    if (wantsJson(c)) {
      const outlets = sourceRows(view).map(({ name, source, reports }) => ({ name, source, reports: reports.length }));
      return c.json({ outlets, watched });
    }
    return page(c, view, "Sources", "/sources", <SourcesPage view={view} watched={watched} now={now()} />);
  });
}
