import type { GeoJSONSource, Map as LiveMap } from "maplibre-gl";
import { createLiveDays, type LiveDays } from "./live-days.ts";
import { fetchEvents, fetchInstallations } from "./map-data.ts";
import { addLooks, hatchImage } from "./map-images.ts";
import { showList } from "./map-list.ts";

/** The marks of the live map: as the server gives them, and between its answers as the states of the days have them. */
export interface LiveMarks {
  days: LiveDays;
  /** Adds the images that the style names: each mark on the page in its look, and the hatching. */
  dress(): Promise<void>;
  /** Shows the server's marks of the page's day. */
  show(): Promise<void>;
  /** Shows the server's events of the part that is in view, and the list of what that part shows. */
  showEvents(): Promise<void>;
}

export function createLiveMarks(map: LiveMap): LiveMarks {
  let installations: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
  const days = createLiveDays(map, () => installations);
  const put = (source: string, data: GeoJSON.FeatureCollection) => {
    days.giveWay();
    map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  /** An answer that comes after another day was drawn is of no use: the one for that day is on its way. */
  const whileNothingIsDrawn = async <T>(asked: Promise<T>): Promise<T | undefined> => {
    const before = days.drawn();
    const answer = await asked;
    return before === days.drawn() ? answer : undefined;
  };
  const showEvents = async () => {
    const found = await whileNothingIsDrawn(fetchEvents(map));
    if (!found) return;
    put("events", found.events);
    put("circles", found.circles);
    await showList(map);
  };
  return {
    days,
    async dress() {
      if (!map.isStyleLoaded()) await new Promise<void>((resolve) => map.once("style.load", () => resolve()));
      if (!map.hasImage("hatch")) map.addImage("hatch", hatchImage(), { pixelRatio: 2 });
      await addLooks(map);
      await days.dress();
    },
    async show() {
      const answer = await whileNothingIsDrawn(fetchInstallations());
      if (!answer) return;
      installations = answer;
      await addLooks(map);
      put("installations", installations);
      await showEvents();
    },
    showEvents,
  };
}
