import { expect, test } from "vitest";
import { plot } from "./plot.ts";

const points: [number, number][] = [
  [1000, 0.1],
  [10_000, 1],
  [100_000, 10],
];
const [x, y] = [
  { label: "claims", scale: "log" as const },
  { label: "seconds & more", scale: "log" as const },
];

/** Each polyline's points. */
function lines(svg: string): number[][][] {
  return [...svg.matchAll(/points="([^"]+)"/g)].map(([, list]) =>
    (list ?? "").split(" ").map((point) => point.split(",").map(Number)),
  );
}

test("a power law is a straight line on logarithmic axes", () => {
  const [[a, b, c] = []] = lines(plot({ title: "Growth", x, y, series: [{ name: "measured", points }] }));
  expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo((c?.[0] ?? 0) - (b?.[0] ?? 0), 0);
  expect((a?.[1] ?? 0) - (b?.[1] ?? 0)).toBeCloseTo((b?.[1] ?? 0) - (c?.[1] ?? 0), 0);
});

test("all points lie within the picture, whatever their scale", () => {
  const linear = { label: "share", scale: "linear" as const };
  const flat: [number, number][] = [
    [0, 1],
    [0.5, 1],
  ];
  for (const [px, py] of lines(
    plot({ title: "Flat", x: linear, y: linear, series: [{ name: "one", points: flat }] }),
  ).flat()) {
    expect(px).toBeGreaterThanOrEqual(0);
    expect(px).toBeLessThanOrEqual(720);
    expect(py).toBeGreaterThanOrEqual(0);
    expect(py).toBeLessThanOrEqual(420);
  }
});

test("every series is named, and words are escaped", () => {
  const svg = plot({ title: "A < B", x, y, series: [{ name: "n log n", points, isGuide: true }] });
  expect(svg).toContain(">n log n</text>");
  expect(svg).toContain("A &lt; B");
  expect(svg).toContain("seconds &amp; more");
});
