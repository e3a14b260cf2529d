import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { DARK, LIGHT } from "./map-file-style.ts";

const app = createApp(fixtureDesk(), fixtureAssets);

describe("the map as a file", () => {
  it("is a drawing of the day with a title, colours inside and nothing from elsewhere", async () => {
    const response = await app.request("/map.svg?day=2020-03-16");
    const svg = await response.text();
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    expect(response.headers.get("content-security-policy")).toContain("style-src 'unsafe-inline'");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain("Map of Syria and Iraq on Monday 16 March 2020");
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).not.toMatch(/(?:href|src)="(?!\/|#)/);
  });

  it("has the colours of the pages", () => {
    const tokens = readFileSync(join(import.meta.dirname, "../../../web/styles/tokens.css"), "utf8");
    const [light = "", dark = ""] = tokens.split("@media (prefers-color-scheme: dark)");
    for (const [name, colour] of Object.entries(LIGHT)) expect(light).toContain(`--${name}: ${colour};`);
    for (const [name, colour] of Object.entries(DARK)) expect(dark).toContain(`--${name}: ${colour};`);
  });

  it("is what the situation shows of itself where it is shared, on the same day", async () => {
    const html = await (await app.request("http://localhost/?day=2020-03-16")).text();
    const { document } = parseHTML(html);
    const property = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute("content") ?? "";
    expect(property("og:image")).toMatch(/^http:\/\/localhost\/map\.svg\?day=2020-03-16/);
    expect(property("og:description")).toContain("Monday 16 March 2020");
  });
});
