import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { basemapOf, HEIGHT, WIDTH } from "./basemap.ts";
import { Locator, type LocatorPoint } from "./locator.tsx";

const KIRKUK = { lat: 35.47, lon: 44.39, radiusKm: 5, id: "c-1", name: "Kirkuk" };
const TIKRIT = { lat: 34.61, lon: 43.68, radiusKm: 40, id: "c-2", name: "Tikrit" };

async function locate(at: LocatorPoint[]) {
  const desk = fixtureDesk();
  const drawn = await Locator({ view: await openView(desk, {}), basemap: basemapOf(desk, "en"), at });
  return parseHTML(`<!doctype html><body>${drawn ?? ""}</body>`).document;
}

const numbers = (text: string | null | undefined) => (text ?? "").split(" ").map(Number);

it("shows the places with circles as wide as they are uncertain, inside a window of the map", async () => {
  const document = await locate([KIRKUK, TIKRIT]);
  const [x = 0, y = 0, width = 0, height = 0] = numbers(document.querySelector("svg")?.getAttribute("viewBox"));
  expect(x >= 0 && y >= 0 && x + width <= WIDTH && y + height <= HEIGHT).toBe(true);
  const radii = [...document.querySelectorAll(".reach")].map((circle) => Number(circle.getAttribute("r")));
  expect(radii[1]).toBeGreaterThan((radii[0] ?? 0) * 3);
  expect(document.querySelector("svg")?.getAttribute("aria-label")).toContain("Kirkuk and Tikrit");
});

it("gives each place a nearer window for a script to move to", async () => {
  const document = await locate([KIRKUK, { ...TIKRIT, lat: 30.5, lon: 47.8 }]);
  const [, , whole = 0] = numbers(document.querySelector("svg")?.getAttribute("viewBox"));
  const [x = 0, , width = 0] = numbers(document.querySelector('[data-claim="c-1"]')?.getAttribute("data-view"));
  expect(width).toBeLessThan(whole);
  expect(x).toBeGreaterThan(0);
});

it.each([[[]], [[{ ...KIRKUK, radiusKm: 400 }]], [[{ ...KIRKUK, lat: 52, lon: 13 }]]])(
  "draws nothing where no place is known well enough, or none is on the map",
  async (at) => {
    expect((await locate(at)).querySelector("svg")).toBeNull();
  },
);
