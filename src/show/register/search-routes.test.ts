import { describe, expect, it } from "vitest";
import { app, open, told } from "../testing.ts";

describe("a search", () => {
  it("lists the reports found, with outlet, day and the words marked", async () => {
    const { document } = await open("/search?q=convoy");
    expect(document.querySelectorAll(".found li").length).toBe(2);
    expect(told(document, ".found li")).toContain("Desert Courier · 2 April 2020");
    expect(told(document, ".found li:last-child")).toContain("changed later · withdrawn");
    expect(told(document, ".found mark")).toBe("Convoy");
    expect(document.querySelector(".found a")?.getAttribute("href")).toBe("/reports/r-convoy-2");
    expect(document.querySelector("main [name=q]")?.getAttribute("value")).toBe("convoy");
  });

  it("shows a report in Persian from right to left", async () => {
    const { document } = await open(`/search?q=${encodeURIComponent("تاجی")}`);
    for (const words of document.querySelectorAll(".found h2, .found li > p:last-child")) {
      expect([words.getAttribute("lang"), words.getAttribute("dir")]).toEqual(["fa", "rtl"]);
    }
    expect(told(document, ".found mark")).toBe("تاجی");
  });

  it("says what to do where nothing is asked, and where nothing is found", async () => {
    expect(told((await open("/search?q=%20")).document, "main")).toContain("Type a name, a place or any words");
    const { html, document } = await open("/search?q=%3Cb%3Enothing");
    expect(told(document, "main")).toContain("No report holds all of these words: <b>nothing");
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

  it("starts from the head of every page, and keeps the day", async () => {
    const { document } = await open("/sources?day=2020-04-05");
    const form = document.querySelector(".masthead form");
    expect(form?.getAttribute("action")).toBe("/search");
    expect(form?.querySelector("[name=day]")?.getAttribute("value")).toBe("2020-04-05");
    expect((await open("/search")).document.querySelectorAll("[name=q]").length).toBe(1);
  });
});
