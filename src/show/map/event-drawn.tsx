import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { Glyph } from "./glyph.tsx";
import type { PlacedEvent } from "./marks.ts";
import { drawnRadius } from "./precision.ts";

/** An event mark set in the drawing's units. */
export interface DrawnEvent {
  mark: PlacedEvent;
  x: number;
  y: number;
}

/** A circle smaller than an attack's ring is not told apart from it. */
const SMALLEST_CIRCLE = 11;

/** An event on the drawn map: its family's mark, and a circle as wide as its place is uncertain. */
export function EventDrawn({ view, basemap, drawn }: { view: View; basemap: Basemap; drawn: DrawnEvent }) {
  const { mark, x, y } = drawn;
  const { circle, count } = mark;
  const radius = circle ? drawnRadius(circle, basemap.projection) : 0;
  const [middleX, middleY] = (circle && basemap.projection([circle.lon, circle.lat])) || [x, y];
  const title = mark.fresh && view.since ? view.t.map.newEvent(mark.title, view.words.fullDay(view.since)) : mark.title;
  return (
    <a
      class={`event ${mark.family}${mark.announced ? " announced" : mark.recent ? "" : " older"}`}
      href={mark.href}
      aria-label={title}
    >
      <title>{title}</title>
      {radius > SMALLEST_CIRCLE && (
        <circle class="reach" cx={middleX.toFixed(1)} cy={middleY.toFixed(1)} r={radius.toFixed(1)} />
      )}
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <g class="scaled">
          {mark.fresh && <circle class="fresh" r="14" />}
          <Glyph family={mark.family} announced={mark.announced} beside={mark.beside} />
          {!circle && count > 1 && (
            <text class="several" x="7" y="-5">
              {view.words.number(count)}
            </text>
          )}
        </g>
      </g>
    </a>
  );
}
