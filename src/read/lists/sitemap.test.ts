import { expect, it } from "vitest";
import { listOf } from "./list.ts";

const SITEMAP = "https://news.example/sitemap.xml";
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

it("reads a news sitemap: address, title, moments and language", () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="${NAMESPACE}" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <!-- <url><loc>https://news.example/old</loc></url> -->
    <url><image:image><image:loc>https://news.example/a.jpg</image:loc><image:title>A picture</image:title></image:image>
      <loc>https://news.example/a?x=1&amp;y=2</loc><lastmod>2020-03-30</lastmod>
      <n:news><n:publication><n:name>Example News</n:name><n:language>en</n:language></n:publication>
      <n:publication_date>2020-03-29T10:15:00+03:00</n:publication_date>
      <n:title>Troops &amp;amp; tanks leave</n:title></n:news></url>
    <url><loc><![CDATA[https://news.example/b]]></loc></url></urlset>`;
  expect(listOf(xml, SITEMAP)).toEqual({
    kind: "sitemap",
    items: [
      {
        url: "https://news.example/a?x=1&y=2",
        headline: "Troops & tanks leave",
        published: "2020-03-29T10:15:00+03:00",
        modified: "2020-03-30",
        language: "en",
      },
      { url: "https://news.example/b" },
    ],
    lists: [],
    notes: [],
  });
});

it("reads a sitemap whose elements carry a prefix", () => {
  const xml = `<s:urlset xmlns:s="${NAMESPACE}"><s:url><s:loc>https://news.example/a</s:loc></s:url></s:urlset>`;
  expect(listOf(xml, SITEMAP)?.items).toEqual([{ url: "https://news.example/a" }]);
});

it("gives the parts of an index as lists", () => {
  const xml = `<sitemapindex xmlns="${NAMESPACE}">
    <sitemap><loc>https://news.example/sitemap-1.xml</loc><lastmod>2020-03-29</lastmod></sitemap>
    <sitemap><loc>/sitemap-2.xml.gz</loc></sitemap></sitemapindex>`;
  expect(listOf(xml, SITEMAP)).toMatchObject({
    items: [],
    lists: [{ url: "https://news.example/sitemap-1.xml" }, { url: "https://news.example/sitemap-2.xml.gz" }],
  });
});

it("gives the whole entries of a sitemap that is cut off", () => {
  const xml = `<urlset xmlns="${NAMESPACE}"><url><loc>https://news.example/a</loc></url><url><loc>https://news.exa`;
  expect(listOf(xml, SITEMAP)).toMatchObject({
    items: [{ url: "https://news.example/a" }],
    notes: ["the sitemap is damaged or cut off; whole entries that are read: 1"],
  });
});

it("leaves out a date of a year or a month alone", () => {
  const xml = `<urlset><url><loc>https://news.example/a</loc><lastmod>2020-03</lastmod></url></urlset>`;
  expect(listOf(xml, SITEMAP)).toMatchObject({
    items: [{ url: "https://news.example/a" }],
    notes: ["an entry with a date that cannot be read; the date is left out: 2020-03"],
  });
});
