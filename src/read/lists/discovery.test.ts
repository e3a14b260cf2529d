import { expect, it } from "vitest";
import { feedsIn } from "./discovery.ts";

it("gives the feeds that a page names, in its order, with their titles", () => {
  const html = `<!doctype html><html><head>
    <link rel="stylesheet" href="/style.css">
    <link rel="alternate" type="application/rss+xml" title="News &amp; views" href="/feed?a=1&amp;b=2">
    <LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='https://other.example/atom'/>
    <link href=feed.json rel=alternate type=application/feed+json>
    <link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2">
    <link rel="alternate" type="application/json" href="/wp-json/posts/1">
    <link rel="alternate" hreflang="fr" href="/fr/">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <!-- <link rel="alternate" type="application/rss+xml" href="/old"> --></head><body></body></html>`;
  expect(feedsIn(html, "https://news.example/world/")).toEqual([
    { url: "https://news.example/feed?a=1&b=2", title: "News & views" },
    { url: "https://other.example/atom" },
    { url: "https://news.example/world/feed.json" },
  ]);
});

it("resolves them against the page's base", () => {
  const html = `<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">`;
  expect(feedsIn(html, "https://news.example/")).toEqual([{ url: "https://cdn.example/x/feed" }]);
});

it("gives none for a page without one", () => {
  expect(feedsIn("<html><body><a href='/feed'>RSS</a></body></html>", "https://news.example/")).toEqual([]);
});
