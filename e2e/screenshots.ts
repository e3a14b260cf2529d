import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openBrowser, serveFixture } from "./desk.ts";
import { PAGES } from "./pages.ts";

/**
 * Writes a picture of every page, 1280 and 390 wide, light and dark, to a folder:
 * `npx tsx e2e/screenshots.ts FOLDER [ADDRESS]`; without an address, of the fixture desk.
 */
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
