import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { robotsRules } from "./robots-rules.ts";

const allows = (text: string, path = "/news/1") => robotsRules(text, "Situ").allows(path);
const forAll = (...rules: string[]) => ["User-agent: *", ...rules].join("\n");

describe("which group of a robots.txt speaks to Situ", () => {
  it.each([
    ["no group", "", true],
    ["one for all", forAll("Disallow: /"), false],
    ["one by its name", "User-agent: Situ\nDisallow: /", false],
    ["one by its name, in any case and with a version", "user-agent: sITU/2.0\nDisallow: /", false],
    [
      "one by its name alone, where there is also one for all",
      `${forAll("Disallow: /")}\n\nUser-agent: situ\nAllow: /`,
      true,
    ],
    ["one by its name without rules", `User-agent: situ\n\n${forAll("Disallow: /")}`, false],
    ["one by its name with an empty rule", `User-agent: situ\nDisallow:\n\n${forAll("Disallow: /")}`, true],
    ["several by its name, taken together", "User-agent: situ\nAllow: /a\n\nUser-agent: situ\nDisallow: /", false],
    ["one of several names", "User-agent: other\nUser-agent: situ\nUser-agent: third\nDisallow: /", false],
    ["one for another crawler", "User-agent: other\nDisallow: /", true],
    ["one for a longer name", "User-agent: situation\nDisallow: /\n\nUser-agent: situ-ation\nDisallow: /", true],
    ["rules before any group", "Disallow: /\n\nUser-agent: other\nAllow: /", true],
    ["rules parted by a sitemap", "User-agent: situ\nSitemap: https://site.example/s.xml\nDisallow: /", false],
    ["a byte order mark, carriage returns and comments", "\ufeffUser-agent:* # all\r\rDISALLOW:/ # all", false],
    ["no robots.txt but a page", "<h1>Not found</h1>\n<p>Disallow: /</p>", true],
  ])("%s", (_, text, allowed) => expect(allows(text)).toBe(allowed));
});

describe("which rule decides", () => {
  it.each([
    [["Disallow: /news"], "/news/1", false],
    [["Disallow: /news"], "/new", true],
    [["Disallow: /News"], "/news/1", true],
    [["Disallow: /news", "Allow: /news/"], "/news/1", true],
    [["Allow: /news/", "Disallow: /news"], "/news/1", true],
    [["Disallow: /news/1", "Allow: /news"], "/news/1", false],
    [["Disallow: /news", "Allow: /news"], "/news/1", true],
    [["Allow: /news", "Disallow: /news"], "/news/1", true],
    [["Disallow: /*/1"], "/news/1", false],
    [["Disallow: *1"], "/news/1", false],
    [["Disallow: /*.pdf$"], "/a.pdf?b", true],
    [["Disallow: /*.pdf$"], "/a.pdf.pdf", false],
    [["Disallow: /$"], "/", false],
    [["Disallow: /$"], "/news", true],
    [["Disallow: /a*a$"], "/a", true],
    [["Disallow: /news$*"], "/news", true],
    [["Disallow: /?print"], "/?print=1", false],
    [["Disallow: /база"], "/%d0%B1%D0%B0%D0%B7%D0%B0/1", false],
    [["Disallow: /%6Eews"], "/news", false],
    [["Disallow: /a%2Fb"], "/a/b", true],
    [["Disallow: news"], "/news", true],
  ])("%j for %s: allowed is %s", (rules, path, allowed) => expect(allows(forAll(...rules), path)).toBe(allowed));

  const letters = (...more: string[]) => fc.string({ unit: fc.constantFrom("a", "b", "/", ...more), maxLength: 12 });

  it("matches as the expression does that a pattern stands for", () => {
    fc.assert(
      fc.property(letters("*"), fc.constantFrom("", "$"), letters(), (pattern, end, path) => {
        const expression = new RegExp(`^/${pattern.replaceAll("*", ".*")}${end}`);
        expect(allows(forAll(`Disallow: /${pattern}${end}`), `/${path}`)).toBe(!expression.test(`/${path}`));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("Crawl-delay", () => {
  it.each([
    [forAll("Crawl-delay: 10"), 10],
    [`${forAll("Crawl-delay: 10")}\n\nUser-agent: Situ\nCrawl-delay: 2.5`, 2.5],
    [`${forAll("Crawl-delay: 10")}\n\nUser-agent: Situ\nAllow: /`, 0],
    ["User-agent: other\nCrawl-delay: 10\nUser-agent: *\nAllow: /", 0],
    [forAll("Crawl-delay: -4"), 0],
    [forAll("Crawl-delay: often"), 0],
    ["", 0],
  ])("%j asks for %d seconds", (text, delay) => expect(robotsRules(text, "Situ").delay).toBe(delay));
});

describe("a robots.txt that is written to tie up its reader", () => {
  const LONGEST = 512_000;
  const path = `/${"a".repeat(7900)}`;

  it.each([
    ["a pattern of nothing but stars", forAll(`Disallow: /${"*".repeat(LONGEST)}`)],
    ["many patterns with many stars", forAll(`Disallow: /${"*a".repeat(100)}b\n`.repeat(LONGEST / 213))],
    [
      "many names before many rules",
      `${"User-agent: situ\n".repeat(LONGEST / 34)}${"Disallow: /b\n".repeat(LONGEST / 26)}`,
    ],
  ])("is read soon: %s", (_, text) => {
    const start = performance.now();
    robotsRules(text, "Situ").allows(path);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
