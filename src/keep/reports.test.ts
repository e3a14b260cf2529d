import { describe, expect, it } from "vitest";
import { pageKey } from "../model/address.ts";
import type { NewReport } from "./ledger.ts";
import { newLedgers } from "./testing.ts";

const openNew = newLedgers();
const THEATRE = "syria-iraq";
const URL = "https://herald.example/k1";
const ON_PAGE = {
  basis: { headline: "the page's linked data" },
  fetched: { url: URL, at: "2026-01-02T03:04:05.000Z" },
};
const page = (text: string, url?: string): NewReport => ({
  report: { ...(url && { url }), text },
  file: "k1.html",
});

describe("a report of the web", () => {
  it("is kept with where its fields come from, and when which address gave it", async () => {
    const ledger = await openNew();
    const { id } = await ledger.appendReport(THEATRE, { ...page("The army took over K1.", URL), ...ON_PAGE });
    expect(await ledger.report(THEATRE, id)).toMatchObject(ON_PAGE);
    expect((await ledger.reports(THEATRE))[0]).toMatchObject(ON_PAGE);
    expect((await ledger.audit()).problems).toEqual([]);
  });

  it("is the same report when it comes again, whenever it is fetched and wherever its fields come from", async () => {
    const ledger = await openNew();
    const first = await ledger.appendReport(THEATRE, page("The army took over K1.", URL));
    const second = await ledger.appendReport(THEATRE, { ...page("The army took over K1.", URL), ...ON_PAGE });
    expect(second).toEqual({ added: false, id: first.id });
    expect(await ledger.reports(THEATRE)).toHaveLength(1);
  });
});

describe("the versions of a page", () => {
  it("are the reports of all its addresses, in the order in which they came", async () => {
    const ledger = await openNew();
    const ids = [];
    for (const [text, url] of [
      ["The army took over K1.", URL],
      ["Rain in Erbil.", "https://herald.example/rain"],
      ["The army took over K1 on Sunday.", "https://m.herald.example/k1/?utm_source=rss"],
      ["The army did not take over K1.", "https://herald.example/k1/amp"],
      ["The army will take over K1."],
    ] as const) {
      ids.push((await ledger.appendReport(THEATRE, page(text, url))).id);
    }
    const versions = await ledger.versions(THEATRE, pageKey(URL));
    expect(versions.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[3]]);
    expect(versions[1]).toEqual(await ledger.report(THEATRE, ids[2] as string));
  });

  it("are found by the address that gave a report, where its page names none", async () => {
    const ledger = await openNew();
    const { id } = await ledger.appendReport(THEATRE, { ...page("The army took over K1."), ...ON_PAGE });
    expect((await ledger.versions(THEATRE, pageKey(URL))).map((version) => version.id)).toEqual([id]);
  });

  it("are none where nothing is kept of the page, and none of another theatre", async () => {
    const ledger = await openNew();
    await ledger.appendReport(THEATRE, page("The army took over K1.", URL));
    await ledger.appendReport(THEATRE, page("It was Sunday."));
    for (const key of ["herald.example/other", "", "undefined", "null"]) {
      expect(await ledger.versions(THEATRE, key)).toEqual([]);
    }
    expect(await ledger.versions("sahel", pageKey(URL))).toEqual([]);
  });

  it("have the day that the words say, as reports have", async () => {
    const ledger = await openNew();
    const { id } = await ledger.appendReport(THEATRE, page("The army took over K1.", URL));
    const published = { from: "2020-03-29", basis: "text" as const };
    await ledger.appendCoding(THEATRE, { report: id, coder: "1", claims: [], published });
    expect(await ledger.versions(THEATRE, pageKey(URL))).toMatchObject([{ published }]);
  });

  it("include one that was appended in the same transaction", async () => {
    const ledger = await openNew();
    const found = await ledger.transaction(async (inside) => {
      await inside.appendReport(THEATRE, page("The army took over K1.", URL));
      return [...(await inside.versions(THEATRE, pageKey(URL))), ...(await inside.search(THEATRE, "army", 5))];
    });
    expect(found).toHaveLength(2);
  });
});
