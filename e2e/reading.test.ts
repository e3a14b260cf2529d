import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixtureDesk } from "../src/show/fixture.ts";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const desk = deskInBrowser();
let page: Page;

beforeEach(async () => {
  page = await desk.browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  await page.goto(`${desk.address}/reports/r-k1?day=2020-04-01`, { waitUntil: "networkidle" });
});
afterEach(() => page.close());

const view = () => page.locator(".room-map svg").getAttribute("viewBox");
const shown = () => page.locator("mark.shown").allTextContents();

describe("words, note and map answer together", { timeout: PATIENCE_MS }, () => {
  it("to the pointer on a note", async () => {
    const usual = await view();
    await page.locator(".margin [data-claim=c-k1-nov]").hover();
    expect(await shown()).toEqual(["In November the Qayyarah base had been hit by a barrage of 17 rockets"]);
    expect(await view()).toBe(await page.locator(".located.shown").getAttribute("data-view"));
    expect(await page.locator(".room-map figcaption").textContent()).toContain("Qayyarah");
    await page.locator(".masthead-name").hover();
    expect(await shown()).toEqual([]);
    expect(await view()).toBe(usual);
  });

  it("to a tap on the words", async () => {
    await page.locator("mark", { hasText: "In November" }).click();
    expect(await page.locator("li.shown").getAttribute("data-claim")).toBe("c-k1-nov");
    expect(await page.evaluate("document.activeElement.id")).toBe("c-k1-nov");
  });

  it("to the keys: j and k step, Escape leaves, Enter opens the event", async () => {
    const held = () => page.evaluate("document.activeElement.id");
    await page.keyboard.press("j");
    expect(await held()).toBe("c-k1-said");
    await page.keyboard.press("ArrowDown");
    expect(await held()).toBe("c-k1");
    await page.keyboard.press("k");
    await page.keyboard.press("Escape");
    expect(await shown()).toEqual([]);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/events\/c-k1\?day=2020-04-01$/);
  });

  it("to an address that names a claim", async () => {
    await page.goto(`${desk.address}/reports/r-k1#c-k1-land`, { waitUntil: "networkidle" });
    expect(await page.locator("li.shown").getAttribute("data-claim")).toBe("c-k1-land");
  });
});

it("words that a reader selects can be named or added as a claim", { timeout: PATIENCE_MS }, async () => {
  const text = (await fixtureDesk().reports()).get("r-k1")?.report.report.text ?? "";
  const words = "Iraqi army, the third";
  await page.evaluate(`{
    const words = [...document.querySelectorAll(".story mark")].map((mark) => mark.firstChild);
    const from = words.find((text) => text.data.endsWith("Iraqi army"));
    const to = words.find((text) => text.data.startsWith("the third"));
    document.getSelection().setBaseAndExtent(from, from.data.length - 10, to, "the third ".length);
  }`);
  const link = page.getByRole("link", { name: "Add a claim" });
  await link.waitFor();
  const start = text.indexOf(words);
  const { pathname, search } = new URL((await link.getAttribute("href")) ?? "", desk.address);
  expect(`${pathname}${search}`).toBe(
    `/review/reports/r-k1/add?day=2020-04-01&start=${start}&end=${start + words.length}`,
  );
  await page.evaluate("document.getSelection().removeAllRanges()");
  await link.waitFor({ state: "hidden" });
});
