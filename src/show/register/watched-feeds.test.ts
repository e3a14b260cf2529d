import { describe, expect, it } from "vitest";
import type { Watched } from "../../desk/desk.ts";
import { since, span } from "../language/ago.ts";
import { messagesIn } from "../language/messages.ts";
import { app, open, told } from "../testing.ts";
import { healthWords } from "./watched-feeds.tsx";

const en = messagesIn("en");
const NOW = Date.parse("2020-04-07T12:00:00Z");

describe("a stretch of time is told in the largest unit that it fills", () => {
  it.each([
    ["2020-04-07T11:59:45Z", "less than a minute", "أقل من دقيقة"],
    ["2020-04-07T11:59:00Z", "1 minute", "دقيقة"],
    ["2020-04-07T11:00:30Z", "1 hour", "ساعة"],
    ["2020-04-07T10:00:00Z", "2 hours", "ساعتين"],
    ["2020-04-04T12:00:00Z", "3 days", "٣ أيام"],
  ])("%s: %s, %s", (moment, english, arabic) => {
    expect(since(en, moment, NOW)).toBe(english);
    expect(since(messagesIn("ar"), moment, NOW)).toBe(arabic);
  });

  it("says how often", () => {
    expect(en.register.every(span(en, 3600))).toBe("every hour");
    expect(en.register.every(span(en, 21_600))).toBe("every 6 hours");
  });
});

describe("a feed’s health", () => {
  const feed = (own: Partial<Watched>): Watched => ({
    url: "https://a.example/feed",
    added: "2020-04-01T12:00:00Z",
    interval: 3600,
    due: "2020-04-07T13:00:00Z",
    failures: 0,
    pages: { unread: 0, read: 0, unreadable: 0, withdrawn: 0 },
    unread: [],
    ...own,
  });
  const trouble = { code: "timeout", message: "the server does not answer", since: "2020-04-04T12:00:00Z" };

  it.each([
    [{ lastRead: "2020-04-07T11:55:00Z" }, "read 5 minutes ago"],
    [{}, "not read yet"],
    [{ lastRead: "2020-04-04T12:00:00Z", failures: 1, trouble }, "not read for 3 days: the server does not answer"],
    [
      { lastRead: "2020-04-04T12:00:00Z", failures: 4, trouble },
      "not read for 3 days, 4 times in a row: the server does not answer",
    ],
    [{ failures: 1, trouble }, "never read, watched for 6 days: the server does not answer"],
  ])("%o: %s", (own, words) => expect(healthWords(en, feed(own), NOW)).toBe(words));
});

describe("the sources page", () => {
  it("lists the watched feeds with their health, and their unread pages with the reason", async () => {
    const { document } = await open("/sources");
    const rows = [...document.querySelectorAll("#watched tbody tr")].map((row) =>
      (row.textContent ?? "").replace(/\s+/g, " "),
    );
    expect(rows.length).toBe(2);
    expect(rows[0]).toContain("not read for 3 days, 9 times in a row: the server does not answer");
    expect(rows[1]).toContain("every hour, next in 40 minutes");
    expect(rows[1]).toContain("40 read, 3 still to read, 1 could not be read, 1 withdrawn");
    expect(told(document, "#watched details li:last-child")).toBe("and 2 other pages");
    expect(told(document, "#watched details li:nth-child(2)")).toContain(
      "found 1 day ago: there is no article on this page",
    );
  });

  it("gives the feeds as data", async () => {
    const data = (await (await app.request("/sources.json")).json()) as { watched: Watched[] };
    expect(data.watched.map(({ url }) => url)).toEqual([
      "https://northern-wire.example/feed.xml",
      "https://desert-courier.example/rss",
    ]);
  });
});
