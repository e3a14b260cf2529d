import { describe, expect, test } from "vitest";
import type { Entity } from "../../model/pack.ts";
import { postsHeldByTwo } from "./posts.ts";
import { found, pack, person } from "./testing.ts";

function holder(id: string, from?: string, to?: string, post = "Commander"): Entity {
  return person(id, { kind: "leads", of: "squareland", post, ...(from && { from }), ...(to && { to }) });
}

describe("a post", () => {
  test("is held by one at a time", () => {
    const both = [holder("old", "2014-01-01"), holder("new", "2016-06-15", "2018-01-01", "commander")];
    expect(found(postsHeldByTwo, pack(...both))).toEqual([
      "note new: is commander of squareland together with old: give the first one's last day, or correct it",
      "note old: is commander of squareland together with new: give the first one's last day, or correct it",
    ]);
  });

  test("passes from one to the next on a day, or in a month or a year that is all that is known", () => {
    const handovers = [
      [holder("old", "2014-01-01", "2016-06-15"), holder("new", "2016-06-15")],
      [holder("old", "2014-01-01", "2016-07-31"), holder("new", "2016-07-01")],
      [holder("old", "2014-01-01", "2016-12-31"), holder("new", "2016-01-01")],
    ];
    for (const handover of handovers) expect(found(postsHeldByTwo, pack(...handover))).toEqual([]);
  });

  test("whose holder's first day is not known is left alone", () => {
    expect(found(postsHeldByTwo, pack(holder("one"), holder("two", "2016-01-01")))).toEqual([]);
  });

  test("may be held twice by the same person", () => {
    const again = holder("old", "2014-01-01");
    expect(
      found(
        postsHeldByTwo,
        pack({ ...again, affiliations: [...(again.affiliations ?? []), ...(again.affiliations ?? [])] }),
      ),
    ).toEqual([]);
  });

  test.each(["deputy commander", "senior adviser", "official", "special envoy"])("of a %s several may hold", (post) => {
    expect(
      found(
        postsHeldByTwo,
        pack(holder("one", "2014-01-01", undefined, post), holder("two", "2014-01-01", undefined, post)),
      ),
    ).toEqual([]);
  });

  test("of a spokesman several may hold", () => {
    const spokesman = (id: string) =>
      person(id, { kind: "speaks-for", of: "squareland", post: "spokesman", from: "2014-01-01" });
    expect(found(postsHeldByTwo, pack(spokesman("one"), spokesman("two")))).toEqual([]);
  });
});
