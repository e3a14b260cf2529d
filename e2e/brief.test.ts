import { getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

/** A4 in points, rounded. */
const A4 = [595, 842];

const desk = deskInBrowser();

it.each(["/brief", "/brief?lang=ar"])("%s prints on one A4 sheet", { timeout: PATIENCE_MS }, async (path) => {
  const page = await desk.browser.newPage();
  await page.goto(`${desk.address}${path}`, { waitUntil: "networkidle" });
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect(pdf.numPages).toBe(1);
  expect([Math.round(width), Math.round(height)]).toEqual(A4);
  await page.close();
});

it("offers to print by a button, and in words without scripts", { timeout: PATIENCE_MS }, async () => {
  const page = await desk.browser.newPage();
  await page.goto(`${desk.address}/brief`);
  await page.getByRole("button", { name: "Print or save as PDF" }).waitFor();
  const plain = await (await desk.browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${desk.address}/brief`);
  expect(await plain.locator(".print-words").isVisible()).toBe(true);
  expect(await plain.locator("button.print").isVisible()).toBe(false);
});
