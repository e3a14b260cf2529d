import { describe, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { app, open, told } from "../testing.ts";

describe("the reading room", () => {
  it("numbers each claim in the text and in the margin, and each number leads on", async () => {
    const { document } = await open("/reports/r-k1");
    const numbers = [...document.querySelectorAll("a.note")];
    expect(numbers.length).toBe(5);
    expect(document.querySelectorAll(".margin li").length).toBe(5);
    expect(numbers.map((number) => number.getAttribute("href"))).toContain("/events/c-k1");
  });

  it("says how an undated page is dated, whom it republishes, and what preserves it", async () => {
    const { document } = await open("/reports/r-k1");
    expect(told(document, ".report-head .label")).toBe(
      "Report 7 of 11 · Desert Courier · republished from The Tigris Post · no date on the page",
    );
    expect(told(document, ".report-head .quietly")).toContain(
      "Dated 29–31 March 2020, by its words and the record: “Sunday” and “this month” and other reports of the same handover",
    );
    expect(document.querySelector("code")?.textContent).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says at the head of the margin what the report does as a whole, and whose voice it is", async () => {
    const { document } = await open("/reports/r-k1");
    const summary = told(document, ".summary");
    expect(summary).toContain(
      "This report adds 1 claim, repeats 1, counts rightly once and states 2 things that are no events.",
    );
    expect(summary).toContain("One of 3 reports of one origin, The Tigris Post: one newspaper.");
    expect(summary).toContain("1 other origin tells of its events.");
    const copies = [...document.querySelectorAll(".summary a")].map((copy) => copy.getAttribute("href"));
    expect(copies).toEqual(["/reports/r-taji-a", "/reports/r-qayyarah"]);
  });

  it("says what was decided about each claim, and leads to deciding and to putting right", async () => {
    const review = { decision: "rejected" as const, claim: "c-k1", by: "Amal" };
    const standing = async () => new Map([["c-k1", { id: "a", recorded: "2026-01-05T09:30:00Z", review }]]);
    const site = createApp(fixtureDesk([], { standing }), fixtureAssets);
    const html = await (await site.request("/reports/r-k1?day=2020-04-01")).text();
    expect(html).toContain("Rejected: it does not count.");
    expect(html.match(/class="reviewed"/g)).toHaveLength(5);
    expect(html.match(/class="reviewed">[^<]/g)).toHaveLength(1);
    for (const path of ["claims/c-k1", "reports/r-k1/add", "reports/r-k1/correct"]) {
      expect(html).toContain(`href="/review/${path}?day=2020-04-01"`);
    }
  });

  it("carries with each paragraph where its words stand in the report", async () => {
    const { document } = await open("/reports/r-k1");
    const { text } = (await fixtureDesk().reports()).get("r-k1")?.report.report ?? { text: "" };
    for (const paragraph of document.querySelectorAll("[data-start]")) {
      for (const note of paragraph.querySelectorAll(".note")) note.remove();
      const start = Number(paragraph.getAttribute("data-start"));
      expect(text.slice(start)).toMatch(new RegExp(`^${paragraph.textContent}`));
    }
  });

  it("shows hostile text as text", async () => {
    const { html } = await open("/reports/r-taqaddum");
    expect(html).toContain("&lt;script&gt;alert(");
    expect(html).not.toContain("<script>alert");
  });

  it.each([
    ["/reports/r-taji-b", "ltr", "ar rtl"],
    ["/reports/r-taji-b?lang=ar", "rtl", "ar rtl"],
    ["/reports/r-k1?lang=ar", "rtl", "en ltr"],
  ])("sets the page %s from %s, and the report’s words as %s", async (path, page, report) => {
    const { document } = await open(path);
    expect(document.documentElement.getAttribute("dir")).toBe(page);
    for (const words of document.querySelectorAll("[data-start]")) {
      expect(`${words.getAttribute("lang")} ${words.getAttribute("dir")}`).toBe(report);
    }
    expect(document.querySelector(".margin")?.closest("[dir]")?.getAttribute("dir")).toBe(page);
  });

  it("speaks Arabic where it is asked to, with the report’s own words as they are", async () => {
    const { document } = await open("/reports/r-k1?lang=ar");
    expect(told(document, ".report-head .label")).toContain("نقلاً عن The Tigris Post");
    expect(told(document, "#note-c-k1")).toContain("تسليم، قاعدة كي وان الجوية");
    expect(told(document, ".underlines")).not.toMatch(/[a-z]/);
  });

  it("never makes a link of an address that is not a web page's", async () => {
    const [first] = (await fixtureDesk().reports()).values();
    if (!first) throw new Error("no report");
    const hostile = {
      ...first,
      report: { id: "r-bad", report: { ...first.report.report, url: "javascript:alert(1)" } },
    };
    const response = await createApp(fixtureDesk([hostile]), fixtureAssets).request("/reports/r-bad");
    expect(await response.text()).not.toContain("javascript:");
  });

  it("gives the report with its claims as data", async () => {
    const data = (await (await app.request("/reports/r-k1.json")).json()) as { claims: unknown[] };
    expect(data.claims).toHaveLength(5);
  });
});
