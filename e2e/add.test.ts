import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Document } from "../src/desk/desk.ts";
import { fixtureDesk } from "../src/show/fixture.ts";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const ARTICLE = "<!doctype html><meta charset='utf-8'><title>K1</title><p>A rocket hit K1 — قصف";

const { take } = fixtureDesk();
const desk = deskInBrowser({
  take: (document) => {
    taken.push(document);
    return take(document);
  },
});
let elsewhere: Server;
let foreign: string;
let page: Page;
let taken: Document[];

beforeAll(async () => {
  elsewhere = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(ARTICLE));
  await new Promise<void>((open) => elsewhere.listen(0, "127.0.0.1", open));
  foreign = `http://localhost:${(elsewhere.address() as AddressInfo).port}/news?id=7`;
});

afterAll(() => {
  elsewhere.close();
});

beforeEach(async () => {
  taken = [];
  page = await desk.browser.newPage();
});
afterEach(() => page.context().close());

const bookmark = async () => {
  await page.goto(`${desk.address}/add`);
  return decodeURIComponent((await page.locator(".bookmarklet").getAttribute("href")) ?? "").slice(
    "javascript:".length,
  );
};

it.each([true, false])(
  "the form adds a text, and leads to its reading room; scripts: %s",
  { timeout: PATIENCE_MS },
  async (javaScriptEnabled) => {
    const context = await desk.browser.newContext({ javaScriptEnabled });
    const reader = await context.newPage();
    await reader.goto(`${desk.address}/add`);
    await reader.fill("#add-text", "A rocket hit K1.\n\nNobody was hurt.");
    await reader.fill("#add-outlet", "The Tigris Post");
    await reader.getByRole("button", { name: "Keep it", exact: true }).click();
    await reader.waitForURL(/\/reports\/r-taji-a/);
    expect(await reader.locator(".noticed").textContent()).toContain("Added, with 1 claim.");
    expect(new TextDecoder().decode(taken[0]?.bytes)).toBe("A rocket hit K1.\n\nNobody was hurt.");
    await context.close();
  },
);

it("the form adds a file", { timeout: PATIENCE_MS }, async () => {
  await page.goto(`${desk.address}/add`);
  await page.setInputFiles("#add-file", { name: "k1.txt", mimeType: "text/plain", buffer: Buffer.from("A rocket.") });
  await page.getByRole("button", { name: "Keep it", exact: true }).click();
  await page.waitForURL(/\/reports\/r-taji-a/);
  expect(taken[0]).toMatchObject({ name: "k1.txt", mediaType: "text/plain" });
});

it("the bookmark adds the page of another site, and opens it in a new window", { timeout: PATIENCE_MS }, async () => {
  const script = await bookmark();
  await page.goto(foreign);
  const [opened] = await Promise.all([page.context().waitForEvent("page"), page.evaluate(script)]);
  await opened.waitForURL(/\/reports\/r-taji-a/);
  expect(await opened.locator(".noticed").textContent()).toContain("Added");
  expect(page.url()).toBe(foreign);
  expect(taken[0]).toMatchObject({ url: foreign, listed: { headline: "K1" } });
  expect(new TextDecoder().decode(taken[0]?.bytes)).toContain("A rocket hit K1 — قصف");
});

it("a page of another site cannot add anything by itself", { timeout: PATIENCE_MS }, async () => {
  await page.goto(foreign);
  const post = `fetch("${desk.address}/reports", { method: "POST", mode: "no-cors", body: new URLSearchParams({ text: "A rocket." }) })`;
  await page.evaluate(`${post}.then(() => undefined, () => undefined)`);
  const form = `document.body.innerHTML = '<form method=post action="${desk.address}/reports"><input name=text value="A rocket"></form>'; document.forms[0].submit()`;
  await page.evaluate(form);
  await page.waitForURL(`${desk.address}/reports`);
  expect(await page.locator("main").textContent()).toContain("without the desk’s key");
  expect(taken).toEqual([]);
});
