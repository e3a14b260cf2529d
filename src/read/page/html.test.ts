import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";

const PARAGRAPHS = [
  "The coalition handed the base to the army on Monday, a spokesman said in a statement that was read out in the capital.",
  "It was the last base in the province that foreign troops had used, and the army said that a brigade would move in.",
  "Residents of the nearby town, who had asked for years that the airfield be opened again, said that they had seen lorries leave.",
  "The governor thanked both sides, and promised that the families who had lost their fields would be paid before the winter.",
];

function page({ head = "", before = "", after = "", lang = "en" } = {}): string {
  const body = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html lang="${lang}"><head><title>Army takes over base - The Example Times</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article><h1>Army takes over base</h1>${before}${body}${after}</article></main>
<footer><p>About us. Contact us. All rights reserved.</p></footer></body></html>`;
}

function report(html: string) {
  const outcome = readHtml(html);
  if ("code" in outcome) throw new Error(outcome.message);
  return outcome.report;
}

const TEXT = ["Army takes over base", ...PARAGRAPHS].join("\n\n");

describe("a news page", () => {
  it("is its headline and paragraphs", () => {
    expect(report(page())).toMatchObject({ headline: "Army takes over base", language: "en", text: TEXT });
  });

  it.each([
    ['<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet this now</a></div>', ""],
    ['<figure><img src="a.jpg"><figcaption>A soldier at the gate of the base on Monday.</figcaption></figure>', ""],
    ['<p class="wp-caption-text">A soldier at the gate.</p>', ""],
    ["", '<h3>Related Articles</h3><ul><li><a href="/a">Talks go on in the capital</a></li></ul>'],
    ["", '<p><a href="/a">READ MORE: What the deal says</a></p>'],
    ["", "<h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form>"],
    ["", '<div class="author-bio"><h4>Jane Roe</h4><p>Jane Roe has written about the country since 2009.</p></div>'],
    ["<script>document.write('x')</script><style>p{}</style>", "<noscript>Switch on JavaScript.</noscript>"],
  ])("loses what stands beside the article: %s %s", (before, after) => {
    expect(report(page({ before, after })).text).toBe(TEXT);
  });

  it("keeps its credit and dateline as fields", () => {
    const html = page({ after: "<p>Source: AFP</p>" }).replace(
      `<p>The coalition`,
      "<p>BAGHDAD (Reuters) - The coalition",
    );
    expect(report(html)).toMatchObject({ dateline: "BAGHDAD", credit: "AFP", text: TEXT });
  });

  it("is described by its JSON-LD", () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "Not this" },
        {
          "@type": "NewsArticle",
          headline: "Army takes over base",
          datePublished: "2020-03-29T23:10:00+03:00",
          author: [{ name: "Jane Roe" }, { name: "John Doe" }],
          publisher: { name: "The Example Times" },
          articleSection: ["World"],
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><link rel="canonical" href="https://example.com/base">`;
    expect(report(page({ head }))).toEqual({
      headline: "Army takes over base",
      outlet: "The Example Times",
      byline: "Jane Roe, John Doe",
      section: "World",
      url: "https://example.com/base",
      language: "en",
      published: {
        from: "2020-03-29",
        to: "2020-03-29",
        at: "2020-03-29T23:10:00+03:00",
        basis: "metadata",
        reasons: ["the page's linked data gives datePublished"],
      },
      text: TEXT,
    });
  });

  it("is described by its meta elements", () => {
    const head = `<meta property="og:title" content="Army takes over base"><meta property="og:site_name" content="The Example Times">
      <meta name="author" content="By Jane Roe"><meta property="article:published_time" content="2020-03-29T10:00:00Z">`;
    expect(report(page({ head }))).toMatchObject({
      outlet: "The Example Times",
      byline: "Jane Roe",
      published: { from: "2020-03-29", to: "2020-03-29", basis: "metadata" },
    });
  });

  it("is dated by its time element, else by its address, else not at all", () => {
    const head = '<link rel="canonical" href="https://example.com/2020/3/29/base">';
    expect(report(page({ head })).published).toMatchObject({ from: "2020-03-29", to: "2020-03-29", basis: "url" });
    const before = '<time datetime="2020-03-30">Monday</time>';
    expect(report(page({ head, before })).published).toMatchObject({ from: "2020-03-30", basis: "metadata" });
    expect(report(page()).published).toBeUndefined();
  });

  it.each([
    "https://example.com/2020/13/29/base",
    "https://example.com/20203/29",
    "https://example.com/story-20203290",
  ])("has no day in its address where that is none: %s", (url) => {
    expect(report(page({ head: `<link rel="canonical" href="${url}">` })).published).toBeUndefined();
  });

  it("is read in Arabic, whatever language it declares", () => {
    const arabic =
      "تسلم الجيش العراقي القاعدة من قوات التحالف يوم الأحد، وفق بيان صدر في بغداد عن قيادة العمليات المشتركة.";
    const html = PARAGRAPHS.reduce((text, paragraph) => text.replace(paragraph, arabic), page());
    expect(report(html)).toMatchObject({ language: "ar" });
    expect(report(html).text).toContain(arabic);
  });
});

it.each([
  "",
  "<html></html>",
  "<!doctype html>",
  "<html><body><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></body></html>",
  "<html><body><form><input name='q'><button>Search</button></form></body></html>",
  "<html><head><title>Login</title></head><body><p>Please log in.</p></body></html>",
])("a page without an article is refused in one line that says what to do", (html) => {
  expect(readHtml(html)).toEqual({ code: "no-article", message: expect.stringMatching(/^[^\n]+; [^\n]+$/) });
});
