import { describe, expect, it } from "vitest";
import type { WatchedPage } from "../../keep/watchlist.ts";
import type { Fetched } from "../../read/web/fetched.ts";
import { sightOf } from "./sight.ts";

const AT = "2020-03-30T10:00:00.000Z";
const page: WatchedPage = {
  page: "example.org/a",
  url: "https://example.org/a",
  feed: "https://example.org/feed",
  found: AT,
  state: "read",
  visits: 1,
  failures: 0,
  report: "r1",
};
const failed = (status: number): Fetched => ({ kind: "failed", code: "gone", status, message: "", retrieved: AT });
const leadingTo = (url: string): Fetched => ({
  kind: "document",
  url,
  bytes: new Uint8Array(),
  validators: {},
  retrieved: AT,
  warc: new Uint8Array(),
});
const looking = { ...page, trouble: { code: "gone", message: "", since: "2020-03-29T10:00:00.000Z" } };

describe("a page that was read before", () => {
  it("is withdrawn when its server says 410", () => {
    expect(sightOf(page, failed(410))).toMatchObject({ kind: "gone", sure: true });
  });

  it("is not found today: it is withdrawn when it is not found a second time", () => {
    expect(sightOf(page, failed(404))).toMatchObject({ kind: "gone", sure: false });
    expect(sightOf(looking, failed(404))).toMatchObject({ kind: "gone", sure: true });
  });

  it("is gone when its address leads to the site's first page", () => {
    expect(sightOf(page, leadingTo("https://example.org/"))).toMatchObject({ kind: "gone", sure: false });
    expect(sightOf(looking, leadingTo("https://example.org/"))).toMatchObject({ kind: "gone", sure: true });
  });

  it("is not withdrawn because it is not found twice within an hour", () => {
    const since = "2020-03-30T09:00:00.000Z";
    expect(sightOf({ ...looking, trouble: { ...looking.trouble, since } }, failed(404))).toMatchObject({ sure: false });
  });

  it("is there when its address leads to another article, or to itself", () => {
    for (const url of ["https://example.org/b", "https://example.org/a?utm_source=feed", "https://example.org/?p=7"])
      expect(sightOf(page, leadingTo(url)).kind).toBe("document");
  });

  it("is there though its server is busy or down", () => {
    const down: Fetched = { kind: "failed", code: "server-error", status: 500, message: "", retrieved: AT };
    expect(sightOf(looking, down)).toBe(down);
  });
});

it("a page that was never read cannot be withdrawn", () => {
  const { report: _, ...unread } = page;
  expect(sightOf(unread, failed(410)).kind).toBe("failed");
  expect(sightOf(unread, leadingTo("https://example.org/"))).toMatchObject({ kind: "failed", code: "gone" });
});
