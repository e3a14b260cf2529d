import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, serveFixture } from "../desk.ts";
import { ADDRESSES } from "../pages.ts";

const PATIENCE_MS = 120_000;
/** Bytes as they are sent, compressed. */
const MOST_OF_SCRIPTS = 60_000;
const MOST_OF_A_PAGE = 50_000;

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

describe.each(ADDRESSES)("%s", (path) => {
  it("weighs little until more is asked for", { timeout: PATIENCE_MS }, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const sent = new Map<string, number>();
    const weighed: Promise<void>[] = [];
    page.on("requestfinished", (request) => {
      const type = request.resourceType();
      weighed.push(
        request.sizes().then(({ responseBodySize }) => void sent.set(type, (sent.get(type) ?? 0) + responseBodySize)),
      );
    });
    await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
    await Promise.all(weighed);
    expect(sent.get("script") ?? 0).toBeGreaterThan(0);
    expect(sent.get("script")).toBeLessThanOrEqual(MOST_OF_SCRIPTS);
    expect(sent.get("document")).toBeLessThanOrEqual(MOST_OF_A_PAGE);
    await context.close();
  });
});
