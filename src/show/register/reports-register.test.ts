import { describe, expect, it } from "vitest";
import { app, open, told } from "../testing.ts";

describe("the list of one language", () => {
  it("has its reports alone, as a page and as data", async () => {
    const { document } = await open("/reports?language=fa&day=2020-04-05");
    expect(document.querySelectorAll("tbody tr").length).toBe(1);
    expect(told(document, "caption")).toBe("1 report");
    expect(told(document, "nav[aria-label='Language of the reports'] [aria-current]")).toBe("Persian");
    const data = (await (await app.request("/reports.json?language=fa")).json()) as { reports: unknown[] };
    expect(data.reports.length).toBe(1);
  });

  it("is reached from the list of all, keeping the day", async () => {
    const { document } = await open("/reports?day=2020-04-05");
    const links = [...document.querySelectorAll("nav[aria-label='Language of the reports'] a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toEqual([
      "/reports?day=2020-04-05",
      "/reports?day=2020-04-05&language=ar",
      "/reports?day=2020-04-05&language=en",
      "/reports?day=2020-04-05&language=fa",
    ]);
  });

  it("says so where it is empty", async () => {
    expect(told((await open("/reports?language=tr")).document, "main")).toContain("The desk has no report in Turkish.");
    expect((await open("/reports?language=%3Cb%3E")).html).not.toContain("<b>");
  });
});
