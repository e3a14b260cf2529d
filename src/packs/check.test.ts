import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity, Pack, Theatre } from "../model/pack.ts";
import type { Borders } from "./borders.ts";
import { loadBorders } from "./borders.ts";
import { checkPacks } from "./check.ts";
import { loadPacks } from "./load.ts";

/** A square country from 10 to 20 degrees east and north, with a hole (another state's land) in its middle. */
const BORDERS: Borders = new Map([
  [
    "squareland",
    [
      [
        [
          [10, 10],
          [10, 20],
          [20, 20],
          [20, 10],
          [10, 10],
        ],
        [
          [14, 14],
          [16, 14],
          [16, 16],
          [14, 16],
          [14, 14],
        ],
      ],
    ],
  ],
]);

const SQUARELAND: Entity = { id: "squareland", kind: "state", name: "Squareland", ar: "مربعة" };

function pack(...entities: Entity[]): Pack {
  return { id: "test", entities: [SQUARELAND, ...entities], sources: [] };
}

function place(id: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: "place", name: id, ar: "مكان", ...more };
}

function messages(...packs: Pack[]): string[] {
  return checkPacks(packs, BORDERS).map(({ severity, entity, message }) => `${severity} ${entity ?? "-"}: ${message}`);
}

test("a sound pack has no problem", () => {
  const town = place("town", { in: "province", lat: 12, lon: 12 });
  expect(messages(pack(place("province", { in: "squareland" }), town))).toEqual([]);
});

test("an id is given once over all packs", () => {
  const other: Pack = { id: "other", entities: [place("town")], sources: [] };
  expect(messages(other, pack(place("town")))).toEqual(["error town: this id is taken in other: rename or remove one"]);
});

test("what an entity points at is in some pack", () => {
  const army: Entity = {
    id: "army",
    kind: "armed-force",
    name: "Army",
    ar: "جيش",
    state: "nowhere",
    affiliations: [{ kind: "backed-by", of: "nobody" }],
  };
  expect(messages(pack(army, place("town", { in: "nowhere", capital: "none" })))).toEqual([
    "error army: backed-by of nobody: no pack has this entity",
    "error army: state nowhere: no pack has this entity",
    "error town: capital none: no pack has this entity",
    "error town: in nowhere: no pack has this entity",
  ]);
});

test("a theatre's countries, sides and parties, and a source's body, are in some pack", () => {
  const theatre: Theatre = {
    id: "test",
    name: "Test",
    ar: "اختبار",
    timeZone: "UTC",
    countries: ["squareland", "a"],
    bounds: [10, 10, 20, 20],
    firstDay: "2019-10-01",
    day: "2020-03-29",
    sides: [{ id: "us", name: "Us", ar: "نحن", members: ["b"] }],
    disputedAreas: [{ id: "strip", name: "Strip", parties: ["c"], ring: [] }],
  };
  const sources = [
    { id: "desk", name: "Desk", kind: "official", grade: "B", reason: "a party to it", speaksFor: "d" } as const,
  ];
  expect(messages({ ...pack(), theatre, sources: [...sources, ...sources] })).toEqual([
    "error -: source desk, speaksFor: no pack has the entity d",
    "error -: source desk, speaksFor: no pack has the entity d",
    "error -: the source desk is given twice: remove one",
    "error -: theatre, countries: no pack has the entity a",
    "error -: theatre, disputed area strip: no pack has the entity c",
    "error -: theatre, side us: no pack has the entity b",
  ]);
});

test("a place does not lie in itself, however far round", () => {
  const ring = [place("a", { in: "b" }), place("b", { in: "c" }), place("c", { in: "a" })];
  const leadsThere = place("d", { in: "a" });
  expect(messages(pack(...ring, leadsThere))).toEqual([
    "error a: lies in itself: a in b in c in a",
    "error b: lies in itself: b in c in a in b",
    "error c: lies in itself: c in a in b in c",
  ]);
});

test("a point lies in its country, within 15 km of it, or as near as its own radius", () => {
  const east = (id: string, lon: number, radiusKm?: number) =>
    place(id, { in: "squareland", lat: 12, lon, ...(radiusKm ? { radiusKm } : {}) });
  expect(messages(pack(east("inside", 19.9), east("near", 20.1), east("wide", 20.5, 60), east("far", 20.5)))).toEqual([
    "error far: its point 12, 20.5 is 54 km outside squareland",
  ]);
});

test("land cut out of a country is not in it", () => {
  expect(messages(pack(place("enclave", { in: "squareland", lat: 15, lon: 15 })))).toEqual([
    "error enclave: its point 15, 15 is 107 km outside squareland",
  ]);
});

test("half a point is an error", () => {
  expect(messages(pack(place("town", { lat: 12 })))).toEqual(["error town: has only one of lat and lon"]);
});

test("a missing Arabic name is only a note, after the errors", () => {
  const bare: Entity = { id: "a-town", kind: "place", name: "A Town" };
  expect(messages(pack(bare, place("b-town", { in: "nowhere" })))).toEqual([
    "error b-town: in nowhere: no pack has this entity",
    "note a-town: has no Arabic name",
  ]);
});

test("problems come in the same order, whatever order the entities are in", () => {
  const entities = [place("a", { in: "x" }), place("b", { in: "b" }), place("c", { lat: 1, lon: 1, in: "squareland" })];
  const inOrder = messages(pack(...entities));
  fc.assert(
    fc.property(fc.shuffledSubarray(entities, { minLength: entities.length }), (shuffled) => {
      expect(messages(pack(...shuffled))).toEqual(inOrder);
    }),
  );
});

test("the installed packs have no error", () => {
  const errors = checkPacks(loadPacks(), loadBorders()).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});
