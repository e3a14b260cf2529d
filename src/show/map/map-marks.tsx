import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { HEIGHT, WIDTH } from "./basemap.ts";
import { type DrawnEvent, EventDrawn } from "./event-drawn.tsx";
import { offsetOf } from "./glyph.tsx";
import { type DrawnInstallation, InstallationDrawn } from "./installation-drawn.tsx";
import { around, type Box, placeLabels } from "./label-placement.ts";
import { FRAME, MARK_SIZES, type MarkSize } from "./map-frame.ts";
import { Towns } from "./map-towns.tsx";
import { byImportance, type InstallationMark, type Marks } from "./marks.ts";
import { spreadApart } from "./spread-apart.ts";

interface MapMarksProps {
  view: View;
  basemap: Basemap;
  marks: Marks;
}

/** The marks of the day: what changes when the day does. */
export function MapMarks({ view, basemap, marks }: MapMarksProps) {
  const shown = [...marks.installations].sort(byImportance(marks));
  const events = drawnEvents(marks, basemap);
  const sets = MARK_SIZES.map((size) => setAt(size, shown, events, basemap));
  return (
    <g class="marks" data-part="marks">
      {sets.map(({ size, taken }) => (
        <g class={size.name}>
          <Towns
            towns={basemap.towns.slice(0, size.towns).map((town) => ({ ...town, ...at(town, basemap) }))}
            taken={taken}
            size={size}
          />
        </g>
      ))}
      {events.map((drawn) => (
        <EventDrawn view={view} basemap={basemap} drawn={drawn} />
      ))}
      {shown.map((mark, i) => (
        <InstallationDrawn
          mark={mark}
          href={view.href}
          drawn={sets.map(({ drawn }) => drawn[i] as DrawnInstallation)}
        />
      ))}
    </g>
  );
}

function drawnEvents({ events }: Marks, basemap: Basemap): DrawnEvent[] {
  return events.map((mark) => ({ mark, ...at(mark, basemap) })).filter(inFrame);
}

/** Where the installations and their names stand at a size, and the room that all marks take. */
function setAt(size: MarkSize, shown: InstallationMark[], events: DrawnEvent[], basemap: Basemap) {
  const points = spreadApart(
    shown.map((mark) => at(mark, basemap)),
    size.diamond * 1.9,
  );
  const scale = size.dot / 3;
  const obstacles = [
    ...events.map(({ x, y, mark }) => {
      const [dx, dy] = offsetOf(mark);
      return around(x + dx * scale, y + dy * scale, (mark.family === "attack" ? 3 : 5) * scale);
    }),
    ...basemap.labels.map((label) => countryBox(label, size.country)),
  ];
  const labels = placeLabels(
    shown.map((mark, i) => ({
      ...(points[i] as { x: number; y: number }),
      reach: size.diamond * (mark.fresh ? 2.2 : mark.side === 2 ? 1.3 : 1),
      bold: mark.label,
      ...(mark.note && { plain: mark.note }),
    })),
    size.text,
    FRAME,
    obstacles,
  );
  return {
    size,
    drawn: points.map((point, i) => ({ size, ...point, placed: labels[i] })),
    taken: [
      ...obstacles,
      ...points.map(({ x, y }) => around(x, y, size.diamond * 1.4)),
      ...labels.flatMap((placed) => (placed ? [placed.box] : [])),
    ],
  };
}

function at(mark: { lon: number; lat: number }, { projection }: Basemap): { x: number; y: number } {
  const [x, y] = projection([mark.lon, mark.lat]) ?? [-1, -1];
  return { x, y };
}

/** The room of a country's name, in spaced capitals. */
function countryBox({ name, x, y }: Basemap["labels"][number], size: number): Box {
  const width = name.length * size * 0.95;
  return { x: x - width / 2, y: y - size * 0.7, width, height: size * 1.4 };
}

function inFrame({ x, y }: { x: number; y: number }): boolean {
  return x > 0 && y > 0 && x < WIDTH && y < HEIGHT;
}
