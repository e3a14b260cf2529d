import { expect, it } from "vitest";
import type { Watched } from "../desk/watched.ts";
import { watchedLines } from "./watched-lines.ts";

const NOW = Date.parse("2020-04-07T12:00:00Z");
const none = { unread: 0, read: 0, unreadable: 0, withdrawn: 0 };
const feed = (own: Partial<Watched>): Watched => ({
  url: "https://a.example/feed",
  added: "2020-04-01T12:00:00Z",
  interval: 1800,
  due: "2020-04-07T12:20:00Z",
  failures: 0,
  pages: none,
  unread: [],
  ...own,
});

it("a feed is named by its title and its address, or by its address alone", () => {
  expect(watchedLines([feed({ title: "The Paper" })], NOW)[0]).toBe("The Paper (https://a.example/feed)");
  expect(watchedLines([feed({})], NOW)[0]).toBe("https://a.example/feed");
});

it("a feed that failed says how often, since when, and why", () => {
  const trouble = { code: "timeout", message: "a.example does not answer", since: "2020-04-06T12:00:00Z" };
  expect(watchedLines([feed({ lastRead: "2020-04-05T12:00:00Z", failures: 3, trouble })], NOW)[1]).toBe(
    "  read 2 days ago; failed 3 times in a row since 2020-04-06T12:00Z: a.example does not answer; next in 20 min",
  );
});

it("its pages are counted by state; those that another feed gave first are that feed’s", () => {
  const pagesOf = (own: Partial<Watched>) => watchedLines([feed(own)], NOW)[2];
  expect(pagesOf({ pages: { ...none, read: 4, withdrawn: 1 } })).toBe("  pages: 4 read, 1 withdrawn");
  expect(pagesOf({})).toBe("  pages: none yet");
  expect(pagesOf({ lastRead: "2020-04-07T11:00:00Z" })).toBe("  pages: none that another feed did not give first");
});

it.each(["https://a.example/1: it is empty", "it is empty"])(
  "a page that could not be read is named once: %s",
  (message) => {
    const trouble = { code: "empty", message, since: "2020-04-07T11:00:00Z" };
    const unread = [{ url: "https://a.example/1", found: "2020-04-07T11:00:00Z", trouble }];
    expect(watchedLines([feed({ unread })], NOW)[3]).toBe("  not read: https://a.example/1: it is empty");
  },
);
