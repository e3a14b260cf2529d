import "maplibre-gl/dist/maplibre-gl.css";
import { type GeoJSONSource, Map as LiveMap, type MapMouseEvent, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { MOMENT_CHANGED, momentQuery, shownMoment } from "../instrument/day-parts.ts";
import { addLooks, hatchImage } from "./map-images.ts";
import { CLICKABLE, type Land, type LiveMarks, mapStyle } from "./map-style.ts";

const TILE_PX = 512;

setWorkerUrl(new URL(workerUrl, location.href).href);

/** Puts the live map over the drawing, at the same place, size and scale, and hides the drawing once it is painted. */
export async function startLiveMap(frame: HTMLElement, focus: boolean): Promise<void> {
  const [land, marks] = await Promise.all([fetchJson<Land>(`/map/land${momentQuery(shownMoment())}`), fetchMarks()]);
  const container = document.createElement("div");
  container.className = "live";
  frame.append(container);
  const zoom = startZoom(frame);
  const map = new LiveMap({
    container,
    style: mapStyle(land, marks),
    center: [Number(frame.dataset.lon), Number(frame.dataset.lat)],
    zoom,
    minZoom: zoom,
    maxZoom: 14,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale: { "Map.Title": "Live map" },
  });
  map.touchZoomRotate.disableRotation();
  map.setMaxBounds(map.getBounds());
  map.addControl(new NavigationControl({ showCompass: false }), "bottom-right");
  await dress(map);
  await new Promise<void>((resolve) => map.once("idle", () => resolve()));
  frame.classList.add("is-live");
  if (focus) map.getCanvas().focus();
  followLinks(map);
  document.addEventListener(MOMENT_CHANGED, () => void showMarks(map));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", async () => {
    map.setStyle(mapStyle(land, await fetchMarks()), { diff: false });
    await dress(map);
  });
}

/** The images that the style names: one diamond a look on the page, and the hatching. */
async function dress(map: LiveMap): Promise<void> {
  if (!map.isStyleLoaded()) await new Promise<void>((resolve) => map.once("style.load", () => resolve()));
  if (!map.hasImage("hatch")) map.addImage("hatch", hatchImage(), { pixelRatio: 2 });
  await addLooks(map);
}

async function showMarks(map: LiveMap): Promise<void> {
  const marks = await fetchMarks();
  await addLooks(map);
  for (const [name, data] of Object.entries(marks)) map.getSource<GeoJSONSource>(name)?.setData(data);
}

function fetchMarks(): Promise<LiveMarks> {
  return fetchJson(`/map/marks${momentQuery(shownMoment())}`);
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>;
}

/** The zoom at which the live map has the drawing's scale: Mercator, `data-scale` widths of the frame to the radian. */
function startZoom(frame: HTMLElement): number {
  const pixelsPerRadian = Number(frame.dataset.scale) * frame.clientWidth;
  return Math.log2((2 * Math.PI * pixelsPerRadian) / TILE_PX);
}

function followLinks(map: LiveMap): void {
  const canvas = map.getCanvas();
  const markAt = (event: MapMouseEvent) => map.queryRenderedFeatures(event.point, { layers: CLICKABLE })[0];
  map.on("mousemove", (event) => {
    const mark = markAt(event);
    canvas.style.cursor = mark ? "pointer" : "";
    canvas.title = mark ? String(mark.properties.sentence) : "";
  });
  map.on("click", (event) => {
    const path = markAt(event)?.properties.path;
    if (path) location.assign(`${path}${momentQuery(shownMoment())}`);
  });
}
