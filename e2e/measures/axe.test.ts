import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "../desk-in-browser.ts";
import { ADDRESSES, inLanguage } from "../pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What a page holds back until it is asked for is a part of it. */
const OPEN_ALL = "for (const details of document.querySelectorAll('details')) details.open = true";
/** Rules whose answer hangs on the colours, and those whose answer hangs on the width. */
const BY_COLOUR = ["color-contrast", "link-in-text-block"];
const BY_WIDTH = ["color-contrast", "target-size", "scrollable-region-focusable", "meta-viewport"];

const desk = deskInBrowser();
let page: Page;

beforeAll(async () => {
  page = await desk.browser.newPage();
}, PATIENCE_MS);

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds on the page as it is: the first node of each rule that is broken. */
async function broken(when: string, rules?: string[]): Promise<string[]> {
  const options = rules
    ? { runOnly: { type: "rule", values: rules } }
    : { rules: { "target-size": { enabled: true } } };
  const found = await page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`);
  return (found as Violation[]).map(({ id, nodes }) => `${when}, ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

describe.each(ADDRESSES)("%s", (path) => {
  it.each(["en", "ar"] as const)("breaks none of axe’s rules, in %s", { timeout: PATIENCE_MS }, async (language) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`${desk.address}${inLanguage(path, language)}`, { waitUntil: "load" });
    await page.evaluate(OPEN_ALL);
    await page.evaluate(AXE);
    const wide = await broken("1280 px, light");
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await broken("1280 px, dark", BY_COLOUR);
    await page.setViewportSize({ width: 390, height: 800 });
    const narrow = await broken("390 px, dark", BY_WIDTH);
    await page.emulateMedia({ colorScheme: "light" });
    const narrowLight = await broken("390 px, light", BY_COLOUR);
    expect([...wide, ...dark, ...narrow, ...narrowLight]).toEqual([]);
  });
});
