import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openBrowser, serveFixture } from "./desk.ts";

/**
 * Writes a picture of every page, 1280 and 390 wide, light and dark, to a folder:
 * `npx tsx e2e/screenshots.ts FOLDER [ADDRESS]`; without an address, of the fixture desk.
 */
const PAGES: Record<string, string> = {
  situation: "/",
  brief: "/brief",
  "brief-week": "/brief?from=2020-03-23",
  "brief-arabic": "/brief?lang=ar",
  installations: "/installations",
  installation: "/installations/k1",
  event: "/events/c-taji-a",
  reports: "/reports",
  events: "/events",
  "events-arabic": "/events?lang=ar",
  actors: "/actors",
  actor: "/actors/cjtf-oir",
  group: "/actors/kataib-hezbollah",
  place: "/places/iraq",
  source: "/sources/desert-courier",
  "event-arabic": "/events/c-taji-a?lang=ar",
  "installation-arabic": "/installations/qayyarah-west?lang=ar",
  "actor-arabic": "/actors/cjtf-oir?lang=ar",
  places: "/places?all=1",
  claims: "/claims",
  "sources-arabic": "/sources?lang=ar",
  report: "/reports/r-k1",
  "report-arabic": "/reports/r-taji-b",
  "report-ar": "/reports/r-k1?lang=ar",
  "report-arabic-ar": "/reports/r-taji-b?lang=ar",
  disputes: "/disputes",
  sources: "/sources",
  "reports-farsi": "/reports?language=fa",
  "report-farsi": "/reports/r-farsi",
  "report-changed": "/reports/r-convoy-2",
  "report-superseded": "/reports/r-convoy-1",
  changes: "/reports/r-convoy-2/changes",
  search: "/search?q=convoy",
  "search-farsi": "/search?q=%D8%AA%D8%A7%D8%AC%DB%8C",
  "search-taji": "/search?q=taji",
  "search-none": "/search?q=nothing",
  add: "/add",
  "add-ar": "/add?lang=ar",
  review: "/review",
  "review-merge": "/review?item=c-k1&act=merge",
  "review-split": "/review?item=c-taji-a&act=split",
  "review-correct": "/review?item=c-k1&act=correct",
  "review-arabic": "/review?lang=ar&item=c-taji-a&act=correct",
  "review-add": "/review/reports/r-k1/add?start=191&end=260",
  "review-name": "/review/reports/r-k1/name?start=324&end=338",
  "review-report": "/review/reports/r-k1/correct",
  log: "/log",
  missing: "/nowhere",
};

const [folder = "shots", given, only] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const fixture = given && given !== "-" ? undefined : await serveFixture();
const address = fixture?.address ?? given;
const browser = await openBrowser();
for (const width of [1280, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const [name, path] of Object.entries(PAGES)) {
      if (only && !new RegExp(only).test(`${name}-${width}-${colorScheme}`)) continue;
      await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
fixture?.server.close();
