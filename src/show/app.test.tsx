import type { FeatureCollection } from "geojson";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "./app.tsx";
import { fixtureAssets, fixtureDesk } from "./fixture.ts";

type Document = ReturnType<typeof parseHTML>["document"];

const app = createApp(fixtureDesk(), fixtureAssets);
const PAGES = [
  "/",
  "/brief",
  "/installations",
  "/installations/k1",
  "/events/c-taji-a",
  "/reports",
  "/reports/r-k1",
  "/disputes",
  "/reports/r-farsi",
  "/reports/r-convoy-2",
  "/reports/r-convoy-2/changes",
  "/events",
  "/actors",
  "/places",
  "/claims",
  "/sources",
  "/actors/cjtf-oir",
  "/actors/kataib-hezbollah",
  "/places/iraq",
  "/sources/tigris-post",
  "/search",
  "/add",
  "/review",
  "/review/claims/c-k1",
  "/review/events/c-taji-a",
  "/review/reports/r-k1",
  "/review/reports/r-k1/correct",
  "/log",
];

async function open(path: string) {
  const response = await app.request(path);
  const html = await response.text();
  return { response, html, document: parseHTML(html).document };
}

describe.each(PAGES)("%s", (path) => {
  let page: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    page = await open(path);
  });

  it("is a page with one heading, and the same address as data", async () => {
    expect(page.response.status).toBe(200);
    expect(page.document.querySelectorAll("h1").length).toBe(1);
    const data = await app.request(path, { headers: { Accept: "application/json" } });
    const suffixed = await app.request(path === "/" ? "/index.json" : `${path}.json`);
    expect(data.headers.get("content-type")).toContain("application/json");
    expect(await suffixed.json()).toEqual(await data.json());
  });

  it("loads nothing from elsewhere, and has no inline script, style or handler", () => {
    expect(page.response.headers.get("content-security-policy")).toContain("default-src 'self'");
    for (const loaded of page.document.querySelectorAll("script, link, img, iframe")) {
      expect(loaded.getAttribute("src") ?? loaded.getAttribute("href") ?? "").toMatch(/^\/(?!\/)/);
    }
    expect(page.html).not.toMatch(/<[a-z][^>]*\s(?:on[a-z]+|style)=/i);
  });

  it("keeps the day and the known moment on each link within the desk", async () => {
    const { document } = await open(`${path}?day=2020-04-05&known=2020-04-06`);
    // To the day before and after lead links on purpose.
    const links = [...document.querySelectorAll("a:not([rel=prev], [rel=next])")].map(
      (link) => link.getAttribute("href") ?? "",
    );
    const within = links.filter((href) => href.startsWith("/"));
    expect(within.length).toBeGreaterThan(4);
    for (const href of within) expect(href).toContain("?day=2020-04-05&known=2020-04-06");
  });
});

describe("the situation", () => {
  const told = (document: Document, selector: string) => document.querySelector(selector)?.textContent ?? "";

  it("tells the day that is asked for, as known then", async () => {
    const { document } = await open("/?day=2020-03-16&known=2020-03-18");
    expect(told(document, "#moment")).toContain("Monday 16 March 2020");
    expect(told(document, "#moment")).toContain("Wednesday 18 March 2020");
    expect(told(document, ".lead")).toContain("eight bases");
    expect(document.querySelector('[aria-label="K1: US-led coalition"]')).not.toBeNull();
  });

  it("numbers what the brief rests on, each number opening it", async () => {
    const { document } = await open("/");
    const notes = [...document.querySelectorAll(".brief .note")];
    expect(notes.map((note) => note.textContent)).toEqual(["1", "2", "3"]);
    expect(notes[0]?.getAttribute("href")).toBe("/events/c-k1");
    expect(document.querySelectorAll(".footnotes li").length).toBe(3);
  });

  it("gives the parts that change with the day alone, without the land", async () => {
    const { html, document } = await open("/parts?day=2020-03-16");
    const whole = await open("/");
    const names = (of: Document) =>
      [...of.querySelectorAll("[data-part]")].map((part) => part.getAttribute("data-part"));
    expect(new Set(names(document))).toEqual(new Set(names(whole.document)));
    expect(html).not.toContain('class="theatre"');
  });

  it("leads at its foot to the other registers and the log, marks the one that it is, and keeps the moment", async () => {
    const { document } = await open("/claims?day=2020-03-16&lang=ar");
    const links = [...document.querySelectorAll("footer nav a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      ["/actors", "/places", "/claims", "/log"].map((path) => `${path}?day=2020-03-16&lang=ar`),
    );
    const current = links.filter((link) => link.getAttribute("aria-current") === "page");
    expect(current.map((link) => link.textContent)).toEqual(["الإفادات"]);
  });

  it("marks for the live map what it marks in the drawing", async () => {
    const response = await app.request("/map/marks?day=2020-03-29");
    const installations = (await response.json()) as FeatureCollection;
    const { document } = await open("/?day=2020-03-29");
    expect(installations.features.length).toBe(document.querySelectorAll(".marks .installation").length);
    const around = await app.request("/map/events?day=2020-03-29&bbox=30,25,55,40&zoom=5");
    const events = (await around.json()) as FeatureCollection;
    expect(events.features.length).toBe(document.querySelectorAll(".marks .event").length);
  });
});

describe("addresses", () => {
  it("lead from each claim of an event to the event", async () => {
    const response = await app.request("/events/c-taji-b?day=2020-03-29");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/events/c-taji-a?day=2020-03-29");
  });

  it("lead from a claim without an event to its words", async () => {
    expect((await app.request("/events/c-k1-count")).headers.get("location")).toBe("/reports/r-k1#c-k1-count");
  });

  it.each(["/nowhere", "/events/none", "/reports/none", "/installations/none", "/%E0%A4%A"])(
    "that are wrong answer with a page that helps: %s",
    async (path) => {
      const { response, document } = await open(path);
      expect(response.status).toBe(404);
      expect(document.querySelector('main a[href="/reports"]')).not.toBeNull();
    },
  );

  it.each(["/?day=9999-12-31", "/brief?day=0001-01-01", "/events?known=9999-01-01", "/?since=1312-01-01"])(
    "with a day far from all that is known say which is the last: %s",
    async (path) => {
      const { response, document } = await open(path);
      expect(response.status).toBe(400);
      expect(document.querySelector("main")?.textContent).toMatch(
        /too far from what the desk knows of, which ends on \d+ \w+ 2020/,
      );
    },
  );

  it.each(["2020-02-30", "yesterday", "<b>"])("with a day that is none say how to write one: %s", async (day) => {
    const { response, html } = await open(`/?day=${encodeURIComponent(day)}`);
    expect(response.status).toBe(400);
    expect(html).toContain("2020-03-29");
    expect(html).not.toContain("<b>");
  });
});
