import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const desk = deskInBrowser();
let page: Page;
let elsewhere: string[];

beforeEach(async () => {
  page = await desk.browser.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce" });
  elsewhere = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(desk.address) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
});
afterEach(() => page.close());

/** Opens the situation and its live map, by the keyboard. */
async function goLive(query = ""): Promise<void> {
  await page.goto(`${desk.address}/${query}`, { waitUntil: "networkidle" });
  await page.locator(".map-live").focus();
  await page.keyboard.press("Enter");
  await page.locator(".map-frame.is-live").waitFor({ timeout: PATIENCE_MS });
}

const count = () => page.locator(".map-list-items p").textContent();

describe("the live map", { timeout: PATIENCE_MS }, () => {
  it("is moved and zoomed by the keyboard, and the list in words follows what it shows", async () => {
    await goLive("?day=2020-03-29");
    expect(await page.evaluate("document.activeElement.className")).toContain("maplibregl-canvas");
    expect(await count()).toBe("9 installations and 2 events in view");
    const zoomed = page.waitForResponse(/\/map\/list\?.*zoom=/);
    await page.keyboard.press("Equal");
    await zoomed;
    await page.waitForFunction("!document.querySelector('.map-list-items p').textContent.startsWith('9 ')");
    await page.locator(".map-list summary").click();
    const first = page.locator(".map-list-items a").first();
    expect(await first.getAttribute("href")).toMatch(/^\/(installations|events)\/.*day=2020-03-29/);
  });

  it("asks for the events that the filter leaves, in its language, from the desk alone", async () => {
    const asked = page.waitForResponse(/\/map\/events\?/);
    await goLive("?lang=ar&place=taji&day=2020-03-29");
    const { features } = (await (await asked).json()) as { features: { properties: { family: string } }[] };
    expect(features.map(({ properties }) => properties.family)).toEqual(["attack"]);
    expect(await page.getByRole("button", { name: "تكبير" }).count()).toBe(1);
    expect(elsewhere).toEqual([]);
  });
});
