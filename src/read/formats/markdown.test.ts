import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.ts";

const BODY = "The coalition handed the base to the *army* on Monday, a [spokesman](https://example.com) said.";

describe("Markdown", () => {
  it("has the report's fields in its front matter and paragraphs in its body", () => {
    const page = `---
headline: Army takes over base
outlet: The Example Times
url: https://example.com/base
published: 2020-03-29
dateline: BAGHDAD
credit: AFP
note: The wording is a summary.
language: en
---

${BODY}

It was **the last** of
three.

- One base
- Another base
`;
    expect(readMarkdown(page)).toEqual({
      report: {
        headline: "Army takes over base",
        outlet: "The Example Times",
        url: "https://example.com/base",
        published: { from: "2020-03-29", to: "2020-03-29", basis: "metadata" },
        dateline: "BAGHDAD",
        credit: "AFP",
        note: "The wording is a summary.",
        language: "en",
        text: "Army takes over base\n\nThe coalition handed the base to the army on Monday, a spokesman said.\n\nIt was the last of three.\n\nOne base\n\nAnother base",
      },
      notes: [],
    });
  });

  it("has its headline in the first heading where no front matter gives it", () => {
    expect(readMarkdown(`# Army takes over base\n\n${BODY}`)).toMatchObject({
      report: { headline: "Army takes over base" },
    });
  });

  it("may have the names of fields that other programs write", () => {
    const page = `---\ntitle: Base shelled\nauthor: [Jane Roe, John Doe]\ndate: 2020-03-29T14:05:00+03:00\n---\n${BODY}`;
    expect(readMarkdown(page)).toMatchObject({
      report: {
        headline: "Base shelled",
        byline: "Jane Roe, John Doe",
        published: { from: "2020-03-29", to: "2020-03-29", at: "2020-03-29T14:05:00+03:00" },
      },
    });
  });

  it("may give its day as an interval with reasons", () => {
    const page = `---\npublished: {from: 2020-03-01, to: 2020-03-31, basis: text, reasons: [this month]}\n---\n${BODY}`;
    expect(readMarkdown(page)).toMatchObject({
      report: { published: { from: "2020-03-01", to: "2020-03-31", basis: "text" } },
    });
  });

  it("loses its pictures, HTML and tables' lines", () => {
    const page = `# Base\n\n![a soldier](a.jpg)\n\n<script>x()</script>\n\n${BODY} & more\n\n| Base | Day |\n| --- | --- |\n| K1 | 29 March |`;
    expect(readMarkdown(page)).toMatchObject({
      report: {
        text: "Base\n\nThe coalition handed the base to the army on Monday, a spokesman said. & more\n\nBase, Day\n\nK1, 29 March",
      },
    });
  });

  it.each([
    "published: last Sunday",
    "date: 29/03/2020",
    "date: 2020-03-29 at noon",
    "headline: [a",
    "headline: {a: b}",
    "only words",
  ])("is refused when its front matter is wrong: %s", (yaml) => {
    expect(readMarkdown(`---\n${yaml}\n---\n${BODY}`)).toMatchObject({ code: "unreadable-front-matter" });
  });
});
