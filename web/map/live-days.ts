import type { GeoJSONSource, Map as LiveMap } from "maplibre-gl";
import { type DayStates, lookOn, marksOn } from "../../src/show/situation/day-states.ts";
import type { LivePainter } from "../instrument/between.ts";
import { momentQuery, shownMoment } from "../instrument/day-parts.ts";
import { addLooks } from "./map-images.ts";

/** Draws the days between the server's answers on the live map. */
export interface LiveDays extends LivePainter {
  /** Adds the images that the style has lost with another light. */
  dress(): Promise<void>;
  /** Says that the server's marks stand in place of those that it drew. */
  giveWay(): void;
  /** How many days it has drawn: an answer that was asked for before the last of them is an old one. */
  drawn(): number;
}

/** @param shown the installations as the server last gave them: they keep their names */
export function createLiveDays(map: LiveMap, shown: () => GeoJSON.FeatureCollection): LiveDays {
  let prepared: DayStates | undefined;
  let drawn = 0;
  const dress = async () => {
    if (prepared) await addDrawings(map, prepared);
  };
  /** What stands on the map by this hand: most steps of a drag change one source or none. */
  const standing = new Map<string, string>();
  const put = (source: string, features: GeoJSON.Feature[]) => {
    const told = JSON.stringify(features);
    if (standing.get(source) === told) return;
    standing.set(source, told);
    map.getSource<GeoJSONSource>(source)?.setData({ type: "FeatureCollection", features });
  };
  return {
    async prepare(states) {
      prepared = states;
      await dress();
    },
    paint(states, day) {
      drawn += 1;
      put("installations", installationsOn(states, day, shown()));
      put("events", eventsOn(states, day));
      put("circles", []);
    },
    dress,
    giveWay: () => standing.clear(),
    drawn: () => drawn,
  };
}

function installationsOn(
  { installations }: DayStates,
  day: number,
  { features }: GeoJSON.FeatureCollection,
): GeoJSON.Feature[] {
  const named = new Map(features.map(({ properties }) => [properties?.id, properties]));
  return installations.flatMap((installation) => {
    const { id } = installation;
    const look = lookOn(installation, day);
    if (!look) return [];
    const unnamed = {
      label: "",
      order: features.length,
      title: "",
      href: `/installations/${id}${momentQuery(shownMoment())}`,
    };
    return [pointAt(installation, { ...unnamed, ...named.get(id), look, note: "", fresh: false })];
  });
}

function eventsOn(states: DayStates, day: number): GeoJSON.Feature[] {
  return marksOn(states, day).map(({ mark, shown, isBeside }) =>
    pointAt(mark, {
      family: mark.family,
      look: mark.look,
      announced: shown === "awaited",
      recent: shown !== "older",
      fresh: false,
      offset: (isBeside && states.glyphs[mark.look]?.beside) || [0, 0],
      several: "",
    }),
  );
}

function pointAt({ lon, lat }: { lon: number; lat: number }, properties: object): GeoJSON.Feature {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties: { ...properties } };
}

/** The images of all looks that some day has, drawn where nobody sees them so that they have the page's colours. */
async function addDrawings(map: LiveMap, { looks, glyphs }: DayStates): Promise<void> {
  const stage = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  stage.setAttribute("class", "map-looks");
  const drawings = [
    ...Object.values(looks).map(({ wide }) => wide),
    ...Object.values(glyphs).map((one) => one.drawing),
  ];
  stage.innerHTML = drawings.join("");
  document.body.append(stage);
  await addLooks(map, stage.querySelectorAll("[data-look]"));
  stage.remove();
}
