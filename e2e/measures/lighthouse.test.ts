import type { Server } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import lighthouse from "lighthouse";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM, FLAGS, serveFixture } from "../desk.ts";

const PATIENCE_MS = 180_000;
const CATEGORIES = ["performance", "accessibility", "best-practices"];

let browser: Browser;
let port: number;
let server: Server;
let address: string;

beforeAll(async () => {
  port = await freePort();
  const args = [...FLAGS, `--remote-debugging-port=${port}`];
  [{ server, address }, browser] = await Promise.all([
    serveFixture(),
    chromium.launch({ executablePath: CHROMIUM, args }),
  ]);
}, PATIENCE_MS);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A port of the loopback that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

it.each([
  ["situation", "/"],
  ["report", "/reports/r-k1"],
  ["register", "/events"],
])("the %s page, on a phone with slow 4G", { timeout: PATIENCE_MS }, async (_name, path) => {
  const result = await lighthouse(`${address}${path}`, { port, onlyCategories: CATEGORIES, logLevel: "error" });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const score = (name: string) => Math.round(100 * (categories[name]?.score ?? 0));
  const failed = ["accessibility", "best-practices"].flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1 ? [`${id}: ${audit?.title}`] : [];
    }),
  );
  expect(failed).toEqual([]);
  expect(score("performance")).toBeGreaterThanOrEqual(95);
  expect([score("accessibility"), score("best-practices")]).toEqual([100, 100]);
});
