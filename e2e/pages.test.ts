import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";
import { ADDRESSES } from "./pages.ts";

/** What a page holds back until it is asked for is a part of it. */
const OPEN_ALL = "for (const details of document.querySelectorAll('details')) details.open = true";

const desk = deskInBrowser();

/** Opens a page and keeps what goes wrong on it: console errors, script errors, requests to other hosts. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; wrongs: string[] }> {
  const context = await desk.browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on("console", (message) => {
    const expected = path === "/nowhere" && message.text().includes("404");
    if (message.type() === "error" && !expected) wrongs.push(message.text());
  });
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(desk.address) && !/^(data|blob):/.test(request.url())) wrongs.push(request.url());
  });
  await page.goto(`${desk.address}${path}`, { waitUntil: "networkidle" });
  return { page, wrongs };
}

describe.each(ADDRESSES)("%s", (path) => {
  it("shows no error and asks no other host", { timeout: PATIENCE_MS }, async () => {
    const { page, wrongs } = await visit(path);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  it("fits a phone 390 px wide without scrolling sideways", { timeout: PATIENCE_MS }, async () => {
    const { page } = await visit(path, { viewport: { width: 390, height: 800 } });
    await page.evaluate(OPEN_ALL);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.context().close();
  });
});
