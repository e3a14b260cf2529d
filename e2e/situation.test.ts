import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const desk = deskInBrowser();
let page: Page;

const moment = () => page.locator("#moment").textContent();
const holderOf = (name: string) => page.locator(`.marks [aria-label^="${name}"]`).getAttribute("aria-label");

describe("with scripts", { timeout: PATIENCE_MS }, () => {
  beforeEach(async () => {
    page = await desk.browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(`${desk.address}/?day=2020-03-29`, { waitUntil: "networkidle" });
  });
  afterEach(() => page.close());

  it("the arrow keys move the day: map, brief, clock and address together", async () => {
    expect(await holderOf("K1")).toContain("Iraqi army");
    await page.locator("#day-handle").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/day=2020-03-28/);
    expect(await moment()).toContain("Saturday 28 March 2020");
    expect(await holderOf("K1")).toContain("US-led coalition");
    expect(await page.locator(".lead").textContent()).toContain("eight bases");
    expect(await page.locator("#day-handle").getAttribute("aria-valuetext")).toContain("28 March 2020");
  });

  it("a press on the chart moves the day there, and links keep it", async () => {
    await page.locator(".plot").first().scrollIntoViewIfNeeded();
    const plot = await page.locator(".plot").first().boundingBox();
    if (!plot) throw new Error("no chart");
    await page.mouse.click(plot.x + plot.width * 0.4, plot.y + 20);
    await page.waitForURL(/day=2019-12/);
    const day = new URL(page.url()).searchParams.get("day");
    expect(await page.locator('.places a[href*="/reports"]').getAttribute("href")).toContain(`day=${day}`);
  });

  it("a quick run of the handle ends on the last day asked for, and never past the record", async () => {
    await page.locator("#day-handle").focus();
    for (let press = 0; press < 40; press++) await page.keyboard.press("ArrowRight");
    await page.waitForURL(/day=2020-04-07/);
    expect(await moment()).toContain("On Tuesday 7 April 2020");
    expect(await page.locator("#day-handle").inputValue()).toBe("189");
  });

  it("the map, the bars and the clock show the day at once, before the desk answers", async () => {
    await page.route("**/parts*", () => {});
    const look = () => page.locator('a.installation[aria-label^="K1"] .wide .diamond').getAttribute("data-look");
    expect(await look()).toBe("diamond-2");
    await page.locator("#day-handle").focus();
    await page.keyboard.press("PageDown");
    expect(await look()).toBe("diamond-1");
    expect(await moment()).toContain("Sunday 22 March 2020");
    expect(await page.locator(".timeline a.by-hold:not(.to-come)").count()).toBe(1);
  });

  it("more and less time is shown by keys and links, in place, and an address has it", async () => {
    await page.locator('[data-zoom="month"]').click();
    await page.waitForURL(/from=2020-03-08&to=2020-04-07/);
    expect(await page.locator('[data-zoom="month"]').getAttribute("aria-current")).toBe("true");
    await page.locator("#day-handle").focus();
    await page.keyboard.press("+");
    await page.waitForURL((url) => url.searchParams.get("from") !== "2020-03-08");
    for (let press = 0; press < 6; press++) await page.keyboard.press("-");
    await page.waitForURL((url) => !url.searchParams.has("from"));
    expect(await page.locator("#day-handle").inputValue()).toBe("180");
  });

  it("what was known steps back and forth by the keys [ and ], and by its own handle", async () => {
    await page.keyboard.press("[");
    await page.waitForURL(/known=2020-04-04/);
    expect(await moment()).toContain("as known on Saturday 4 April 2020");
    await page.locator("#known-handle").focus();
    await page.keyboard.press("Home");
    await page.waitForURL(/known=2019-10-01/);
    expect(await holderOf("K1")).toContain("US-led coalition");
  });

  it("a desk that no longer answers is said to, and the page stays as it was", async () => {
    await page.route("**/parts*", (route) => route.abort());
    await page.locator("#day-handle").focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByText("The desk does not answer").waitFor();
    expect(await holderOf("K1")).toContain("Iraqi army");
  });

  it("the first touch brings the live map in the same place and size, with the desk's own land and no other host", async () => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(desk.address) && !/^(data|blob):/.test(request.url()))
        elsewhere.push(request.url());
    });
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const drawing = await page.locator(".map-frame > svg").boundingBox();
    await page.mouse.click((drawing?.x ?? 0) + 60, (drawing?.y ?? 0) + 200);
    await page.locator(".map-frame.is-live").waitFor({ timeout: PATIENCE_MS });
    const live = await page.locator(".live canvas").boundingBox();
    for (const side of ["x", "y", "width", "height"] as const) {
      expect(Math.abs((live?.[side] ?? 0) - (drawing?.[side] ?? 0))).toBeLessThan(1);
    }
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("the live map follows the day", async () => {
    await page.locator(".map-live").click();
    await page.locator(".map-frame.is-live").waitFor({ timeout: PATIENCE_MS });
    const marks = page.waitForResponse(/\/map\/marks\?day=2020-03-28/);
    await page.locator("#day-handle").focus();
    await page.keyboard.press("ArrowLeft");
    expect((await marks).ok()).toBe(true);
  });

  it("nothing jumps while the page loads", async () => {
    const shift = await page.evaluate(
      `new Promise((resolve) => new PerformanceObserver((list) =>
        resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))
      ).observe({ type: "layout-shift", buffered: true }) ?? setTimeout(() => resolve(0), 500))`,
    );
    expect(shift).toBeLessThan(0.02);
  });
});

describe("without scripts", { timeout: PATIENCE_MS }, () => {
  beforeEach(async () => {
    page = await desk.browser.newPage({ javaScriptEnabled: false });
    await page.goto(desk.address);
  });
  afterEach(() => page.close());

  it("the form changes the day and what was known", async () => {
    await page.locator(".change summary").click();
    await page.locator("#moment [name=day]").fill("2020-03-16");
    await page.locator("#moment input[name=known]").fill("2020-03-18");
    await page.locator(".change button").click();
    expect(new URL(page.url()).search).toBe("?day=2020-03-16&known=2020-03-18");
    expect(await moment()).toContain("Monday 16 March 2020");
  });

  it("the form shows only some events, by the names that are typed", async () => {
    await page.locator(".filter-form summary").click();
    await page.getByLabel("Attack", { exact: true }).check();
    await page.getByLabel("At or in").fill("camp taji");
    await page.locator(".filter-form button").click();
    expect(new URL(page.url()).search).toBe("?type=attack&place=taji");
    expect(await page.locator(".filter-line").textContent()).toContain("1 event matches.");
  });

  it("a button steps to what was known a report earlier", async () => {
    await page.locator(".known-steps [data-step=earlier]").click();
    expect(new URL(page.url()).searchParams.get("known")).toBe("2020-04-04");
  });

  it("a mark on the map opens the installation, and from there the event and the words", async () => {
    await page.locator('.marks [aria-label^="K1"] .wide .fill').click();
    expect(await page.locator("h1").textContent()).toBe("K1 Air Base");
    await page.locator("main a[href*='/events/c-k1']").first().click();
    await page.locator(".side-by-side blockquote a").first().click();
    expect(new URL(page.url()).pathname).toBe("/reports/r-k1");
    expect(await page.locator("mark.by-hold").textContent()).toContain("handover of its part of K1");
  });
});

it("prints on paper without its controls", { timeout: PATIENCE_MS }, async () => {
  page = await desk.browser.newPage();
  await page.goto(desk.address);
  await page.emulateMedia({ media: "print" });
  for (const control of [".places", ".page-foot", ".change", ".map-live", "#day-handle"]) {
    expect(await page.locator(control).first().isVisible()).toBe(false);
  }
  expect(await page.locator(".lead").isVisible()).toBe(true);
  await page.close();
});
