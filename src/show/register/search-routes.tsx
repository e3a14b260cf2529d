import type { Hono } from "hono";
import { wantsJson } from "../answer.ts";
import type { Site } from "../site.tsx";
import { SearchPage } from "./search-page.tsx";

/** Searching the words of all reports, in any language. */
export function searchRoutes(app: Hono, { desk, open, page }: Site): void {
  app.get("/search", async (c) => {
    const words = (c.req.query("q") ?? "").trim();
    const results = words ? await desk.search(words) : [];
    const view = await open(c);
    const found = results.flatMap(({ report, excerpt }) => {
      const result = view.reports.get(report);
      return result ? [{ page: result, excerpt }] : [];
    });
    if (wantsJson(c)) return c.json({ words, found: found.map(({ page, excerpt }) => ({ ...page, excerpt })) });
    const title = words ? `Search: ${words}` : "Search";
    return page(c, view, title, "/search", <SearchPage view={view} words={words} found={found} />);
  });
}
