import { daysBetween } from "../../model/day.ts";
import { SingleKeys } from "../single-keys.tsx";
import type { View } from "../view.ts";
import { axisOf, showsHours } from "./axis.ts";
import { Chart } from "./chart.tsx";
import { FAMILY_NAMES } from "./event-family.ts";
import { EventShape } from "./event-shape.tsx";
import { FurtherRows } from "./further-rows.tsx";
import { levelLanes } from "./levels.ts";
import type { Stretch } from "./stretch.ts";
import type { Row } from "./timeline-rows.ts";
import { timelineRows } from "./timeline-rows.ts";
import { Zoom } from "./zoom.tsx";

/** Rows that the chart has room for: those that have the most to tell. */
const MOST_ROWS = 24;

/** Who held what when, and what happened: one row an installation on one axis, with the day handle. */
export function Timeline({ view, stretch }: { view: View; stretch?: Stretch | undefined }) {
  const { t } = view;
  const axis = axisOf(view.span, stretch);
  const { eventful, quiet } = timelineRows(view);
  const rows = eventful.slice(0, MOST_ROWS);
  return (
    <section class="timeline" id="timeline" aria-labelledby="timeline-title">
      <div class="timeline-head">
        <h2 id="timeline-title" class="label">
          {t.timeline.title}
        </h2>
        <Zoom view={view} stretch={stretch} />
      </div>
      <Chart view={view} axis={axis} name={t.timeline.name} rows={rows} levels={levelLanes(view)} isMain={true} />
      <Thumb view={view} />
      <div class="timeline-foot">
        <Key view={view} />
        {showsHours(axis) && <p class="small">{t.timeline.hoursOf(view.theatre.timeZone)}</p>}
        <details class="quiet keys">
          <summary>{t.timeline.keys}</summary>
          <p class="small">{t.timeline.keysWords}</p>
          <SingleKeys t={t} />
        </details>
      </div>
      <FurtherRows view={view} axis={axis} eventful={eventful.slice(MOST_ROWS)} quiet={quiet} />
    </section>
  );
}

/** One installation's row, for its own page. */
export function InstallationTimeline({ view, row }: { view: View; row: Row }) {
  return (
    <div class="timeline">
      <Chart view={view} axis={axisOf(view.span)} name={view.t.timeline.name} rows={[row]} levels={[]} isMain={false} />
    </div>
  );
}

/** A second handle for a phone, as wide as the screen and at its foot, where the chart is wider than both. */
function Thumb({ view: { at, span, t, words } }: { view: View }) {
  return (
    <p class="thumb" hidden>
      <output for="day-thumb">{words.longDay(at.day)}</output>
      <input
        id="day-thumb"
        type="range"
        min="0"
        max={daysBetween(span.first, span.last)}
        value={daysBetween(span.first, at.day)}
        data-first={span.first}
        aria-label={t.timeline.day}
        aria-valuetext={words.longDay(at.day)}
      />
    </p>
  );
}

/** What the shapes mean. */
function Key({ view: { t } }: { view: View }) {
  const { families, key } = t.timeline;
  return (
    <ul class="timeline-key">
      {FAMILY_NAMES.map((family) => (
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" class={`occurrence by-${family}`}>
            <EventShape family={family} />
          </svg>
          {families[family]}
        </li>
      ))}
      <li>
        <svg width="22" height="14" viewBox="0 -7 22 14" aria-hidden="true" class="occurrence by-other">
          <path class="span" d="M1 -4V4M1 0H21M21 -4V4" />
        </svg>
        {key.span}
      </li>
      {(["announced", "done", "crossed"] as const).map((status) => (
        <li>
          <svg width="22" height="14" viewBox="0 -7 22 14" aria-hidden="true" class={`plan is-${status}`}>
            <rect x="1" y="-4.5" width="20" height="9" />
            {status === "crossed" && <path class="cross" d="M1 -4.5L21 4.5M1 4.5L21 -4.5" />}
          </svg>
          {key[status]}
        </li>
      ))}
    </ul>
  );
}
