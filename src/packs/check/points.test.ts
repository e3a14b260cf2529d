import { describe, expect, test } from "vitest";
import { halfPoints, pointsOutsideArea, pointsOutsideState } from "./points.ts";
import { found, pack, place } from "./testing.ts";

test("half a point is an error", () => {
  expect(found(halfPoints, pack(place("town", { lat: 12 })))).toEqual([
    "error town: has only one of lat and lon: give both or none",
  ]);
});

describe("in its state", () => {
  const east = (id: string, lon: number, radiusKm?: number) =>
    place(id, { in: "squareland", lat: 12, lon, ...(radiusKm ? { radiusKm } : {}) });

  test("a point lies, or within 15 km of it, or as near as its own radius", () => {
    const towns = [east("inside", 19.9), east("near", 20.1), east("wide", 20.5, 60), east("far", 20.5)];
    expect(found(pointsOutsideState, pack(...towns))).toEqual([
      "error far: its point 12, 20.5 is 54 km outside squareland: correct the point or what it lies in",
    ]);
  });

  test("a point does not lie on land cut out of it", () => {
    expect(found(pointsOutsideState, pack(place("enclave", { in: "squareland", lat: 15, lon: 15 })))).toEqual([
      "error enclave: its point 15, 15 is 107 km outside squareland: correct the point or what it lies in",
    ]);
  });
});

describe("in its governorate", () => {
  const corner = place("corner", { in: "squareland" });
  const east = (lon: number, radiusKm?: number) =>
    place("town", { in: "corner", lat: 10.5, lon, ...(radiusKm ? { radiusKm } : {}) });

  test("a point lies, or within 10 km and its own radius of it", () => {
    for (const town of [east(10.9), east(11.08), east(11.2, 15)]) {
      expect(found(pointsOutsideArea, pack(corner, town))).toEqual([]);
    }
  });

  test("a point some way outside is worth a look: areas are drawn coarsely", () => {
    expect(found(pointsOutsideArea, pack(corner, east(11.3)))).toEqual([
      "note town: its point 10.5, 11.3 is 33 km outside corner: correct the point or what it lies in, unless that is drawn too small",
    ]);
  });

  test("a point far outside is an error, of a part of a town too", () => {
    const quarter = place("quarter", { in: "town", lat: 10.5, lon: 11.8 });
    expect(found(pointsOutsideArea, pack(corner, east(10.5), quarter))).toEqual([
      "error quarter: its point 10.5, 11.8 is 87 km outside corner: correct the point or what it lies in",
    ]);
  });

  test("a point in an area that nobody drew cannot be told", () => {
    const undrawn = place("undrawn", { in: "squareland" });
    expect(found(pointsOutsideArea, pack(undrawn, place("town", { in: "undrawn", lat: 1, lon: 1 })))).toEqual([]);
  });
});
