import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import type { Ledger } from "../keep/ledger.ts";
import { digest } from "../model/identity.ts";
import type { Report } from "../model/report.ts";
import { openData } from "./data.ts";
import type { Desk } from "./desk.ts";
import { openDesk } from "./open-desk.ts";
import { coderFor } from "./packs.ts";

const { coder, theatre } = coderFor();
const root = mkdtempSync(join(tmpdir(), "situ-pages-"));
let ledger: Ledger;
let desk: Desk;

beforeEach(async () => {
  ledger = await openData(mkdtempSync(join(root, "data-")));
  desk = openDesk(ledger, coder);
  return () => ledger.close();
});
afterAll(() => rmSync(root, { recursive: true }));

const keep = async (report: Report, own: object = {}) =>
  (await ledger.appendReport(theatre.id, { report, file: "page", ...own })).id;

const pageOf = async (id: string) => (await desk.reports()).get(id);

it("a page is withdrawn while it is gone, and no longer once it is back", async () => {
  const report = await keep({ text: "A convoy left Taji.", url: "https://a.example/1" });
  const gone = { report, withdrawn: true, seen: "2020-04-03T10:00:00Z", reason: "the server says 410 Gone" };
  await ledger.appendPresence(theatre.id, gone);
  expect((await pageOf(report))?.withdrawn).toEqual({ seen: gone.seen, reason: gone.reason });
  await ledger.appendPresence(theatre.id, { ...gone, withdrawn: false, seen: "2020-04-04T10:00:00Z" });
  expect((await pageOf(report))?.withdrawn).toBeUndefined();
});

it("a report tells where it was fetched and where its fields come from", async () => {
  const fetched = { url: "https://a.example/1", at: "2020-04-03T10:00:00Z" };
  const basis = { headline: "the page’s title" };
  expect(await pageOf(await keep({ text: "Text.", headline: "Head" }, { fetched, basis }))).toMatchObject({
    fetched,
    basis,
  });
});

it("a report in a language that is not coded yet says so", async () => {
  expect((await pageOf(await keep({ text: "غادرت القافلة", language: "ar" })))?.uncoded).toBe(true);
  expect((await pageOf(await keep({ text: "A convoy left.", language: "en" })))?.uncoded).toBeUndefined();
});

it("a search finds reports in any language, with their words marked", async () => {
  const arabic = await keep({ headline: "القاعدة", text: "غادرت القافلة القاعدة الجوية", language: "ar" });
  await keep({ text: "A convoy left." });
  const [found, ...others] = await desk.search("القاعده");
  expect(found?.report).toBe(arabic);
  expect(found?.excerpt).toContainEqual({ text: "القاعدة", marked: true });
  expect(others).toEqual([]);
});

it("a preserved page is had by its SHA-256, byte for byte", async () => {
  const bytes = new TextEncoder().encode("<p>A convoy left.");
  const original = { sha256: digest(bytes), mediaType: "text/html", bytes };
  const page = await pageOf(await keep({ text: "A convoy left." }, { original }));
  expect(page?.original).toBe(original.sha256);
  expect(await desk.original(original.sha256)).toEqual(original);
  expect(await desk.original("0".repeat(64))).toBeUndefined();
});
