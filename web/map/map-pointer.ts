import type { GeoJSONFeature, Map as LiveMap, MapMouseEvent } from "maplibre-gl";
import { openList } from "./map-list.ts";
import { CLICKABLE } from "./map-style.ts";

/** Zooms by this much into several events that are one mark. */
const STEP = 2;

/** A mark under the pointer says what it is; a press opens it, or zooms into several that are one mark. */
export function followMarks(map: LiveMap, farthestZoom: number): void {
  const canvas = map.getCanvas();
  const markAt = (event: MapMouseEvent) => map.queryRenderedFeatures(event.point, { layers: CLICKABLE })[0];
  map.on("mousemove", (event) => {
    const mark = markAt(event);
    canvas.style.cursor = mark ? "pointer" : "";
    canvas.title = String(mark?.properties.title ?? "");
  });
  map.on("click", (event) => {
    const mark = markAt(event);
    if (mark) open(map, mark, farthestZoom);
  });
}

function open(map: LiveMap, { properties, geometry }: GeoJSONFeature, farthestZoom: number): void {
  if (!properties.several) {
    location.assign(String(properties.href));
    return;
  }
  if (map.getZoom() >= farthestZoom || geometry.type !== "Point") {
    openList();
    return;
  }
  const [lng = 0, lat = 0] = geometry.coordinates;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  map.easeTo({ center: [lng, lat], zoom: Math.min(farthestZoom, map.getZoom() + STEP), animate: !calm });
}
