import { describe, expect, it } from "vitest";
import { kindOf } from "./kind.ts";

const url = "https://news.example/x";

describe("the kind of a document", () => {
  it.each([
    ["html", "<!DOCTYPE html><p>x"],
    ["html", "\n<!-- saved from a page --><!-- twice -->\n<HTML lang=en>"],
    [
      "html",
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n<html xmlns="x">',
    ],
    ["list", '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><rss version="2.0">'],
    ["list", '<rdf:RDF xmlns:rdf="x">'],
    ["list", '<!DOCTYPE feed [<!ENTITY a "b">]><feed xmlns="http://www.w3.org/2005/Atom">'],
    ["list", '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">'],
    ["list", "<urlset>"],
    ["list", "<sitemapindex>"],
    ["list", "<opml>"],
    ["list", '{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "items": []}'],
    ["email", "Received: from a by b;\r\n Sun, 29 Mar 2020\r\nFrom: Jane\r\n\r\nThe army took over."],
    ["claims-json", '{"report": {"text": "x"}}'],
    ["markdown", "---\nheadline: x\n---\nThe army took over."],
    ["text", "From: the ministry\nDate: Sunday\n\nThe army took over."],
    ["text", "Message-ID and other headers are discussed here."],
  ])("is %s by how it begins: %j", (kind, text) => {
    expect(kindOf({ name: "a" }, text)).toBe(kind);
    expect(kindOf({ name: url, url }, text)).toBe(kind);
  });

  it.each([
    ["markdown", "a.md", "# The army"],
    ["html", "a.htm", "<p>The army took over."],
    ["text", "a.html", "The army took over."],
    ["claims-json", "a.json", "[]"],
    ["email", "a.eml", "From: Jane\n\nThe army took over."],
    ["text", "a.log", "The army took over."],
  ])("is %s by its name: %s", (kind, name, text) => {
    expect(kindOf({ name }, text)).toBe(kind);
  });

  it.each([
    ["html", "text/html", "<p>The army took over."],
    ["text", "text/html", "The army took over."],
    ["markdown", "text/markdown", "# The army"],
    ["list", "application/feed+json", '{"items": []}'],
    ["text", "text/plain", "---\nThe army took over."],
    ["html", "application/xml", '<?xml version="1.0"?><nitf><body><p>The army took over.'],
  ])("is %s by the media type %s", (kind, mediaType, text) => {
    expect(kindOf({ name: url, url, mediaType }, text)).toBe(kind);
  });

  it("is told in a moment, however many comments stand before a page", () => {
    const before = performance.now();
    expect(kindOf({ name: "a" }, `${"<!-- -->".repeat(200_000)}x`)).toBe("text");
    expect(kindOf({ name: "a" }, "<!--".repeat(200_000))).toBe("text");
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
