import { expect, it } from "vitest";
import { findOffsets, moved } from "./offset.ts";

it.each([
  ["2nm east of the village", 3.704, 90],
  ["30 km south-west of the town", 30, 225],
  ["1,5NM NNW of the bridge", 2.778, 337.5],
  ["10 miles north east of the base", 16.09344, 45],
  ["200m south of the gate", 0.2, 180],
])("reads %s", (words, km, bearing) => {
  const [offset] = findOffsets(words);
  expect(offset?.km).toBeCloseTo(km);
  expect(offset?.bearing).toBe(bearing);
});

it("reads several, and none where there is no distance or no such direction", () => {
  expect(findOffsets("3 km north and 5 km east of the camp")).toHaveLength(2);
  expect(findOffsets("north of the camp, 5 km of road, 3 km south north of it")).toEqual([]);
});

it("a degree north is 111 km away", () => {
  const { lat, lon } = moved({ lat: 35, lon: 43 }, { km: 111.19, bearing: 0 });
  expect(lat).toBeCloseTo(36, 3);
  expect(lon).toBeCloseTo(43, 3);
});
