import type { Server } from "node:http";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coderFor } from "../src/desk/packs.ts";
import { coded } from "../src/desk/preview.ts";
import { openBrowser, serveFixture } from "./desk.ts";

const PATIENCE_MS = 120_000;
const MOST_SENT = 6_000_000;
const TEXT =
  "Militants fired ten rockets at the Taji base on Wednesday, killing three soldiers, the Iraqi army said. The coalition handed K1 base to the Iraqi army.";

const { coder } = coderFor("syria-iraq");
const published = { from: "2020-03-12", to: "2020-03-12", basis: "metadata" as const };
const RULES = coder.code({ text: TEXT, published }).claims.map(({ rule }) => rule);
let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  const served = serveFixture({
    code: (report) => coded(report, coder),
    coderFiles: () => ({ version: coder.version, ...coder.madeOf }),
  });
  [{ server, address }, browser] = await Promise.all([served, openBrowser()]);
}, PATIENCE_MS);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function tryText(scripts: boolean): Promise<{ page: Page; asked: { url: string; size: number }[] }> {
  const page = await browser.newPage({ javaScriptEnabled: scripts });
  const asked: { url: string; size: number }[] = [];
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    asked.push({ url: response.url(), size: gzipSync(body).length });
  });
  await page.goto(`${address}/try`, { waitUntil: "networkidle" });
  expect(asked.filter(({ url }) => /coder|coding/.test(url))).toEqual([]);
  await page.fill("#try-text", TEXT);
  await page.fill("[name=published]", "2020-03-12");
  await page.click(".try button[type=submit]");
  await page.waitForSelector(".tried li", { timeout: PATIENCE_MS });
  return { page, asked };
}

const rulesOn = (page: Page) => page.locator(".tried code").allTextContents();

it("the browser codes a text as the desk does, and fetches the coder only then", { timeout: PATIENCE_MS }, async () => {
  const { page, asked } = await tryText(true);
  expect(await rulesOn(page)).toEqual(RULES);
  expect(await page.locator("#try-told").textContent()).toMatch(/^\d+ claims\.$/);
  expect(page.url()).toBe(`${address}/try`);
  expect(asked.some(({ url }) => url.includes("/coder/model"))).toBe(true);
});

it("code, model and packs together are sent in less than 6 MB", { timeout: PATIENCE_MS }, async () => {
  const { asked } = await tryText(true);
  const sent = asked.filter(({ url }) => /coder|coding|try-text/.test(url));
  expect(sent.length).toBeGreaterThanOrEqual(3);
  expect(sent.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(MOST_SENT);
});

it("without scripts the desk codes it", { timeout: PATIENCE_MS }, async () => {
  const { page } = await tryText(false);
  expect(await rulesOn(page)).toEqual(RULES);
  expect(await page.locator("#try-text").inputValue()).toBe(TEXT);
});
