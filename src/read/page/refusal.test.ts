import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";

const PARAGRAPH =
  "The coalition handed the base to the army on Monday, a spokesman said in a statement that was read out in the capital.";

function page(title: string, body: string, head = "") {
  return readHtml(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`);
}

describe("a page that stands in an article's place is refused with what it is", () => {
  it.each([
    [
      "Just a moment...",
      "<p>Checking that you are human. This may take a few seconds, please wait here.</p>",
      /person/,
    ],
    [
      "example.com",
      "<p>Please enable JavaScript and switch off your ad blocker to go on to the page that you asked for, then load it again.</p>",
      /JavaScript/,
    ],
    [
      "Access denied",
      "<p>You don't have permission to access this page on this server, says the reference number below, which you can send us.</p>",
      /refuses/,
    ],
    [
      "Page not found",
      "<p>We looked everywhere for the page that you asked for and it is not where it was, so please try the search instead.</p>",
      /no article at this address/,
    ],
    [
      "Before you continue",
      "<p>We and our partners use cookies to keep this site going, to measure it and to show advertising that suits you best.</p>",
      /cookies/,
    ],
  ])("%s", (title, body, message) => {
    const outcome = page(title, body);
    expect(outcome).toMatchObject({ code: "no-article", message: expect.stringMatching(message) });
    expect("code" in outcome && outcome.message).toMatch(/^[^\n]+; [^\n]+$/);
  });

  it("as a consent wall whose title says nothing", () => {
    const wall = [
      "We and our 800 partners store cookies on your device and read personal data from it, for as long as you let us.",
      "With your consent we may use precise location and identify devices by scanning, to choose and to measure advertising.",
      "You can change your preferences at any time at the foot of the page, where our privacy notice says more about it all.",
    ];
    expect(page("Example", wall.map((line) => `<p>${line}</p>`).join(""))).toMatchObject({
      message: expect.stringContaining("consent"),
    });
  });

  it("as a list of links", () => {
    const list = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Army takes over base number ${i}</a></li>`);
    expect(page("Latest", `<ul>${list.join("")}</ul>`)).toMatchObject({
      message: expect.stringContaining("list of links"),
    });
  });
});

describe("an article is no such page", () => {
  it.each([
    "Court orders sites to ask for consent to cookies",
    "Army asks drivers for a security check at the base",
    "Just a moment of quiet on the front",
  ])("though it is about one: %s", (title) => {
    const outcome = page(title, `<h1>${title}</h1>${`<p>${PARAGRAPH}</p>`.repeat(25)}`);
    expect(outcome).toHaveProperty("report");
  });
});

describe("notes", () => {
  it("say that only the beginning is shown, where the page says that the rest is not free", () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    const body = `<h1>Army takes over base</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`;
    expect(page("Army takes over base", body, head)).toMatchObject({
      notes: [expect.stringContaining("only the beginning")],
    });
    expect(page("Army takes over base", body)).toMatchObject({ notes: [] });
    const asked = `${body}<p>Subscribe to continue reading</p>`;
    expect(page("Army takes over base", asked)).toMatchObject({
      notes: [expect.stringContaining("only the beginning")],
    });
  });

  it("say that a page is live", () => {
    const head =
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Army takes over base"}</script>';
    const body = `<h1>Army takes over base</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}`;
    expect(page("Army takes over base", body, head)).toMatchObject({ notes: [expect.stringContaining("live page")] });
  });
});
