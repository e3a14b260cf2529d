import type { Server } from "node:http";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, serveFixture } from "./desk.ts";
import { ADDRESSES } from "./pages.ts";

const PATIENCE_MS = 120_000;
/** What a page holds back until it is asked for is a part of it. */
const OPEN_ALL = "for (const details of document.querySelectorAll('details')) details.open = true";

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  [{ server, address }, browser] = await Promise.all([serveFixture(), openBrowser()]);
}, PATIENCE_MS);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page and keeps what goes wrong on it: console errors, script errors, requests to other hosts. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; wrongs: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on("console", (message) => {
    const expected = path === "/nowhere" && message.text().includes("404");
    if (message.type() === "error" && !expected) wrongs.push(message.text());
  });
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) wrongs.push(request.url());
  });
  await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
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
