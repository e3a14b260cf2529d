import { expect, it } from "vitest";
import { listOf } from "./list.ts";

const FEED = "https://news.example/feed.atom";

function atom(entry: string, head = ""): ReturnType<typeof listOf> {
  return listOf(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${head}<entry>${entry}</entry></feed>`,
    FEED,
  );
}

it("reads an entry's address, id, headline, byline, moments and language", () => {
  const list = atom(
    `<title type="html">Troops &lt;b&gt;leave&lt;/b&gt;</title><id>tag:news.example,2020:1</id>
    <link href="/a"/><author><name>Jane Roe</name></author><author><name>John Doe</name></author>
    <published>2020-03-29T10:15:00+03:00</published><updated>2020-03-30T08:00:00Z</updated>`,
  );
  expect(list).toMatchObject({ kind: "atom", title: "T", notes: [] });
  expect(list?.items).toEqual([
    {
      url: "https://news.example/a",
      id: "tag:news.example,2020:1",
      headline: "Troops leave",
      byline: "Jane Roe, John Doe",
      published: "2020-03-29T10:15:00+03:00",
      modified: "2020-03-30T08:00:00Z",
    },
  ]);
});

it("takes the alternate link that is a web page, and no enclosure", () => {
  const list = atom(
    `<link rel="enclosure" type="audio/mpeg" href="/a.mp3"/><link rel="self" href="/a.atom"/>
    <link rel="alternate" type="application/pdf" href="/a.pdf"/><link rel="alternate" type="text/html" href="/a.html"/>`,
  );
  expect(list?.items[0]?.url).toBe("https://news.example/a.html");
});

it("drops an entry that has only an enclosure", () => {
  expect(atom(`<title>A</title><link rel="enclosure" href="/a.mp3"/><id>urn:x:1</id>`)?.items).toEqual([]);
});

it("resolves links against xml:base of feed and entry", () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/x/">
    <entry xml:base="y/" xml:lang="fr"><link href="a"/></entry></feed>`;
  expect(listOf(xml, FEED)?.items).toEqual([{ url: "https://base.example/x/y/a", language: "fr" }]);
});

it.each([
  ["html", "&lt;p&gt;One &amp;amp; two.&lt;/p&gt;", "<p>One &amp; two.</p>"],
  ["xhtml", `<div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b>.</p></div>`, "<p>One <b>two</b>.</p>"],
  ["text", "One &amp; two.", "<p>One &amp; two.</p>"],
])("carries the article of %s content", (type, content, html) => {
  expect(atom(`<link href="/a"/><content type="${type}">${content}</content>`)?.items[0]?.html).toBe(html);
});

it("takes no summary and no picture for the article", () => {
  const list = atom(`<link href="/a"/><summary>Short.</summary><content type="image/png">iVBORw0KGgo=</content>`);
  expect(list?.items).toEqual([{ url: "https://news.example/a" }]);
});

it("gives the feed's author where the entry has none", () => {
  expect(atom(`<link href="/a"/>`, "<author><name>The Desk</name></author>")?.items[0]?.byline).toBe("The Desk");
});

it("takes an id that is an address where there is no link", () => {
  expect(atom("<id>https://news.example/a</id>")?.items[0]?.url).toBe("https://news.example/a");
});

it("gives the older page of an archived feed", () => {
  expect(atom(`<link href="/a"/>`, `<link rel="prev-archive" href="/2020-02.atom"/>`)?.next).toBe(
    "https://news.example/2020-02.atom",
  );
});

it("reads Atom 0.3", () => {
  const xml = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>A</title>
    <link rel="alternate" type="text/html" href="https://news.example/a"/><issued>2004-12-13T08:29:29-04:00</issued>
    <modified>2004-12-13T18:30:02Z</modified><content type="text/html" mode="escaped">&lt;p&gt;Hi.&lt;/p&gt;</content>
    </entry></feed>`;
  expect(listOf(xml, FEED)?.items).toEqual([
    {
      url: "https://news.example/a",
      headline: "A",
      published: "2004-12-13T08:29:29-04:00",
      modified: "2004-12-13T18:30:02Z",
      html: "<p>Hi.</p>",
    },
  ]);
});

it("reads a feed whose elements carry a prefix", () => {
  const xml = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title><a:link href="/a"/></a:entry></a:feed>`;
  expect(listOf(xml, FEED)?.items).toEqual([{ url: "https://news.example/a", headline: "A" }]);
});
