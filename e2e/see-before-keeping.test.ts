import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { coderFor } from "../src/desk/packs.ts";
import { coded } from "../src/desk/preview.ts";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const MOST_SENT = 6_000_000;
const TEXT =
  "Militants fired ten rockets at the Taji base on Wednesday, killing three soldiers, the Iraqi army said. The coalition handed K1 base to the Iraqi army.";

const { coder } = coderFor("syria-iraq");
const published = { from: "2020-03-12", to: "2020-03-12", basis: "metadata" as const };
const RULES = coder.code({ text: TEXT, published }).claims.map(({ rule }) => rule);
const desk = deskInBrowser({
  code: (report) => coded(report, coder),
  coderFiles: () => ({ version: coder.version, ...coder.madeOf }),
  preview: async () => ({ ok: true, coded: coded({ text: TEXT, published }, coder) }),
});
let page: Page;

afterEach(() => page.context().close());

/** Opens the page and notes what it asks the desk for. */
async function openAdd(javaScriptEnabled = true, path = "/add"): Promise<{ url: string; size: number }[]> {
  const context = await desk.browser.newContext({ javaScriptEnabled });
  page = await context.newPage();
  const asked: { url: string; size: number }[] = [];
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    asked.push({ url: response.url(), size: gzipSync(body).length });
  });
  await page.goto(`${desk.address}${path}`, { waitUntil: "networkidle" });
  return asked;
}

const rules = async () => {
  await page.locator(".coded .margin li").first().waitFor({ timeout: PATIENCE_MS });
  return (await page.locator(".coded .margin code").allTextContents()).toSorted();
};

it("as a text is pasted the browser codes it as the desk does, with less than 6 MB sent", {
  timeout: PATIENCE_MS,
}, async () => {
  const asked = await openAdd();
  const isCoder = ({ url }: { url: string }) => /coder|coding/.test(url);
  expect(asked.filter(isCoder)).toEqual([]);
  await page.fill("[name=published]", "2020-03-12");
  await page.fill("#add-text", TEXT);
  expect(await rules()).toEqual(RULES.toSorted());
  expect(await page.locator(".coded mark.by-harm").first().textContent()).toContain("ten rockets");
  expect(await page.locator("#add-state").textContent()).toMatch(/It states \d+ claims/);
  expect(page.url()).toBe(`${desk.address}/add`);
  const sent = asked.filter(isCoder);
  expect(sent.length).toBeGreaterThanOrEqual(3);
  expect(sent.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(MOST_SENT);
});

it("the browser tells it in Arabic where the page is", { timeout: PATIENCE_MS }, async () => {
  await openAdd(true, "/add?lang=ar");
  await page.fill("#add-text", TEXT);
  await rules();
  expect(await page.locator(".told-claims").textContent()).toContain("لم يُحفظ شيء بعد");
  expect(await page.locator(".coded .margin strong").allTextContents()).toContainEqual(expect.stringContaining("هجوم"));
});

it("without scripts the desk codes it, and keeps what was typed in the form", { timeout: PATIENCE_MS }, async () => {
  await openAdd(false);
  await page.fill("[name=published]", "2020-03-12");
  await page.fill("#add-text", TEXT);
  await page.getByRole("button", { name: "See what it states" }).click();
  expect(await rules()).toEqual(RULES.toSorted());
  expect(await page.locator("#add-text").inputValue()).toBe(TEXT);
});

it.each([true, false])(
  "the page at an address is seen before it is kept; scripts: %s",
  { timeout: PATIENCE_MS },
  async (scripts) => {
    await openAdd(scripts);
    await page.fill("#add-url", "https://a.example/rocket");
    await page.getByRole("button", { name: "See what it states" }).click();
    expect(await rules()).toEqual(RULES.toSorted());
    await page.locator(".coded").getByRole("button", { name: "Keep it", exact: true }).click();
    await page.waitForURL(/\/reports\/r-taji-a\?noticed=/);
  },
);

it("each text is coded by the desk where the browser cannot", { timeout: PATIENCE_MS }, async () => {
  const context = await desk.browser.newContext();
  page = await context.newPage();
  await page.route(/coding-worker/, (route) => route.abort());
  await page.goto(`${desk.address}/add`, { waitUntil: "networkidle" });
  for (const text of [TEXT, `${TEXT} It was the second base this month.`]) {
    const asked = page.waitForResponse((response) => response.request().method() === "POST");
    await page.fill("#add-text", text);
    await (await asked).finished();
  }
  await page.getByText("second base", { exact: false }).last().waitFor();
});

it("a desk that does not answer loses nothing: it is asked again, and a reload brings the text back", {
  timeout: PATIENCE_MS,
}, async () => {
  await openAdd();
  await page.route("**/reports", (route) => route.abort());
  await page.fill("#add-text", "A rocket hit K1.");
  await page.fill("#add-outlet", "The Tigris Post");
  await page.locator("#add-form").getByRole("button", { name: "Keep it", exact: true }).click();
  await page.getByText("The desk does not answer").waitFor();
  await page.reload({ waitUntil: "networkidle" });
  expect(await page.locator("#add-text").inputValue()).toBe("A rocket hit K1.");
  expect(await page.locator("#add-outlet").inputValue()).toBe("The Tigris Post");
  await page.locator("#add-form").getByRole("button", { name: "Keep it", exact: true }).click();
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  await page.unroute("**/reports");
  await again.click();
  await page.waitForURL(/\/reports\/r-taji-a\?noticed=/);
  await page.goto(`${desk.address}/add`, { waitUntil: "networkidle" });
  expect(await page.locator("#add-text").inputValue()).toBe("");
});
