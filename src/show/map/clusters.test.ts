import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { type ClusterQuery, clustersIn } from "./clusters.ts";
import { columnsOf, dayNumber } from "./event-columns.ts";
import { FAMILIES } from "./families.ts";
import { latAt, lonAt } from "./mercator.ts";

const FIRST = "2020-01-01";

const events = fc
  .array(
    fc.record({
      lon: fc.oneof(fc.double({ min: 35, max: 49, noNaN: true }), fc.constantFrom(39.999, 44.999, 45)),
      lat: fc.double({ min: 29, max: 38, noNaN: true }),
      day: fc.integer({ min: 0, max: 60 }),
      type: fc.constantFrom("attack", "clash", "arrest", "protest"),
    }),
    { maxLength: 300 },
  )
  .map((all) => all.map(({ lon, lat, day, type }, i) => eventAt(`e${i}`, type, lon, lat, addDays(FIRST, day))));

function eventAt(id: string, type: string, lon: number, lat: number, day: string): SituationEvent {
  return {
    ...{ id, type, modality: "asserted", when: { from: day, to: day, reasons: [] } },
    place: { name: id, lat, lon, radiusKm: 2 },
  } as unknown as SituationEvent;
}

const query = fc.record({
  bounds: fc.constantFrom<ClusterQuery["bounds"]>([34, 28, 50, 39], [40, 32, 45, 36]),
  from: fc.constant(dayNumber(FIRST)),
  to: fc.integer({ min: 0, max: 60 }).map((day) => dayNumber(addDays(FIRST, day))),
  cell: fc.double({ min: 1e-7, max: 0.05, noNaN: true }),
  most: fc.constantFrom(6, 20, 2000),
});

function isShown({ place, when }: SituationEvent, { bounds, to }: ClusterQuery): boolean {
  const [west, south, east, north] = bounds;
  const { lon = 0, lat = 0 } = place ?? {};
  return lon >= west && lon <= east && lat >= south && lat <= north && dayNumber(when?.from ?? "") <= to;
}

/** Rounding of a mean of degrees. */
const ROUNDING = 1e-9;

describe("clusters", () => {
  const clustersOf = (all: SituationEvent[], asked: ClusterQuery) =>
    clustersIn(
      columnsOf(all, () => false),
      asked,
    );

  it("are never more than asked for, and count each event that is shown once", () => {
    fc.assert(
      fc.property(events, query, (all, asked) => {
        const clusters = clustersOf(all, asked);
        expect(clusters.length).toBeLessThanOrEqual(asked.most);
        const counted = clusters.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(all.filter((event) => isShown(event, asked)).length);
      }),
    );
  });

  it("lie among the events of their family, the only one of its family among all of them", () => {
    fc.assert(
      fc.property(events, query, (all, asked) => {
        for (const { family, x, y } of clustersOf(all, { ...asked, most: 6 })) {
          const own = columnsOf(
            all.filter((event) => isShown(event, asked)),
            () => false,
          );
          const places = own.events.filter((_, i) => FAMILIES[own.family[i] ?? -1] === family);
          const lons = places.map(({ place }) => place?.lon ?? 0);
          const lats = places.map(({ place }) => place?.lat ?? 0);
          expect(lonAt(x)).toBeGreaterThanOrEqual(Math.min(...lons) - ROUNDING);
          expect(lonAt(x)).toBeLessThanOrEqual(Math.max(...lons) + ROUNDING);
          expect(latAt(y)).toBeGreaterThanOrEqual(Math.min(...lats) - ROUNDING);
          expect(latAt(y)).toBeLessThanOrEqual(Math.max(...lats) + ROUNDING);
        }
      }),
    );
  });

  it("are the same bytes for the same events", () => {
    fc.assert(
      fc.property(events, query, (all, asked) => {
        expect(JSON.stringify(clustersOf(all, asked))).toBe(JSON.stringify(clustersOf(structuredClone(all), asked)));
      }),
    );
  });

  it("stand at the point itself where all their events are at one, with the widest of their circles", () => {
    const twice = [eventAt("a", "attack", 44, 33, FIRST), eventAt("b", "attack", 44, 33, addDays(FIRST, 2))];
    const asked = { bounds: [34, 28, 50, 39] as const, from: 0, to: 99_999, cell: 0.001, most: 2000 };
    expect(clustersOf(twice, asked)).toMatchObject([
      { count: 2, onePlace: true, latest: 1, radiusKm: 2, family: "attack" },
    ]);
  });

  it("leave out what a mask hides", () => {
    const two = [eventAt("a", "attack", 44, 33, FIRST), eventAt("b", "attack", 45, 33, FIRST)];
    const asked = { bounds: [34, 28, 50, 39] as const, from: 0, to: 99_999, cell: 0.001, most: 2000 };
    const clusters = clustersOf(two, { ...asked, mask: Uint8Array.of(0, 1) });
    expect(clusters.map(({ latest }) => latest)).toEqual([1]);
  });
});
