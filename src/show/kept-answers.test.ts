import { describe, expect, it } from "vitest";
import { createApp } from "./app.tsx";
import { fixtureAssets, fixtureDesk } from "./fixture.ts";

/** A site whose ledger has so many entries; it notes each brief that it writes. */
function siteOf() {
  const ledger = { entries: 1, says: "Nothing is known.", briefs: 0, fails: false };
  const brief = async () => {
    ledger.briefs += 1;
    if (ledger.fails) throw new Error("The disk is gone.");
    return { lead: [{ parts: [ledger.says] }], sections: [] };
  };
  const app = createApp(fixtureDesk([], { size: async () => ledger.entries, brief }), fixtureAssets);
  const ask = (headers: Record<string, string> = {}, path = "/") =>
    app.request(`http://localhost${path}`, { headers: { Accept: "text/html", ...headers } });
  return { ledger, ask };
}

describe("a page that takes long to draw", () => {
  it("is drawn once for all who ask, until the ledger has more", async () => {
    const { ledger, ask } = siteOf();
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(await one.text()).toBe(await other.text());
    expect(ledger.briefs).toBe(1);
    Object.assign(ledger, { entries: 2, says: "K1 was handed over." });
    expect(await (await ask()).text()).toContain("K1 was handed over.");
    expect(ledger.briefs).toBe(2);
  });

  it("is drawn for each address, and kept apart from its data and from its compressed form", async () => {
    const { ledger, ask } = siteOf();
    const asked = () =>
      Promise.all([
        ask(),
        ask({}, "/?day=2020-03-29"),
        ask({ Accept: "application/json" }),
        ask({ "Accept-Encoding": "gzip" }),
      ]);
    await asked();
    const again = await asked();
    expect(ledger.briefs).toBe(4);
    expect(again.map(({ headers }) => headers.get("Content-Type"))).toEqual([
      "text/html; charset=UTF-8",
      "text/html; charset=UTF-8",
      "application/json",
      "text/html; charset=UTF-8",
    ]);
    expect(again.map(({ headers }) => headers.get("Content-Encoding"))).toEqual([null, null, null, "gzip"]);
    expect(again.every(({ headers }) => headers.get("Content-Security-Policy")?.startsWith("default-src"))).toBe(true);
  });

  it("is not sent again to a browser that has its newest form", async () => {
    const { ledger, ask } = siteOf();
    const known = { "If-None-Match": (await ask()).headers.get("ETag") ?? "" };
    const same = await ask(known);
    expect([same.status, await same.text()]).toEqual([304, ""]);
    Object.assign(ledger, { entries: 2, says: "K1 was handed over." });
    expect((await ask(known)).status).toBe(200);
  });

  it("is drawn anew when it could not be drawn before", async () => {
    const { ledger, ask } = siteOf();
    ledger.fails = true;
    expect((await ask()).status).toBe(500);
    ledger.fails = false;
    expect((await ask()).status).toBe(200);
  });

  it("is kept for the host that it was asked of alone", async () => {
    const { ask } = siteOf();
    expect((await ask()).status).toBe(200);
    const { status } = await ask({ Host: "rebound.example" });
    expect(status).not.toBe(200);
  });
});
