import { raw } from "hono/html";
import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { HEIGHT, WIDTH } from "./basemap.ts";
import { Land } from "./land.tsx";
import { mapFileStyle } from "./map-file-style.ts";
import { drawnArea } from "./map-frame.ts";
import { MapMarks } from "./map-marks.tsx";
import { marksOf } from "./marks.ts";

/** Room for the line above the map that says of what and when it is. */
const TITLE_HEIGHT = 44;

/** The drawing of a day by itself, with its colours inside: to be shared, or set into something else. */
export function MapFile({ view, basemap }: { view: View; basemap: Basemap }) {
  const title = view.t.map.title(view.theatre.name, view.words.longDay(view.at.day));
  const height = HEIGHT + TITLE_HEIGHT;
  const rightToLeft = view.words.direction === "rtl";
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
      <title>{title}</title>
      <style>{raw(mapFileStyle())}</style>
      <g transform={`translate(0 ${TITLE_HEIGHT})`}>
        <Land basemap={basemap} view={view} />
        <MapMarks view={view} basemap={basemap} marks={marksOf(view, drawnArea(basemap))} />
      </g>
      <rect class="paper" width={WIDTH} height={TITLE_HEIGHT} />
      <text
        class="file-title"
        x={rightToLeft ? WIDTH - 12 : 12}
        y={TITLE_HEIGHT - 15}
        text-anchor={rightToLeft ? "end" : "start"}
      >
        {title}
      </text>
    </svg>
  );
}
