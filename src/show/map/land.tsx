import type { Basemap } from "./basemap.ts";
import { HEIGHT, WIDTH } from "./basemap.ts";
import { DisputedAreas, type Drawn } from "./disputed-areas.tsx";

interface LandProps {
  basemap: Basemap;
  view: Drawn;
  /** Whether the countries are named. */
  labels?: boolean;
}

/** The land under the marks, with the names of its countries. */
export function Land({ basemap, view, labels = true }: LandProps) {
  return (
    <g class="land">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      <rect class="sea" width={WIDTH} height={HEIGHT} />
      <path class="neighbours" d={basemap.allLand} />
      <path class="theatre" d={basemap.theatre} />
      <path class="areas" d={basemap.areas} />
      <DisputedAreas view={view} basemap={basemap} />
      {(labels ? basemap.labels : []).map(({ name, x, y, own }) => (
        <text class={own ? "country" : "country neighbour"} x={x} y={y}>
          {name.toUpperCase()}
        </text>
      ))}
    </g>
  );
}
