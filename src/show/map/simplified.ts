import type { Position } from "geojson";
import { transform } from "topojson-client";
import type { Topology } from "topojson-specification";

/** A point of the world in the drawing's units. */
export type Project = (point: Position) => [x: number, y: number];

/**
 * The same land with fewer points: each line between two junctions keeps those without which it would be off by more than the
 * tolerance in the drawing (Douglas and Peucker). Neighbours go on sharing their border.
 */
export function simplified<T extends Topology>(topology: T, project: Project, tolerance: number): T {
  const { transform: quantized, ...plain } = topology;
  const arcs = topology.arcs.map((arc) => {
    const decode = quantized ? transform(quantized) : (point: Position) => point;
    const points = arc.map((point, i) => decode([...point], i > 0));
    return simplifiedLine(points, points.map(project), tolerance);
  });
  return { ...plain, arcs } as unknown as T;
}

/** The points of a line that are kept; its ends always are. */
function simplifiedLine(points: Position[], drawn: [number, number][], tolerance: number): Position[] {
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = { at: 0, distance: tolerance };
    for (let at = from + 1; at < to; at++) {
      const distance = offLine(drawn[at] as Point, drawn[from] as Point, drawn[to] as Point);
      if (distance > farthest.distance) farthest = { at, distance };
    }
    if (farthest.at === 0) continue;
    kept.add(farthest.at);
    spans.push([from, farthest.at], [farthest.at, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

type Point = [number, number];

/** How far a point is from the line between two others, or from the nearer of them. */
function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
