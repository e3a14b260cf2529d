import { expect, test } from "vitest";
import { daysReversed } from "./days.ts";
import { found, group, pack, place } from "./testing.ts";

test("nothing closes before it opens, and no membership ends before it begins", () => {
  const camp = place("camp", { opened: "2020-03-29", closed: "2020-03-28" });
  const brigade = group("brigade", { kind: "member-of", of: "camp", from: "2016-01-01", to: "2015-01-01" });
  expect(found(daysReversed, pack(camp, brigade))).toEqual([
    "error brigade: member-of camp, from and to: 2016-01-01 comes after 2015-01-01; swap or correct them",
    "error camp: opened and closed: 2020-03-29 comes after 2020-03-28; swap or correct them",
  ]);
});

test("a single day, and one bound alone, are in order", () => {
  const day = place("camp", { opened: "2020-03-29", closed: "2020-03-29" });
  expect(found(daysReversed, pack(day, place("other", { closed: "2020-03-29" })))).toEqual([]);
});
