import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const desk = deskInBrowser();

afterEach(async () => {
  for (const context of desk.browser.contexts()) await context.close();
});

const held = (page: Page) => page.evaluate("document.activeElement.id");
const box = (page: Page) => page.getByRole("checkbox", { name: "Single keys" });

async function opened(page: Page, path: string): Promise<Page> {
  await page.goto(`${desk.address}${path}`, { waitUntil: "networkidle" });
  const keys = page.locator("details.keys summary").first();
  if (await keys.count()) await keys.click();
  return page;
}

/** Nothing has the focus, as when a page has just been opened. */
const leave = (page: Page) => page.evaluate("document.activeElement.blur()");

describe("single keys, turned off", { timeout: PATIENCE_MS }, () => {
  it("stay off on each page that has them, until they are turned on again", async () => {
    const page = await opened(await desk.browser.newPage({ viewport: { width: 1280, height: 900 } }), "/reports/r-k1");
    await box(page).uncheck();
    await leave(page);
    await page.keyboard.press("j");
    expect(await held(page)).toBe("");
    await page.locator(".story a.note").first().focus();
    const first = await held(page);
    await page.keyboard.press("ArrowDown");
    expect(await held(page)).not.toBe(first);

    await opened(page, "/?day=2020-03-29");
    expect(await box(page).isChecked()).toBe(false);
    await leave(page);
    await page.keyboard.press("[");
    await page.locator("#day-handle").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/day=2020-03-28/);
    expect(new URL(page.url()).searchParams.get("known")).toBe("2020-04-07");
    expect(await box(page).isChecked()).toBe(false);

    await opened(page, "/review");
    await leave(page);
    await page.keyboard.press("?");
    await page.keyboard.press("j");
    expect(await page.locator("#keys").getAttribute("open")).not.toBeNull();
    await box(page).check();
    await leave(page);
    await page.keyboard.press("j");
    await page.waitForURL(/item=c-k1/);
  });

  it("are off for as long as the page is open where the browser keeps nothing", async () => {
    const page = await desk.browser.newPage();
    await page.addInitScript(`Object.defineProperty(window, "localStorage", {
      get() { throw new DOMException("denied", "SecurityError"); },
    })`);
    await opened(page, "/reports/r-k1");
    await page.keyboard.press("j");
    const first = await held(page);
    expect(first).not.toBe("");
    await box(page).uncheck();
    await leave(page);
    await page.keyboard.press("j");
    expect(await held(page)).toBe("");

    await opened(page, "/review?item=c-k1&act=correct");
    await box(page).uncheck();
    await leave(page);
    await page.keyboard.press("j");
    await page.locator("[name='words.2']").focus();
    expect(page.url()).toContain("item=c-k1");
  });
});
