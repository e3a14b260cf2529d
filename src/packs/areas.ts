import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { type Polygon, polygonsOf } from "./borders.ts";

/** The file of a pack that draws its first-level areas: TopoJSON, an object for each country, geometries by entity id. */
export const AREAS_FILE = "areas.json";

/** Reads the first-level areas in a pack's folder; a pack without them has none to draw. */
export function loadAreas(folder: string): Topology | undefined {
  const file = join(folder, AREAS_FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The land of each area, by its entity's id. */
export function landOfAreas(areas: Topology): Map<string, Polygon[]> {
  const features = Object.values(areas.objects).flatMap((object) => {
    const found = feature(areas, object);
    return found.type === "FeatureCollection" ? found.features : [found];
  });
  return new Map(features.map(({ id, geometry }) => [String(id), polygonsOf(geometry)]));
}
