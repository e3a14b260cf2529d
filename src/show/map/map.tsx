import { longDay } from "../language/words.ts";
import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { HEIGHT, WIDTH } from "./basemap.ts";
import { DisputedAreas } from "./disputed-areas.tsx";
import { Legend } from "./legend.tsx";
import { MapMarks } from "./map-marks.tsx";

export function SituationMap({ view, basemap }: { view: View; basemap: Basemap }) {
  const centre = basemap.projection.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [0, 0];
  return (
    <figure class="map" id="map">
      <div
        class="map-frame"
        data-lon={centre[0].toFixed(5)}
        data-lat={centre[1].toFixed(5)}
        data-scale={(basemap.projection.scale() / WIDTH).toFixed(6)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-labelledby="map-title">
          <title id="map-title" data-part="map-title">
            {mapTitle(view)}
          </title>
          <Land basemap={basemap} view={view} />
          <MapMarks view={view} basemap={basemap} />
        </svg>
      </div>
      <Legend view={view} />
    </figure>
  );
}

/** What the map is called, with its day. */
export function mapTitle(view: View): string {
  return `Map of ${view.theatre.name} on ${longDay(view.at.day)}`;
}

function Land({ basemap, view }: { basemap: Basemap; view: View }) {
  return (
    <g class="land">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      <rect class="sea" width={WIDTH} height={HEIGHT} />
      <path class="neighbours" d={basemap.neighbours} />
      <path class="theatre" d={basemap.theatre} />
      <path class="areas" d={basemap.areas} />
      <DisputedAreas view={view} basemap={basemap} />
      <path class="borders" d={basemap.borders} />
      {basemap.labels.map(({ name, x, y, own }) => (
        <text class={own ? "country" : "country neighbour"} x={x} y={y}>
          {name.toUpperCase()}
        </text>
      ))}
    </g>
  );
}

/** How many attacks the map leaves out. */
