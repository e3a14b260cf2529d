import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { HEIGHT, WIDTH } from "./basemap.ts";
import { Land } from "./land.tsx";
import { Legend, LegendKeys, Unplaced } from "./legend.tsx";
import { drawnArea } from "./map-frame.ts";
import { MapList } from "./map-list.tsx";
import { MapMarks } from "./map-marks.tsx";
import { marksOf } from "./marks.ts";

interface MapProps {
  view: View;
  basemap: Basemap;
}

/** The map of the day: a drawing that reads and prints as it is, in whose place the live map comes at the first touch. */
export function SituationMap({ view, basemap }: MapProps) {
  const marks = marksOf(view, drawnArea(basemap));
  const centre = basemap.projection.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [0, 0];
  return (
    <figure class="map" id="map">
      <div
        class="map-frame"
        data-lon={centre[0].toFixed(5)}
        data-lat={centre[1].toFixed(5)}
        data-controls={JSON.stringify(view.t.map.controls)}
        data-scale={(basemap.projection.scale() / WIDTH).toFixed(6)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-labelledby="map-title">
          <title id="map-title" data-part="map-title">
            {mapTitle(view)}
          </title>
          <Land basemap={basemap} view={view} />
          <MapMarks view={view} basemap={basemap} marks={marks} />
        </svg>
      </div>
      <Legend view={view} />
      <MapList view={view} marks={marks} />
    </figure>
  );
}

/** What changes on the map when the day does, for the browser to put in place (`data-part`). */
export function MapParts({ view, basemap }: MapProps) {
  const marks = marksOf(view, drawnArea(basemap));
  return (
    <>
      <svg>
        <title id="map-title" data-part="map-title">
          {mapTitle(view)}
        </title>
        <MapMarks view={view} basemap={basemap} marks={marks} />
      </svg>
      <LegendKeys view={view} />
      <ul>
        <Unplaced view={view} />
      </ul>
      <MapList view={view} marks={marks} />
    </>
  );
}

/** What the map is called, with its day. */
function mapTitle({ t, theatre, words, at }: View): string {
  return t.map.title(theatre.name, words.longDay(at.day));
}
