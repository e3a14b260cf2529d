import type { Server } from "node:http";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser, serveFixture } from "./desk.ts";

const PATIENCE_MS = 120_000;
const STEPS = 8;

let browser: Browser;
let server: Server;
let address: string;
let page: Page;
let screen: CDPSession;

beforeAll(async () => {
  [{ server, address }, browser] = await Promise.all([serveFixture(), openBrowser()]);
}, PATIENCE_MS);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  screen = await context.newCDPSession(page);
  await page.goto(`${address}/?day=2020-03-29`, { waitUntil: "networkidle" });
});
afterEach(() => page.context().close());

/** The middle of the part of the chart that is on the screen. */
async function chart(): Promise<Point> {
  await page.locator(".timeline .scroll").first().scrollIntoViewIfNeeded();
  const box = await page.locator(".timeline .scroll").first().boundingBox();
  if (!box) throw new Error("no chart");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface Point {
  x: number;
  y: number;
}

/** Fingers that move from some points to others, a step a frame. */
async function move(from: Point[], to: Point[]): Promise<void> {
  const at = (step: number) =>
    from.map(({ x, y }, id) => {
      const end = to[id] ?? { x, y };
      return { x: x + ((end.x - x) * step) / STEPS, y: y + ((end.y - y) * step) / STEPS, id };
    });
  await screen.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step++) {
    await screen.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step) });
    await page.evaluate("new Promise(requestAnimationFrame)");
  }
  await screen.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Two fingers side by side around a point, from so far apart to so far apart. */
function pinch({ x, y }: Point, from: number, to: number): Promise<void> {
  const fingers = (apart: number) => [
    { x: x - apart / 2, y },
    { x: x + apart / 2, y },
  ];
  return move(fingers(from), fingers(to));
}

const current = (zoom: string) => page.locator(`[data-zoom=${zoom}][aria-current=true]`).waitFor();
const scale = () => page.evaluate("visualViewport.scale") as Promise<number>;

describe("two fingers on the timeline", { timeout: PATIENCE_MS }, () => {
  it("show a shorter stretch around what stands between them, and the whole record again", async () => {
    const middle = await chart();
    const between = await page.evaluate(`(() => {
      const { left, width } = document.querySelector(".plot").getBoundingClientRect();
      const { first, length } = document.querySelector("[data-part=eventful]").dataset;
      return new Date(Date.parse(first) + Math.floor(((${middle.x} - left) / width) * length) * 86400000)
        .toISOString()
        .slice(0, 10);
    })()`);
    await pinch(middle, 40, 240);
    await current("month");
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("from"), searchParams.get("to")].every(Boolean)).toBe(true);
    expect(String(between) >= (searchParams.get("from") ?? "")).toBe(true);
    expect(String(between) <= (searchParams.get("to") ?? "")).toBe(true);
    expect(await scale()).toBe(1);
    await pinch(await chart(), 240, 20);
    await current("whole");
    expect(new URL(page.url()).searchParams.has("from")).toBe(false);
  });

  it("go down to the hours of a day in one spread, though the chart is drawn anew under them", async () => {
    await page.locator("[data-zoom=month]").tap();
    await current("month");
    await pinch(await chart(), 12, 330);
    await current("day");
    expect(await page.locator("[data-part=eventful] .ticks").textContent()).toContain("03:00");
  });
});

describe("a touch screen otherwise", { timeout: PATIENCE_MS }, () => {
  it("scrolls the page by one finger on the chart", async () => {
    const { x, y } = await chart();
    const before = Number(await page.evaluate("scrollY"));
    await move([{ x, y }], [{ x, y: y + 200 }]);
    await page.waitForFunction(`scrollY < ${before - 100}`);
    expect(new URL(page.url()).searchParams.has("from")).toBe(false);
  });

  it("zooms the page by two fingers beside the chart, and not the timeline", async () => {
    await page.evaluate("scrollTo(0, 0)");
    await pinch({ x: 195, y: 300 }, 60, 260);
    await page.waitForFunction("visualViewport.scale > 1.5");
    expect(new URL(page.url()).searchParams.has("from")).toBe(false);
  });
});
