import type { Map as LiveMap } from "maplibre-gl";
import { momentQuery, shownMoment } from "../instrument/day-parts.ts";
import { areaQuery } from "./map-data.ts";

let newest = 0;

/** Puts into the list under the map what the part in view shows: the count is read out, the links are there for the keyboard. */
export async function showList(map: LiveMap): Promise<void> {
  newest += 1;
  const own = newest;
  const response = await fetch(`/map/list${momentQuery(shownMoment())}&${areaQuery(map)}`).catch(() => undefined);
  if (!response?.ok || own !== newest) return;
  const fetched = new DOMParser().parseFromString(await response.text(), "text/html");
  const shown = document.querySelector(".map-list-items");
  const list = fetched.querySelector(".map-list-items ul");
  const count = shown?.querySelector("p");
  if (!list || !shown || !count) return;
  // The line itself stays, so that a change of its words is read out.
  count.textContent = fetched.querySelector(".map-list-items p")?.textContent ?? "";
  shown.querySelector("ul")?.replaceWith(document.adoptNode(list));
}

/** Opens the list, for marks that no zoom parts. */
export function openList(): void {
  const list = document.querySelector<HTMLDetailsElement>(".map-list");
  if (!list) return;
  list.open = true;
  list.scrollIntoView({ block: "nearest" });
  list.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
}
