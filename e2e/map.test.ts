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

/** Run before the page's scripts: what the live map has drawn can be read from it. */
const KEEP_PIXELS = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, options) {
    return getContext.call(this, kind, { ...options, preserveDrawingBuffer: true });
  };
`;

/** Whether the live map has a colour of the page's in the middle of an installation's mark. */
const IS_DRAWN = `([id, name]) => {
  const mark = document.querySelector('.marks a[href^="/installations/' + id + '"] .wide > g').getAttribute("transform");
  const [, x, y] = /translate\\((\\S+) (\\S+)\\)/.exec(mark).map(Number);
  const canvas = document.querySelector(".live canvas");
  const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
  pen.drawImage(canvas, (x / 820) * canvas.width, (y / 600) * canvas.height, 1, 1, 0, 0, 1, 1);
  const colour = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const drawn = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return wanted.every((part, i) => Math.abs(part - drawn[i]) < 12);
}`;

/** Opens the situation and its live map, by the keyboard. */
async function goLive(query = ""): Promise<void> {
  await page.goto(`${desk.address}/${query}`, { waitUntil: "networkidle" });
  await page.locator(".map-live").focus();
  await page.keyboard.press("Enter");
  await page.locator(".map-frame.is-live").waitFor({ timeout: PATIENCE_MS });
}

async function boxOf(selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return box;
}

/** Long enough for a map to draw what it was given. */
const SOME_FRAMES = `new Promise((done) => {
  const step = (left) => (left > 0 ? requestAnimationFrame(() => step(left - 1)) : done());
  step(40);
})`;

/** An answer that is held back until it is let go. */
function holding() {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
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

  it("shows the holders on the day that was asked for last, whichever answer comes last", async () => {
    await page.goto(`${desk.address}/?day=2020-03-27`, { waitUntil: "networkidle" });
    const [frame, k1] = [await boxOf(".map-frame"), await boxOf('.marks [aria-label^="K1"] .wide .diamond')];
    await goLive("?day=2020-03-27");
    const holder = async () => {
      const { x, y } = await boxOf(".map-frame");
      const at = [x + k1.x - frame.x + k1.width / 2, y + k1.y - frame.y + k1.height / 2] as const;
      await page.mouse.move(at[0] + 40, at[1]);
      await page.mouse.move(...at);
      return page.locator(".live canvas").getAttribute("title");
    };
    await expect.poll(holder).toContain("US-led coalition");
    const { held, release } = holding();
    await page.route("**/map/marks?*day=2020-03-28*", (route) => held.then(() => route.continue()));
    await page.locator("#day-handle").focus();
    for (const day of ["2020-03-28", "2020-03-29"]) {
      const asked = page.waitForRequest(new RegExp(`map/marks\\?.*day=${day}`));
      await page.keyboard.press("ArrowRight");
      await asked;
    }
    await expect.poll(holder).toContain("Iraqi army");
    const late = page.waitForResponse(/map\/marks\?.*day=2020-03-28/);
    release();
    await (await late).finished();
    await page.evaluate(SOME_FRAMES);
    expect(await holder()).toContain("Iraqi army");
  });

  it("asks for the events that the filter leaves, in its language, from the desk alone", async () => {
    const asked = page.waitForResponse(/\/map\/events\?/);
    await goLive("?lang=ar&place=taji&day=2020-03-29");
    const { features } = (await (await asked).json()) as { features: { properties: { family: string } }[] };
    expect(features.map(({ properties }) => properties.family)).toEqual(["attack"]);
    expect(await page.getByRole("button", { name: "تكبير" }).count()).toBe(1);
    expect(elsewhere).toEqual([]);
  });

  it("draws a dragged day at once, before the desk answers, and then as the desk answers", async () => {
    await page.addInitScript(KEEP_PIXELS);
    await goLive("?day=2020-03-29");
    await page.waitForFunction(IS_DRAWN, ["k1", "--side-2"]);
    let answer = () => {};
    const isAsked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/\/(parts|map\/\w+)\?/, async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.locator("#day-handle").focus();
    await page.keyboard.press("PageDown");
    await page.waitForFunction(IS_DRAWN, ["k1", "--side-1"]);
    expect(new URL(page.url()).searchParams.get("day")).toBe("2020-03-29");
    const settled = page.waitForResponse(/\/map\/events\?.*day=2020-03-22/);
    answer();
    await settled;
    await page.waitForURL(/day=2020-03-22/);
    await page.waitForFunction(IS_DRAWN, ["k1", "--side-1"]);
  });
});
