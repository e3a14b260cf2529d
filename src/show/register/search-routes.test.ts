import { describe, expect, it } from "vitest";
import { app, open, told } from "../testing.ts";

describe("a search", () => {
  it("lists the reports found, with outlet, day and the words marked", async () => {
    const { document } = await open("/search?q=convoy");
    expect(document.querySelectorAll(".found li").length).toBe(2);
    expect(told(document, ".found li")).toContain("Desert Courier · 2 April 2020");
    expect(told(document, ".found li:last-child")).toContain("changed later · withdrawn, seen gone on 5 April 2020");
    expect(told(document, ".found mark")).toBe("Convoy");
    expect(document.querySelector(".found a")?.getAttribute("href")).toBe("/reports/r-convoy-2");
    expect(document.querySelector("main [name=q]")?.getAttribute("value")).toBe("convoy");
  });

  it("shows a report in Persian from right to left", async () => {
    const { document } = await open(`/search?q=${encodeURIComponent("تاجی")}`);
    for (const words of document.querySelectorAll(".found h3, .found li > p:last-child")) {
      expect([words.getAttribute("lang"), words.getAttribute("dir")]).toEqual(["fa", "rtl"]);
    }
    expect(told(document, ".found mark")).toBe("تاجی");
  });

  it("says what to do where nothing is asked, and where nothing is found", async () => {
    for (const nothing of ["%20", "%E2%80%AE", "%E2%80%8B"]) {
      expect(told((await open(`/search?q=${nothing}`)).document, "main")).toContain(
        "Type a name, a place or any words",
      );
    }
    const { html, document } = await open("/search?q=%3Cb%3Enothing");
    expect(told(document, "main")).toContain("Nothing holds all of these words: <b>nothing");
    expect(html).not.toContain("<b>nothing");
  });

  it("gives the same as data", async () => {
    const data = (await (await app.request("/search.json?q=convoy")).json()) as {
      words: string;
      found: { report: { id: string }; excerpt: unknown[] }[];
    };
    expect(data.words).toBe("convoy");
    expect(data.found.map(({ report }) => report.id)).toEqual(["r-convoy-2", "r-convoy-1"]);
  });

  it("finds places, outlets and events beside reports, each kind under its name", async () => {
    const { document } = await open("/search?q=taji&day=2020-04-05");
    const links = [...document.querySelectorAll(".found-section a")].map((link) => link.getAttribute("href"));
    expect(links).toContain("/installations/taji?day=2020-04-05");
    expect(links).toContain("/events/c-taji-a?day=2020-04-05");
    expect(told((await open("/search?q=courier")).document, ".found-section")).toMatch(
      /^Outlets 1 found ?Desert Courier/,
    );
  });

  it("lists one kind alone, and tells a wrong page", async () => {
    const { document } = await open("/search?q=taji&in=events");
    expect([...document.querySelectorAll(".found-section h2")].map((title) => title.textContent)).toEqual([
      "Events 1 found",
    ]);
    expect((await app.request("/search?q=taji&in=events&page=x")).status).toBe(400);
  });

  it("starts from the head of every page, and keeps the day", async () => {
    const { document } = await open("/sources?day=2020-04-05");
    const form = document.querySelector(".masthead form");
    expect(form?.getAttribute("action")).toBe("/search");
    expect(form?.querySelector("[name=day]")?.getAttribute("value")).toBe("2020-04-05");
    expect((await open("/search")).document.querySelectorAll("[name=q]").length).toBe(1);
  });
});

describe("suggestions", () => {
  const suggested = async (query: string) => {
    const data = (await (await app.request(`/suggest?${query}`)).json()) as {
      suggestions: { name: string; kind: string; path: string; also?: string }[];
    };
    return data.suggestions;
  };

  it("name who or what is meant, what it is, and where its page is, keeping the day", async () => {
    expect((await suggested("q=kat&day=2020-04-05"))[0]).toEqual({
      name: "Kataib Hezbollah",
      kind: "Armed group",
      path: "/actors/kataib-hezbollah?day=2020-04-05",
    });
    expect((await suggested("q=hezbollah%20brig"))[0]?.also).toBe("also called Hezbollah Brigades");
    expect(await suggested("q=desert")).toEqual([
      { name: "Desert Courier", kind: "Outlet", path: "/sources/desert-courier" },
    ]);
  });

  it("are eight at most, and none where nothing is typed", async () => {
    expect((await suggested("q=a")).length).toBeLessThanOrEqual(8);
    expect(await suggested("q=")).toEqual([]);
  });

  it("are in the reader’s language", async () => {
    expect((await suggested("q=taji&lang=ar"))[0]).toMatchObject({ name: "معسكر التاجي", kind: "منشأة" });
  });
});
