import axe from "axe-core";
import type { BrowserContextOptions, Page, Route } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { deskInBrowser, PATIENCE_MS } from "./desk-in-browser.ts";

const desk = deskInBrowser();

afterEach(async () => {
  for (const context of desk.browser.contexts()) await context.close();
});

/** A page of somebody who has given a name. */
async function pageOf(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await desk.browser.newContext(options);
  await context.addCookies([{ name: "reviewer", value: name, url: desk.address, sameSite: "Strict", httpOnly: true }]);
  return context.newPage();
}

const told = (page: Page) => page.locator("#told");

it("a reviewer accepts, goes on and undoes, all by keys", { timeout: PATIENCE_MS }, async () => {
  const page = await pageOf("Layla");
  await page.goto(`${desk.address}/review`);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("j");
  await page.waitForURL(/item=c-k1/);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("a");
  await page.waitForURL(/done=act-/);
  expect(await told(page).textContent()).toContain("Accepted: “it had completed the handover");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate("document.activeElement.id")).toBe("thing");
  await page.keyboard.press("u");
  await page.waitForURL(/done=act-2/);
  expect(await told(page).textContent()).toContain("Took back: Accepted");
});

it("a part is put right by marking words, with a pointer or with keys", { timeout: PATIENCE_MS }, async () => {
  const page = await pageOf("Layla");
  await page.goto(`${desk.address}/review?item=c-k1&act=correct`);
  await page.waitForLoadState("networkidle");
  await page.locator("[name='words.2']").focus();
  const paragraph = page.locator(".source-text p").nth(1);
  const at = await paragraph.evaluate((element) => {
    const node = [...element.childNodes].at(-1)?.firstChild ?? element.lastChild;
    const range = document.createRange();
    const start = node?.textContent?.indexOf("Qayyarah") ?? 0;
    range.setStart(node as Node, start);
    range.setEnd(node as Node, start + 8);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => page.locator("[name='words.2']").inputValue()).toBe("Qayyarah");
  await page.locator("[data-markable]").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => page.locator("[name='words.2']").inputValue()).toBe("Qayyarah base");
  await page.keyboard.press("Enter");
  await page.locator("[name='means.2']").fill("Qayyarah Airfield West");
  await page.locator(".foreseen li").waitFor();
  await page.getByRole("button", { name: "Keep the correction" }).click();
  await page.waitForURL(/done=/);
  const kept = await (await page.request.get(`${desk.address}/review/claims/c-k1.json`)).json();
  const { text, start, entity } = kept.claims[0].claim.roles.installation;
  const { report } = await (await page.request.get(`${desk.address}/reports/r-k1.json`)).json();
  expect([text, entity]).toEqual(["Qayyarah base", "qayyarah-west"]);
  expect(report.report.text.slice(start)).toMatch(/^Qayyarah base/);
});

it("two people see each other's acts, and none overwrites another's unseen", { timeout: PATIENCE_MS }, async () => {
  const [layla, omar] = [await pageOf("Layla"), await pageOf("Omar")];
  await layla.goto(`${desk.address}/review?item=c-plan-taqaddum`);
  await omar.goto(`${desk.address}/review?item=c-plan-taqaddum`);
  await omar.waitForLoadState("networkidle");
  await omar.getByRole("button", { name: "Accept" }).click();
  await omar.waitForURL(/done=/);
  await layla.getByText(/Omar accepted this \d+ seconds? ago/).waitFor();
  await layla.locator("#act-note").fill("not yet");
  await layla.getByRole("button", { name: "Reject" }).click();
  await layla.getByRole("heading", { name: "Somebody else decided meanwhile" }).waitFor();
  expect(await layla.locator("main").textContent()).toContain("not yet");
  await layla.getByRole("button", { name: "Do it all the same" }).click();
  await layla.waitForURL(/done=/);
  expect(await told(layla).textContent()).toContain("Rejected");
});

it("news are asked for one at a time, however often the page comes into view while the desk is slow", {
  timeout: PATIENCE_MS,
}, async () => {
  const page = await pageOf("Layla");
  await page.clock.install();
  const asked: Route[] = [];
  await page.route("**/review/news*", (route) => void asked.push(route));
  await page.goto(`${desk.address}/review`);
  await page.waitForLoadState("networkidle");
  const seen = () => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  for (let time = 0; time < 3; time++) await seen();
  await expect.poll(() => asked.length).toBe(3);
  for (const route of asked.splice(0)) await answered(page, route);
  await page.clock.runFor(3000);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await page.evaluate("new Promise((done) => done(fetch('/icon.svg')))");
  expect(asked).toHaveLength(1);
});

/** Answers a question and waits until the page has heard it. */
async function answered(page: Page, route: Route): Promise<void> {
  const heard = page.waitForResponse((response) => response.request() === route.request());
  await route.fulfill({ status: 304 });
  await heard;
}

it("what was typed outlives a lost connection and a closed page", { timeout: PATIENCE_MS }, async () => {
  const page = await pageOf("Layla");
  await page.goto(`${desk.address}/review?item=c-k1-land&act=correct`);
  await page.waitForLoadState("networkidle");
  await page.locator(".claim-form [name=note]").fill("the map of the ministry");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Keep the correction" }).click();
  await page.getByText("The desk does not answer.").waitFor();
  await page.context().setOffline(false);
  await page.reload();
  expect(await page.getByText("What you typed before is here again.").isVisible()).toBe(true);
  expect(await page.locator(".claim-form [name=note]").inputValue()).toBe("the map of the ministry");
  await page.getByRole("button", { name: "Keep the correction" }).click();
  await page.waitForURL(/done=/);
  await page.waitForLoadState("networkidle");
  await page.goto(`${desk.address}/review?item=c-k1-land&act=correct`);
  await page.waitForLoadState("networkidle");
  expect(await page.locator(".draft").count()).toBe(0);
});

it("all works by forms without scripts", { timeout: PATIENCE_MS }, async () => {
  const page = await (await desk.browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${desk.address}/review?item=c-taji-a`);
  await page.getByRole("link", { name: "Correct" }).click();
  await page.locator("[name='words.0']").fill("Camp");
  await page.locator("[name='means.0']").fill("Union III");
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("heading", { name: "What would change" }).waitFor();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("heading", { name: "Who reviews?" }).waitFor();
  await page.locator("[name=reviewer]").fill("Sara");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForURL(/done=/);
  expect(await told(page).textContent()).toContain("Corrected: “Fifteen rockets");
  await page.goto(`${desk.address}/log`);
  expect(await page.locator("tbody tr").first().textContent()).toContain("Sara");
});

it.each(["/review", "/review?item=c-k1&act=correct", "/review?item=c-taji-a&act=split&lang=ar", "/log"])(
  "no barrier is found on %s",
  { timeout: PATIENCE_MS },
  async (path) => {
    const page = await pageOf("Layla");
    await page.goto(`${desk.address}${path}`);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      "axe.run()",
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
