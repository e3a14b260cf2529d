import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";

const PARAGRAPH =
  "The coalition handed the base to the army on Monday, a spokesman said in a statement that was read out in the capital.";

interface Parts {
  title?: string;
  head?: string;
  heading?: string;
  before?: string;
  after?: string;
  above?: string;
  address?: string;
}

function read({
  title = "Army takes over base",
  head = "",
  heading,
  before = "",
  after = "",
  above = "",
  address,
}: Parts) {
  const body = `<p>${PARAGRAPH}</p>`.repeat(5);
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body>${above}
    <main><article>${heading ?? "<h1>Army takes over base</h1>"}${before}${body}${after}</article></main></body></html>`;
  const outcome = readHtml(html, address);
  if ("code" in outcome) throw new Error(outcome.message);
  return outcome;
}

const report = (parts: Parts) => read(parts).report;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the headline", () => {
  it.each([
    [{ title: "Army takes over base | The Example Times" }],
    [{ title: "Base handed over - The Example Times", head: meta("og:title", "Army takes over base") }],
    [{ above: "<h1>The Example Times</h1>", head: meta("og:site_name", "The Example Times") }],
    [{ heading: "<h1><span>Middle East</span> <span>Army takes over base</span></h1>" }],
    [{ heading: "<h1>Middle East | Army takes over base</h1>" }],
    [{ heading: '<h2 class="entry-title">Army takes over base</h2>' }],
    [{ title: "Army now takes over its base in the north", heading: "<h1>Army takes over base</h1>" }],
    [{ heading: "", title: "Army takes over base | Example", address: "https://example.com/base" }],
  ])("is what the page prints and its title agrees with: %j", (parts) => {
    expect(report(parts).headline).toBe("Army takes over base");
  });

  it("is not another story's or the site's, which nothing agrees with", () => {
    const above = "<h1>News from the heart of the country</h1>";
    expect(report({ above, heading: "", title: "Army takes over base" }).headline).toBe("Army takes over base");
  });
});

describe("the byline", () => {
  it.each([
    [
      { head: data({ "@type": "NewsArticle", author: [{ name: "Jane Roe" }, { name: "John Doe" }] }) },
      "Jane Roe, John Doe",
    ],
    [
      {
        head: data({
          "@graph": [
            { "@type": "Person", "@id": "#a", name: "Jane Roe" },
            { "@type": "Article", author: { "@id": "#a" } },
          ],
        }),
      },
      "Jane Roe",
    ],
    [
      {
        head: data({ "@type": "NewsArticle", author: { "@type": "Organization", name: "Example" } }),
        before: "<p>By Jane Roe</p>",
      },
      "Jane Roe",
    ],
    [
      {
        head: data({ "@type": "NewsArticle", author: { name: ", The Example Times" } }),
        before: '<a rel="author">Jane Roe</a>',
      },
      "Jane Roe",
    ],
    [{ head: meta("parsely-author", "Jane Roe") + meta("parsely-author", "John Doe") }, "Jane Roe, John Doe"],
    [{ head: meta("citation_author", "Roe, Jane") }, "Jane Roe"],
    [{ head: meta("twitter:label1", "Written by") + meta("twitter:data1", "Jane Roe") }, "Jane Roe"],
    [{ head: meta("author", "Jane Roe"), before: "<p>By Jane Roe and John Doe</p>" }, "Jane Roe, John Doe"],
    [{ before: "<p>By <a>Jane Roe</a>, Senior Correspondent in Baghdad • 29 March 2020</p>" }, "Jane Roe"],
    [{ before: "<p>By</p><p>Jane Roe, Ph.D.</p>" }, "Jane Roe, Ph.D."],
    [{ before: '<div class="article-author">Jane Roe</div>' }, "Jane Roe"],
    [{ before: '<span itemprop="author"><span itemprop="name">Abu Bakr al-Doe</span></span>' }, "Abu Bakr al-Doe"],
  ])("is people's names and nothing else: %j", (parts, byline) => {
    expect(report(parts).byline).toBe(byline);
  });

  it.each([
    [{ head: meta("author", "Example Newsroom") }],
    [{ head: meta("author", "jane@example.com") }],
    [{ head: meta("article:author", "https://example.com/jane") }],
    [{ head: meta("author", "The Example Times") + meta("og:site_name", "The Example Times") }],
    [{ before: '<div class="author-tools">Follow this author</div>' }],
    [{ after: '<aside><a rel="author">John Doe</a></aside>' }],
    [{ before: '<aside><a rel="author">John Doe</a></aside>' }],
    [{ before: "<p>By the time it was over, the army had the base.</p>" }],
  ])("is not an outlet, an address, a label or another story's author: %j", (parts) => {
    expect(report(parts)).not.toHaveProperty("byline");
  });

  it("leaves an agency to the credit, and to the agency beside another credit", () => {
    const before = "<p>By Jane Roe, Reuters</p>";
    expect(report({ before })).toMatchObject({ byline: "Jane Roe", credit: "Reuters" });
    expect(report({ before, after: "<p>Source: The National</p>" })).toMatchObject({
      credit: "The National",
      agency: "Reuters",
    });
  });
});

describe("the canonical address", () => {
  const address = "https://www.example.com/amp/base?utm=1";
  it.each([
    ['<link rel="canonical" href="/base">', "https://www.example.com/base"],
    ['<link rel="canonical" href="https://example.com/base">', "https://example.com/base"],
    [meta("og:url", "https://m.example.com/base"), "https://m.example.com/base"],
    ['<link rel="canonical" href="https://www.example.com/">', address],
    ['<link rel="canonical" href="https://other.org/base">', address],
    ['<link rel="canonical" href="http://[">', address],
    ["", address],
  ])("%s gives %s", (head, url) => {
    expect(report({ head, address }).url).toBe(url);
  });

  it("is believed as it stands where the page's own address is not known", () => {
    expect(report({ head: '<link rel="canonical" href="https://example.com/base">' }).url).toBe(
      "https://example.com/base",
    );
    expect(report({ head: '<link rel="canonical" href="/base">' })).not.toHaveProperty("url");
  });
});

describe("what stands at the head of an article", () => {
  const figure = "<figure><img src=a><figcaption>A soldier stands at the gate of the base.</figcaption></figure>";

  it("keeps the first picture's caption apart", () => {
    const given = report({ before: figure, after: figure.replace("soldier", "lorry") });
    expect(given.caption).toBe("A soldier stands at the gate of the base.");
    expect(given.text).not.toContain("soldier");
  });

  it("keeps the standfirst apart where the page marks it or describes itself by it", () => {
    const standfirst = "It was the last base in the province that foreign troops had used.";
    const marked = report({ before: `<p class="article__standfirst">${standfirst}</p>` });
    const told = report({ head: meta("og:description", standfirst), before: `<h2>${standfirst}</h2>` });
    for (const given of [marked, told]) {
      expect(given.standfirst).toBe(standfirst);
      expect(given.text).not.toContain(standfirst);
    }
  });

  it("leaves the first paragraph in the text, though the page describes itself by it", () => {
    const given = report({ head: meta("og:description", PARAGRAPH) });
    expect(given).not.toHaveProperty("standfirst");
    expect(given.text).toContain(PARAGRAPH);
  });
});

it("says of every field where it comes from", () => {
  const outcome = read({
    head: meta("og:site_name", "The Example Times"),
    before: "<p>By Jane Roe</p><p>29 March 2020</p>",
  });
  expect(outcome.basis).toEqual({
    headline: "the page prints it as its headline",
    outlet: "the page's metadata gives og:site_name",
    byline: 'the page prints "By Jane Roe"',
    published: 'the page prints "29 March 2020"',
    language: expect.any(String),
    text: "the article's own lines",
  });
});
