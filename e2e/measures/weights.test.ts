import { describe, expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "../desk-in-browser.ts";
import { ADDRESSES } from "../pages.ts";

/** Bytes as they are sent, compressed. */
const MOST_OF_SCRIPTS = 60_000;
const MOST_OF_A_PAGE = 50_000;

const desk = deskInBrowser();

describe.each(ADDRESSES)("%s", (path) => {
  it("weighs little until more is asked for", { timeout: PATIENCE_MS }, async () => {
    const context = await desk.browser.newContext();
    const page = await context.newPage();
    const sent = new Map<string, number>();
    const weighed: Promise<void>[] = [];
    page.on("requestfinished", (request) => {
      const type = request.resourceType();
      weighed.push(
        request.sizes().then(({ responseBodySize }) => void sent.set(type, (sent.get(type) ?? 0) + responseBodySize)),
      );
    });
    await page.goto(`${desk.address}${path}`, { waitUntil: "networkidle" });
    await Promise.all(weighed);
    expect(sent.get("script") ?? 0).toBeGreaterThan(0);
    expect(sent.get("script")).toBeLessThanOrEqual(MOST_OF_SCRIPTS);
    expect(sent.get("document")).toBeLessThanOrEqual(MOST_OF_A_PAGE);
    await context.close();
  });
});
