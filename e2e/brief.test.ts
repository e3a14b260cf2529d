import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, serveFixture } from "./desk.ts";

const PATIENCE_MS = 120_000;
/** A4 in points, rounded. */
const A4 = [595, 842];

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

it.each(["/brief", "/brief?lang=ar"])("%s prints on one A4 sheet", { timeout: PATIENCE_MS }, async (path) => {
  const page = await browser.newPage();
  await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect(pdf.numPages).toBe(1);
  expect([Math.round(width), Math.round(height)]).toEqual(A4);
  await page.close();
});

it("offers to print by a button, and in words without scripts", { timeout: PATIENCE_MS }, async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/brief`);
  await page.getByRole("button", { name: "Print or save as PDF" }).waitFor();
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${address}/brief`);
  expect(await plain.locator(".print-words").isVisible()).toBe(true);
  expect(await plain.locator("button.print").isVisible()).toBe(false);
});
