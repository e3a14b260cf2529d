import type { Hono } from "hono";
import { wantsJson } from "../answer.ts";
import type { Site } from "../site.tsx";
import { InstallationsPage } from "./installations-page.tsx";
import { ReportsPage } from "./reports-page.tsx";
import { SourcesPage, sourceRows } from "./sources-page.tsx";

/** The registers: tables of all that the record holds. */
export function registerRoutes(app: Hono, { desk, now, open, page }: Site): void {
  app.get("/installations", async (c) => {
    const view = await open(c);
    if (wantsJson(c)) return c.json(view.situation.installations);
    return page(c, view, "Installations", "/installations", <InstallationsPage view={view} />);
  });

  app.get("/reports", async (c) => {
    const [view, failures] = await Promise.all([open(c), desk.failures()]);
    const language = c.req.query("language");
    const pages = [...view.reports.values()].filter(({ report }) => !language || report.report.language === language);
    if (wantsJson(c)) return c.json({ reports: pages, failures });
    const chosen = { pages, ...(language && { language }) };
    return page(c, view, "Reports", "/reports", <ReportsPage view={view} {...chosen} failures={failures} />);
  });

  app.get("/sources", async (c) => {
    const [view, watched] = await Promise.all([open(c), desk.watched()]);
    if (wantsJson(c)) {
      const outlets = sourceRows(view).map(({ name, source, reports }) => ({ name, source, reports: reports.length }));
      return c.json({ outlets, watched });
    }
    return page(c, view, "Sources", "/sources", <SourcesPage view={view} watched={watched} now={now()} />);
  });
}
