import { expect, it } from "vitest";
import { loadAreas } from "../../packs/areas.ts";
import { packFolder } from "../../packs/folder.ts";
import { fixtureDesk } from "../fixture.ts";
import { basemapOf, HEIGHT, WIDTH } from "./basemap.ts";

const areas = () => loadAreas(packFolder("syria-iraq"));

it("draws the theatre's countries, their areas and names inside the frame, and the neighbours apart", () => {
  const map = basemapOf(fixtureDesk([], { areas }), "en");
  expect(map.labels.filter(({ own }) => own).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Iraq", "Syria"]),
  );
  expect(map.labels.map(({ name }) => name)).toEqual(expect.arrayContaining(["Turkey", "Saudi Arabia"]));
  for (const { x, y } of map.labels) expect(x > 0 && x < WIDTH && y > 0 && y < HEIGHT).toBe(true);
  expect(map.areaLines.coordinates.length).toBeGreaterThan(30);
  const [x, y] = map.projection([44.37, 33.31]) ?? [];
  expect(x).toBeGreaterThan(WIDTH / 2);
  expect(y).toBeGreaterThan(0);
});

it("names countries in the language of the page", () => {
  const names = basemapOf(fixtureDesk(), "ar").labels.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["العراق", "سوريا", "تركيا"]));
});

it("takes little of a page: all its lines are under 16 KB", () => {
  const { allLand, theatre, areas: lines } = basemapOf(fixtureDesk([], { areas }), "en");
  expect(lines.length).toBeGreaterThan(1000);
  expect(allLand.length + theatre.length + lines.length).toBeLessThan(16_000);
});

it("is drawn once for all pages of a desk", () => {
  const desk = fixtureDesk();
  expect(basemapOf(desk, "en")).toBe(basemapOf(desk, "en"));
  expect(basemapOf(desk, "ar")).not.toBe(basemapOf(desk, "en"));
});

it("draws a theatre whose areas no file has, without them", () => {
  const map = basemapOf(fixtureDesk(), "en");
  expect(map.areas).toBe("");
  expect(map.theatre.length).toBeGreaterThan(1000);
});
