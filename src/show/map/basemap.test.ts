import { expect, it } from "vitest";
import { loadAreas } from "../../packs/areas.ts";
import { packFolder } from "../../packs/folder.ts";
import { fixtureDesk } from "../fixture.ts";
import { createBasemap, HEIGHT, WIDTH } from "./basemap.ts";

it("draws the theatre's countries, their areas and names inside the frame, and the neighbours apart", () => {
  const { theatre, knowledge } = fixtureDesk();
  const map = createBasemap(theatre, knowledge, loadAreas(packFolder("syria-iraq")));
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

it("draws a theatre whose areas no file has, without them", () => {
  const { theatre, knowledge } = fixtureDesk();
  const map = createBasemap(theatre, knowledge, undefined);
  expect(map.areas).toBe("");
  expect(map.theatre.length).toBeGreaterThan(1000);
});
