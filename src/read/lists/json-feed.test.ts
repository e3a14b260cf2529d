import { expect, it } from "vitest";
import { listOf } from "./list.ts";

const FEED = "https://news.example/feed.json";
const VERSION = "https://jsonfeed.org/version/1.1";

function feed(fields: object): ReturnType<typeof listOf> {
  return listOf(JSON.stringify({ version: VERSION, title: "T", ...fields }), FEED);
}

it("reads items with their articles, and the older page", () => {
  const list = feed({
    next_url: "/feed.json?page=2",
    language: "en-US",
    authors: [{ name: "The Desk" }],
    items: [
      {
        id: 7,
        url: "/a",
        title: "Troops &amp; tanks leave",
        content_html: "<p>All of it.</p>",
        summary: "Short.",
        date_published: "2020-03-29T10:15:00+03:00",
        date_modified: "2020-03-30T08:00:00Z",
      },
    ],
  });
  expect(list).toEqual({
    kind: "json-feed",
    title: "T",
    lists: [],
    next: "https://news.example/feed.json?page=2",
    notes: [],
    items: [
      {
        url: "https://news.example/a",
        id: "7",
        headline: "Troops & tanks leave",
        byline: "The Desk",
        published: "2020-03-29T10:15:00+03:00",
        modified: "2020-03-30T08:00:00Z",
        language: "en",
        html: "<p>All of it.</p>",
      },
    ],
  });
});

it("reads version 1.0, with one author", () => {
  const list = feed({
    version: "https://jsonfeed.org/version/1",
    items: [{ id: "1", url: "https://news.example/a", author: { name: "Jane Roe" } }],
  });
  expect(list?.items).toEqual([{ url: "https://news.example/a", id: "1", byline: "Jane Roe" }]);
});

it("carries a plain text as paragraphs", () => {
  const list = feed({ items: [{ id: "1", content_text: "One <two> & three.\n\nFour." }] });
  expect(list?.items).toEqual([{ id: "1", html: "<p>One &lt;two> &amp; three.</p>\n<p>Four.</p>" }]);
});

it("gives the whole items of a feed that is cut off", () => {
  const items = ["a", "b", "c"].map((id) => ({ id, url: `/${id}`, tags: ["x"], authors: [{ name: 'J "}]' }] }));
  const text = JSON.stringify({ version: VERSION, title: "T", items });
  const list = listOf(text.slice(0, text.indexOf('"/c"')), FEED);
  expect(list?.items.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(list?.notes).toEqual(["the feed is damaged or cut off; whole entries that are read: 2"]);
});

it("says that a feed is finished", () => {
  expect(feed({ expired: true, items: [] })?.notes).toEqual(["the publisher says that this feed is finished"]);
});

it("takes other JSON for no feed, unless the server calls it one", () => {
  const text = JSON.stringify({ title: "T", items: [{ id: "1", url: "/a" }] });
  expect(listOf(text, FEED, "application/json")).toBeUndefined();
  expect(listOf(text, FEED, "application/feed+json")?.items).toHaveLength(1);
});
