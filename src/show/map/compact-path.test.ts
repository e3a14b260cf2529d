import type { GeoProjection } from "d3-geo";
import { geoIdentity, geoPath } from "d3-geo";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compactPath } from "./compact-path.ts";

const flat = geoIdentity() as unknown as GeoProjection;

/** The points that path data in moves and relative lines leads through. */
function pointsOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+)(?: |(?=-))(-?[\d.]+)/g)].map(([, command, dx, dy]) => {
    [x, y] = command === "M" ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

const point = fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }));
const line = fc
  .uniqueArray(point, { minLength: 2, maxLength: 30, selector: String })
  .map((points) => points.map(([x, y]) => [x / 10, y / 10]));

it("leads through the same points as the usual data of a path, to a tenth", () => {
  fc.assert(
    fc.property(line, (coordinates) => {
      const points = pointsOf(compactPath(flat, { type: "LineString", coordinates }));
      expect(points.length).toBe(coordinates.length);
      for (const [i, [x = 0, y = 0]] of coordinates.entries()) {
        expect(points[i]?.[0]).toBeCloseTo(x, 5);
        expect(points[i]?.[1]).toBeCloseTo(y, 5);
      }
    }),
  );
});

it("is a fourth shorter at least", () => {
  const coordinates = Array.from({ length: 200 }, (_, i) => [300 + i * 2.3, 400 + Math.sin(i) * 5]);
  const usual = geoPath(flat).digits(1)({ type: "LineString", coordinates }) ?? "";
  expect(compactPath(flat, { type: "LineString", coordinates }).length).toBeLessThan(usual.length * 0.75);
});
