import { expect, test } from "vitest";
import type { Entity, Source, Theatre } from "../../model/pack.ts";
import { danglingReferences } from "./references.ts";
import { found, pack, place } from "./testing.ts";

test("what an entity points at is in some pack", () => {
  const army: Entity = {
    id: "army",
    kind: "armed-force",
    name: "Army",
    state: "nowhere",
    affiliations: [{ kind: "backed-by", of: "nobody" }],
  };
  expect(found(danglingReferences, pack(army, place("town", { in: "nowhere", capital: "none" })))).toEqual([
    "error army: backed-by of nobody: no pack has this entity; correct the id or add it",
    "error army: state nowhere: no pack has this entity; correct the id or add it",
    "error town: capital none: no pack has this entity; correct the id or add it",
    "error town: in nowhere: no pack has this entity; correct the id or add it",
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
  const desk: Source = {
    id: "desk",
    name: "Desk",
    kind: "official",
    grade: "B",
    reason: "a party to it",
    speaksFor: "d",
  };
  expect(found(danglingReferences, { ...pack(), theatre, sources: [desk] })).toEqual([
    "error -: source desk, speaksFor: d: no pack has this entity; correct the id or add it",
    "error -: theatre, countries: a: no pack has this entity; correct the id or add it",
    "error -: theatre, disputed area strip: c: no pack has this entity; correct the id or add it",
    "error -: theatre, side us: b: no pack has this entity; correct the id or add it",
  ]);
});
