import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";
import { isTooCostly, withoutPictures } from "./limits.ts";

const PARAGRAPH =
  "The coalition handed the base to the army on Monday, a spokesman said in a statement that was read out in the capital.";
const ARTICLE = `<h1>Army takes over base</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}`;
const MEGABYTES_20 = 20_000_000;
const SLOWEST_MS = 4000;

describe("a page that is made to take long", () => {
  it.each([
    ["deep", "<div>".repeat(MEGABYTES_20 / 5)],
    ["wide", "<p>x".repeat(MEGABYTES_20 / 4)],
    ["one text", "<p>".concat("a ".repeat(MEGABYTES_20 / 2))],
    ["entities", "&amp;".repeat(MEGABYTES_20 / 5)],
    ["attributes", `<div ${"a=1 ".repeat(MEGABYTES_20 / 4)}>`],
    ["a tag that never ends", "<a href='".repeat(MEGABYTES_20 / 9)],
    ["deep and wide", `${"<div>".repeat(200)}${`<p>${PARAGRAPH}</p>`.repeat(10_000)}`],
  ])("is refused at once: %s", (_, html) => {
    const start = performance.now();
    expect(readHtml(html)).toMatchObject({ code: "too-large" });
    expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  });
});

describe("a page that is only large", () => {
  it("may have long scripts, and pictures written into it", () => {
    const script = `<script>${"<a b>".repeat(1_000_000)}</script>`;
    const picture = `<img src="data:image/png;base64,${"abcd".repeat(2_000_000)}">`;
    expect(readHtml(`<html><body>${script}${picture}${ARTICLE}</body></html>`)).toHaveProperty(
      "report.headline",
      "Army takes over base",
    );
  });

  it("is left as it is where it is small", () => {
    const html = '<img src="data:image/png;base64,abcd">';
    expect(withoutPictures(html)).toBe(html);
  });

  it("may hold data in an attribute, with marks of tags in it", () => {
    expect(isTooCostly(`<script data-state="${"&quot;a b> 'c &quot;".repeat(2000)}"></script>`)).toBe(false);
  });

  it("is read by its densest part, where it is too deep for Readability", () => {
    const html = `${"<div>".repeat(300)}${ARTICLE}${"</div>".repeat(300)}`;
    expect(readHtml(html)).toHaveProperty("report.text", expect.stringContaining(PARAGRAPH));
  });
});
