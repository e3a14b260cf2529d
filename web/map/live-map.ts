import "maplibre-gl/dist/maplibre-gl.css";
import { Map as LiveMap, NavigationControl, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { paintLive } from "../instrument/between.ts";
import { MOMENT_CHANGED } from "../instrument/day-parts.ts";
import { createLiveMarks, type LiveMarks } from "./live-marks.ts";
import { fetchLand } from "./map-data.ts";
import { followMarks } from "./map-pointer.ts";
import { mapStyle } from "./map-style.ts";
import type { Tiles } from "./map-tiles.ts";

const TILE_PX = 512;
const FARTHEST_ZOOM = 14;

setWorkerUrl(new URL(workerUrl, location.href).href);

/** Puts the live map over the drawing, at the same place, size and scale, and hides the drawing once it is painted. */
export async function startLiveMap(frame: HTMLElement, focus: boolean): Promise<void> {
  const land = await fetchLand();
  const ground = land.tiles && (await import("./map-tiles.ts").then(({ groundOf }) => groundOf(land.tiles as Tiles)));
  const style = () => mapStyle(land, ground);
  const container = document.createElement("div");
  container.className = "live";
  frame.append(container);
  const zoom = startZoom(frame);
  const map = new LiveMap({
    container,
    style: style(),
    center: [Number(frame.dataset.lon), Number(frame.dataset.lat)],
    zoom,
    minZoom: zoom,
    maxZoom: FARTHEST_ZOOM,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale: JSON.parse(frame.dataset.controls ?? "{}") as Record<string, string>,
  });
  map.touchZoomRotate.disableRotation();
  map.setMaxBounds(map.getBounds());
  map.addControl(new NavigationControl({ showCompass: false }), "bottom-right");
  const marks = createLiveMarks(map);
  await marks.dress();
  await marks.show();
  await new Promise<void>((resolve) => map.once("idle", () => resolve()));
  frame.classList.add("is-live");
  if (focus) map.getCanvas().focus();
  followMarks(map, FARTHEST_ZOOM);
  followView(map, marks, style);
}

/** Keeps what is shown in step with the view, the day and the light. */
function followView(map: LiveMap, marks: LiveMarks, style: () => StyleSpecification): void {
  map.on("moveend", () => void marks.showEvents());
  document.addEventListener(MOMENT_CHANGED, () => void marks.show());
  void paintLive(marks.days);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", async () => {
    map.setStyle(style(), { diff: false });
    await marks.dress();
    await marks.show();
  });
}

/** The zoom at which the live map has the drawing's scale: Mercator, `data-scale` widths of the frame to the radian. */
function startZoom(frame: HTMLElement): number {
  const pixelsPerRadian = Number(frame.dataset.scale) * frame.clientWidth;
  return Math.log2((2 * Math.PI * pixelsPerRadian) / TILE_PX);
}
