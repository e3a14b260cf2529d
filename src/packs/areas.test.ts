import { expect, test } from "vitest";
import { landOfAreas, loadAreas } from "./areas.ts";
import { packFolder } from "./folder.ts";
import { loadPack } from "./load.ts";

const areas = loadAreas(packFolder("syria-iraq"));
const land = areas && landOfAreas(areas);

test("each area of the theatre is a place of its pack", () => {
  const places = new Set(loadPack(packFolder("syria-iraq")).entities.map(({ id }) => id));
  expect([...(land?.keys() ?? [])].filter((id) => !places.has(id))).toEqual([]);
});

test("an area is drawn where it lies", () => {
  const [[ring = []] = []] = land?.get("kirkuk-governorate") ?? [];
  const longitudes = ring.map(([lon = 0]) => lon);
  expect(Math.min(...longitudes)).toBeGreaterThan(43);
  expect(Math.max(...longitudes)).toBeLessThan(45.2);
});

test("a pack without areas has none", () => {
  expect(loadAreas(packFolder("world"))).toBeUndefined();
});
