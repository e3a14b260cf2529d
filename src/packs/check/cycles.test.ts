import { describe, expect, test } from "vitest";
import { affiliationCycles, containmentCycles } from "./cycles.ts";
import { found, group, pack, place } from "./testing.ts";

test("a place does not lie in itself, however far round", () => {
  const ring = [place("a", { in: "b" }), place("b", { in: "c" }), place("c", { in: "a" })];
  const leadsThere = place("d", { in: "a" });
  expect(found(containmentCycles, pack(...ring, leadsThere))).toEqual([
    'error a: lies in itself: a in b in c in a; correct one of these "in"',
    'error b: lies in itself: b in c in a in b; correct one of these "in"',
    'error c: lies in itself: c in a in b in c; correct one of these "in"',
  ]);
});

describe("a group", () => {
  test("is no member of its own members, and does not back its own backers", () => {
    const brigade = group("brigade", { kind: "member-of", of: "front" });
    const front = group("front", { kind: "member-of", of: "brigade" });
    expect(found(affiliationCycles, pack(brigade, front))[0]).toBe(
      "error brigade: is member of itself: brigade member of front member of brigade; remove or date one of these",
    );
    const selfBacked = group("militia", { kind: "backed-by", of: "militia" });
    expect(found(affiliationCycles, pack(selfBacked))).toEqual([
      "error militia: is backed by itself: militia backed by militia; remove or date one of these",
    ]);
  });

  test("may be backed by a body that is its member", () => {
    const coalition = group("coalition", { kind: "backed-by", of: "army" });
    const army = group("army", { kind: "member-of", of: "coalition" });
    expect(found(affiliationCycles, pack(coalition, army))).toEqual([]);
  });

  test("may have been the other's member at another time", () => {
    const brigade = group("brigade", { kind: "member-of", of: "front", to: "2015-12-31" });
    const front = group("front", { kind: "member-of", of: "brigade", from: "2016-01-01" });
    expect(found(affiliationCycles, pack(brigade, front))).toEqual([]);
  });
});
