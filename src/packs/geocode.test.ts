import { expect, it } from "vitest";
import type { Entity } from "../model/pack.ts";
import { geocode } from "./geocode.ts";
import { createKnowledge } from "./knowledge.ts";
import { createNameIndex } from "./name-index.ts";

const entities: Entity[] = [
  { id: "norland", kind: "state", name: "Norland", lat: 10, lon: 10, radiusKm: 400 },
  { id: "sudland", kind: "state", name: "Sudland", lat: -10, lon: 10, radiusKm: 400 },
  {
    id: "hill-province",
    kind: "place",
    type: "province",
    name: "Hill Province",
    in: "norland",
    lat: 10,
    lon: 11,
    radiusKm: 80,
  },
  { id: "arda", kind: "place", type: "city", name: "Arda", in: "hill-province", lat: 10, lon: 11, radiusKm: 5 },
  { id: "arda-sudland", kind: "place", type: "city", name: "Arda", in: "sudland", lat: -10, lon: 11, radiusKm: 5 },
  { id: "haditha", kind: "place", type: "town", name: "Haditha", in: "norland", lat: 11, lon: 12, radiusKm: 5 },
  { id: "bero", kind: "place", type: "town", name: "Bero", in: "norland", lat: 10, lon: 12, radiusKm: 5 },
];
const knowledge = createKnowledge([{ id: "made-up", entities, sources: [] }]);
const names = createNameIndex(entities);
const at = (words: string) => geocode(words, names, knowledge);

it("of two towns of a name, the one in the country that is named", () => {
  expect(at("Arda, Norland")?.entity).toBe("arda");
  expect(at("Arda, Sudland")?.entity).toBe("arda-sudland");
});

it("measures from a town", () => {
  const point = at("Approximately 60nm north of Arda, Hill Province, Norland");
  expect(point?.lat).toBeCloseTo(11, 1);
  expect(point?.lon).toBeCloseTo(11, 1);
  expect(point?.radiusKm).toBeGreaterThan(10);
});

it("between two towns is the middle; near one is wider than in it", () => {
  expect(at("the road between Arda and Bero, Norland")?.lon).toBeCloseTo(11.5);
  expect(at("near Bero, Norland")?.radiusKm).toBeGreaterThan(at("Bero, Norland")?.radiusKm ?? 0);
});

it("an unknown town is somewhere in its province, and nowhere without one", () => {
  expect(at("Zarwan, Hill Province, Norland")?.entity).toBe("hill-province");
  expect(at("Zarwan, Norland")).toBeUndefined();
});

it("an unknown spelling is the place of the same consonants in the country that is named", () => {
  expect(at("Haditah, Norland")?.entity).toBe("haditha");
  expect(at("Approximately 10nm east of Al Hadithah village, Norland")?.entity).toBe("haditha");
  expect(at("Haditah, Sudland")?.entity).toBeUndefined();
  expect(at("Hadra, Norland")?.entity).toBeUndefined();
  expect(at("Haditah")).toBeUndefined();
});
