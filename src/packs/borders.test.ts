import { expect, test } from "vitest";
import { loadBorders } from "./borders.ts";
import { loadPacks } from "./load.ts";

const borders = loadBorders();

test("every state of the world pack has its land, but for those too small for the map", () => {
  const states = loadPacks().flatMap(({ entities }) => entities.filter(({ kind }) => kind === "state"));
  expect(states.map(({ id }) => id).filter((id) => !borders.has(id))).toEqual(["tuvalu"]);
});

test("land that the atlas draws apart belongs to the state that packs put it in", () => {
  const northEnds = (state: string) =>
    borders.get(state)?.map((polygon) => Math.max(...(polygon[0] ?? []).map(([, lat = 0]) => lat)));
  expect(Math.max(...(northEnds("denmark") ?? []))).toBeGreaterThan(80);
  expect(northEnds("ukraine")).toContain(46.2);
});
