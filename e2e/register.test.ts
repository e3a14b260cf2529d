import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const desk = deskInBrowser();

async function visit(path: string): Promise<Page> {
  const page = await desk.browser.newPage();
  await page.goto(`${desk.address}${path}`);
  return page;
}

it("suggestions are chosen by keyboard, and lead to the page on the same day", { timeout: PATIENCE_MS }, async () => {
  const page = await visit("/sources?day=2020-04-05");
  const field = page.getByRole("combobox", { name: "Name, place or words" });
  await field.fill("taj");
  await page.locator(".suggestions li").first().waitFor();
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  await field.press("ArrowDown");
  const chosen = page.locator("[role=option][aria-selected=true]");
  expect(await chosen.textContent()).toBe("Camp Taji Installation");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
  await field.press("Enter");
  await page.waitForURL("**/installations/taji?day=2020-04-05");
  await page.close();
});

it("suggestions close with Escape, and Enter then searches for the words", { timeout: PATIENCE_MS }, async () => {
  const page = await visit("/sources");
  const field = page.getByRole("combobox", { name: "Name, place or words" });
  await field.fill("taj");
  await page.locator(".suggestions li").first().waitFor();
  await field.press("Escape");
  expect(await page.locator(".suggestions li:visible").count()).toBe(0);
  expect(await field.inputValue()).toBe("taj");
  await field.press("Enter");
  await page.waitForURL("**/search?q=taj");
  await page.close();
});

it("a column’s name orders the rows by it, and the other way the second time", { timeout: PATIENCE_MS }, async () => {
  const page = await visit("/events");
  const column = () => page.getByRole("columnheader", { name: "Where" });
  await column().getByRole("link").click();
  await page.waitForURL("**/events?sort=place");
  expect(await column().getAttribute("aria-sort")).toBe("ascending");
  await column().getByRole("link").click();
  await page.waitForURL("**/events?sort=-place");
  expect(await column().getAttribute("aria-sort")).toBe("descending");
  await page.close();
});

it("the rows that are shown are downloaded as a table", { timeout: PATIENCE_MS }, async () => {
  const page = await visit("/events?q=taqaddum");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("events.csv");
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines.length).toBe(1 + (await page.locator("tbody tr").count()));
  expect(lines[1]).toContain("Al Taqaddum Air Base");
  await page.close();
});
