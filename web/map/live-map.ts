import "maplibre-gl/dist/maplibre-gl.css";
import {
  type GeoJSONSource,
  Map as LiveMap,
  NavigationControl,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { MOMENT_CHANGED } from "../instrument/day-parts.ts";
import { fetchEvents, fetchInstallations, fetchLand } from "./map-data.ts";
import { addLooks, hatchImage } from "./map-images.ts";
import { showList } from "./map-list.ts";
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
  await dress(map);
  await showMarks(map);
  await new Promise<void>((resolve) => map.once("idle", () => resolve()));
  frame.classList.add("is-live");
  if (focus) map.getCanvas().focus();
  followMarks(map, FARTHEST_ZOOM);
  followView(map, style);
}

/** Keeps what is shown in step with the view, the day and the light. */
function followView(map: LiveMap, style: () => StyleSpecification): void {
  map.on("moveend", () => void showEvents(map));
  document.addEventListener(MOMENT_CHANGED, () => void showMarks(map));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", async () => {
    map.setStyle(style(), { diff: false });
    await dress(map);
    await showMarks(map);
  });
}

/** The images that the style names: each mark on the page in its look, and the hatching. */
async function dress(map: LiveMap): Promise<void> {
  if (!map.isStyleLoaded()) await new Promise<void>((resolve) => map.once("style.load", () => resolve()));
  if (!map.hasImage("hatch")) map.addImage("hatch", hatchImage(), { pixelRatio: 2 });
  await addLooks(map);
}

async function showMarks(map: LiveMap): Promise<void> {
  const installations = await fetchInstallations();
  if (!installations) return;
  await addLooks(map);
  map.getSource<GeoJSONSource>("installations")?.setData(installations);
  await showEvents(map);
}

/** The events of the part that is in view, and the list of what that part shows. */
async function showEvents(map: LiveMap): Promise<void> {
  const found = await fetchEvents(map);
  if (!found) return;
  map.getSource<GeoJSONSource>("events")?.setData(found.events);
  map.getSource<GeoJSONSource>("circles")?.setData(found.circles);
  await showList(map);
}

/** The zoom at which the live map has the drawing's scale: Mercator, `data-scale` widths of the frame to the radian. */
function startZoom(frame: HTMLElement): number {
  const pixelsPerRadian = Number(frame.dataset.scale) * frame.clientWidth;
  return Math.log2((2 * Math.PI * pixelsPerRadian) / TILE_PX);
}
