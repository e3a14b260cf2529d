import { expect, test } from "vitest";
import type { Source } from "../../model/pack.ts";
import { doubleIds, doubleSources } from "./ids.ts";
import { found, pack, place } from "./testing.ts";

test("an id is given once over all packs", () => {
  const other = { id: "other", entities: [place("town")], sources: [] };
  expect(found(doubleIds, other, pack(place("town")))).toEqual([
    "error town: this id is taken in other: rename or remove one",
  ]);
});

test("a source is given once", () => {
  const desk: Source = { id: "desk", name: "Desk", kind: "official", grade: "B", reason: "a party to it" };
  expect(found(doubleSources, { ...pack(), sources: [desk, desk] })).toEqual([
    "error -: the source desk is given twice: remove one",
  ]);
});
