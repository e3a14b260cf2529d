import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";

const PARAGRAPH =
  "The coalition handed the base to the army on Monday, a spokesman said in a statement that was read out in the capital.";

interface Parts {
  head?: string;
  before?: string;
  after?: string;
  above?: string;
  address?: string;
  lang?: string;
}

function report({ head = "", before = "", after = "", above = "", address, lang = "en" }: Parts) {
  const body = `<p>${PARAGRAPH}</p>`.repeat(5);
  const html = `<html lang="${lang}"><head><title>Army takes over base</title>${head}</head><body>${above}
    <main><article><h1>Army takes over base</h1>${before}${body}${after}</article></main></body></html>`;
  const outcome = readHtml(html, address);
  if ("code" in outcome) throw new Error(outcome.message);
  return outcome.report;
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const published = (parts: Parts) => report(parts).published;

describe("the day of publication", () => {
  it("is the day that the page prints, where its metadata has the same moment in another zone", () => {
    expect(
      published({
        head: meta("article:published_time", "2020-03-29T22:03:00Z"),
        before: "<div>March 30, 2020 - 9:03AM</div>",
      }),
    ).toEqual({
      from: "2020-03-30",
      to: "2020-03-30",
      at: "2020-03-29T22:03:00Z",
      basis: "metadata",
      reasons: ["the page's metadata gives article:published_time", 'the page prints "March 30, 2020 - 9:03AM"'],
    });
  });

  it("is written in the outlet's own zone where one of two places has it so", () => {
    const head =
      data({ "@type": "NewsArticle", datePublished: "2020-03-30T01:00:00Z" }) +
      meta("article:published_time", "2020-03-29T20:00:00-05:00");
    expect(published({ head })).toMatchObject({ from: "2020-03-29", at: "2020-03-29T20:00:00-05:00" });
  });

  it("goes before the day of an update, however that is printed", () => {
    const head =
      meta("article:published_time", "2020-03-22T11:00:00Z") + meta("article:modified_time", "2020-03-29T11:00:00Z");
    for (const before of ["<p>Updated March 29, 2020</p>", "<p>March 29, 2020</p>"])
      expect(report({ head, before })).toMatchObject({
        published: { from: "2020-03-22" },
        modified: "2020-03-29",
        modifiedAt: "2020-03-29T11:00:00Z",
      });
  });

  it("is the earlier one that is printed as such, where a system dated the page anew", () => {
    const head = meta("article:published_time", "2020-03-29T11:00:00Z");
    expect(published({ head, before: "<p>Published 3 January 2020</p>" })).toMatchObject({ from: "2020-01-03" });
  });

  it.each([
    ["<p>By Jane Roe | 29 March 2020</p>"],
    ["<div><span>Jane Roe</span><span>29 March 2020</span></div>"],
    ["<p>Published</p><p>29 March 2020</p>"],
    ['<time datetime="2020-03-29T10:00:00Z">2 hours ago</time>'],
    ['<p itemprop="datePublished">29 March 2020</p>'],
  ])("is read at the headline: %s", (before) => {
    expect(published({ before })).toMatchObject({ from: "2020-03-29", to: "2020-03-29" });
  });

  it.each([
    ["", '<ul><li><a href="/a">Talks go on</a> <time datetime="2020-03-30">30 March 2020</time></li></ul>'],
    ["", "<aside><p>Published 30 March 2020</p></aside>"],
    ["<aside><p>30 March 2020</p></aside>", ""],
    ["<p>2 hours ago</p>", ""],
    ["<figure><figcaption>30 March 2020</figcaption></figure>", ""],
  ])("is not another story's, a picture's or a relative one: %s %s", (before, after) => {
    expect(published({ before, after })).toBeUndefined();
  });

  it("is not the day on which the page was looked at, above its head", () => {
    expect(published({ above: "<div><div>Sunday, 5 April 2020</div></div>" })).toBeUndefined();
  });

  it("is read in a notice at the end, where no other place has it", () => {
    const after = "<div>This story was originally published March 29, 2020, 11:09 AM.</div>";
    expect(published({ after })).toMatchObject({ from: "2020-03-29", basis: "text" });
  });

  it("is that of the last change where no other is given, and says so", () => {
    expect(published({ before: "<p>Updated 29 March 2020</p>" })).toMatchObject({
      from: "2020-03-29",
      reasons: [expect.any(String), "the page gives only the day of its last change"],
    });
  });

  it("is the address's where the page has several days", () => {
    const address = "https://example.com/2020/03/29/base";
    expect(published({ address, before: "<p>1 January 2020</p><p>29 March 2020</p>" })).toMatchObject({
      from: "2020-03-29",
    });
  });

  it("is read from figures in the order of the host's country, else not at all", () => {
    const before = "<p>03/04/2020</p>";
    expect(published({ before, address: "https://example.iq/base" })).toMatchObject({ from: "2020-04-03" });
    expect(published({ before, address: "https://example.gov/base" })).toMatchObject({ from: "2020-03-04" });
    expect(published({ before, lang: "fr" })).toMatchObject({ from: "2020-04-03" });
    expect(published({ before, after: "<p>Archive: 29/03/2020</p>" })).toMatchObject({ from: "2020-04-03" });
    expect(published({ before, lang: "en-US" })).toBeUndefined();
  });

  it("is in broken linked data too, where it can be mended", () => {
    const head = `<script type="application/ld+json">{"@graph": [{"@type": "Article",
      "datePublished": "2020-03-29T10:00:00Z",}],}</script>`;
    expect(published({ head })).toMatchObject({ at: "2020-03-29T10:00:00Z" });
  });

  it("is the article's own, not that of another that the data describes", () => {
    const head = data([
      { "@type": "NewsArticle", headline: "Talks go on in the capital", datePublished: "2019-01-01" },
      { "@type": "NewsArticle", headline: "Army takes over base", datePublished: "2020-03-29" },
    ]);
    expect(published({ head })).toMatchObject({ from: "2020-03-29" });
  });
});

it("a change at the moment of publication is none", () => {
  const head =
    meta("article:published_time", "2020-03-29T11:00:00Z") + meta("article:modified_time", "2020-03-29T11:00:20Z");
  expect(report({ head })).not.toHaveProperty("modified");
});
