import type { Day } from "../../model/day.ts";
import { addDays, day as calendarDay, daysBetween, monthOf, yearOf } from "../../model/day.ts";
import { days, fullDay, longDay, monthTick } from "../language/words.ts";
import { sideClass } from "../map/diamond.tsx";
import type { View } from "../view.ts";
import type { Axis, Bar, Row } from "./timeline-rows.ts";
import { axisOf, barSentence, earlier, later, timelineRows } from "./timeline-rows.ts";

const ROW = 25;
const HEAD = 38;
const BAR = 11;

/** Who held what when: one row an installation on one axis of days, with the day handle. */
export function Timeline({ view }: { view: View }) {
  const axis = axisOf(view.span);
  const { eventful, quiet } = timelineRows(view);
  return (
    <section class="timeline" id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="label">
        Who held what, and when
      </h2>
      <Chart view={view} axis={axis} name="Timeline" rows={eventful} handle={true} />
      {quiet.length > 0 && (
        <details class="quiet">
          <summary>{`${quiet.length} more where nothing is reported to have changed`}</summary>
          <Chart view={view} axis={axis} name="The others’ timeline" rows={quiet} handle={false} />
        </details>
      )}
    </section>
  );
}

/** One installation's row, for its own page. */
export function InstallationTimeline({ view, row }: { view: View; row: Row }) {
  return (
    <div class="timeline">
      <Chart view={view} axis={axisOf(view.span)} name="Timeline" rows={[row]} handle={false} />
    </div>
  );
}

interface ChartProps {
  view: View;
  axis: Axis;
  /** What is told of it to those who do not see it. */
  name: string;
  rows: Row[];
  handle: boolean;
}

function Chart({ view, axis, name, rows, handle }: ChartProps) {
  const dayEnd = addDays(view.at.day, 1);
  const height = HEAD + rows.length * ROW + 6;
  return (
    <div class="chart">
      <ol class="row-names">
        {rows.map((row) => (
          <li>
            <a href={view.href(`/installations/${row.installation}`)}>{row.label}</a>
          </li>
        ))}
      </ol>
      <section class="scroll" tabindex={0} aria-label={`${name}, scrolls sideways`}>
        <div class="plot">
          {handle && <Handle view={view} axis={axis} />}
          <svg
            data-part={handle ? "eventful" : "quiet"}
            width="100%"
            height={height}
            aria-label={`Tenures up to ${longDay(view.at.day)}`}
          >
            <Months axis={axis} height={height} />
            {rows.map((row, i) => (
              <g transform={`translate(0 ${HEAD + i * ROW + ROW / 2})`}>
                <RowMarks view={view} axis={axis} row={row} />
              </g>
            ))}
            <line class="day-line" x1={pc(axis.at(dayEnd))} x2={pc(axis.at(dayEnd))} y1={HEAD - 8} y2={height} />
          </svg>
        </div>
      </section>
    </div>
  );
}

/**
 * A slider is the handle: the browser gives it keyboard, touch and a name for screen readers.
 * It stands at the end of its day, so that what began on the day is seen; hence the place before the first day.
 */
function Handle({ view, axis }: { view: View; axis: Axis }) {
  const length = daysBetween(axis.first, axis.last);
  const end = axis.at(addDays(view.at.day, 1));
  return (
    <>
      <input
        class="day-handle"
        id="day-handle"
        type="range"
        min="-1"
        max={length - 1}
        value={daysBetween(axis.first, view.at.day)}
        data-first={axis.first}
        data-last={view.span.last}
        aria-label="Day"
        aria-valuetext={longDay(view.at.day)}
        hidden
      />
      <svg class="day-name" data-part="day-name" width="100%" height="18" aria-hidden="true">
        <text x={pc(end)} y="13" text-anchor={end > 90 ? "end" : "middle"}>
          {fullDay(view.at.day)}
        </text>
      </svg>
    </>
  );
}

function Months({ axis, height }: { axis: Axis; height: number }) {
  return (
    <g class="months">
      {monthStarts(axis).map((start, i) => (
        <>
          <line x1={pc(axis.at(start))} x2={pc(axis.at(start))} y1={18} y2={height} />
          <text x={pc(axis.at(start))} dx="4" y={12}>
            {monthTick(start, i === 0)}
          </text>
        </>
      ))}
    </g>
  );
}

function monthStarts({ first, last }: Axis): Day[] {
  const starts: Day[] = [];
  for (let month = monthOf(first) + (first.endsWith("-01") ? 0 : 1); ; month++) {
    const start = calendarDay(yearOf(first), month, 1);
    if (start > last) return starts;
    starts.push(start);
  }
}

function RowMarks({ view, axis, row }: { view: View; axis: Axis; row: Row }) {
  const { day } = view.at;
  return (
    <>
      {row.bars.map((bar) => (
        <BarMark view={view} axis={axis} row={row} bar={bar} />
      ))}
      {row.announced.map(({ event, from, to, sentence }) => (
        <a href={view.href(`/events/${event}`)} class="announced">
          <title>{sentence}</title>
          <rect x={pc(axis.at(from))} y={-BAR / 2 + 1} width={pc(axis.at(to) - axis.at(from))} height={BAR - 2} />
          <text x={pc(axis.at(to))} dx="5" y="4">
            announced
          </text>
        </a>
      ))}
      {row.attacks.map(({ event, day: on, sentence }) => (
        <a href={view.href(`/events/${event}`)} class={on <= day ? "attack" : "attack to-come"}>
          <title>{sentence}</title>
          <circle cx={pc(axis.at(on))} r="5" />
        </a>
      ))}
    </>
  );
}

/** A bar up to the day asked about, and pale after it. */
function BarMark({ view, axis, row, bar }: { view: View; axis: Axis; row: Row; bar: Bar }) {
  const dayEnd = addDays(view.at.day, 1);
  const until = earlier(bar.to, dayEnd);
  const after = later(bar.from, dayEnd);
  return (
    <g class={`bar ${sideClass(bar.side)}${bar.contested ? " contested" : ""}`}>
      <title>{`${barSentence(view, row, bar)}, ${days({ from: bar.from, to: bar.to })}`}</title>
      {until > bar.from && <BarRect axis={axis} from={bar.from} to={until} pale={false} />}
      {bar.to > after && <BarRect axis={axis} from={after} to={bar.to} pale={true} />}
      {bar.unsure && (
        <rect
          class="unsure"
          x={pc(axis.at(bar.unsure.from))}
          y={-BAR / 2}
          width={pc(axis.at(bar.unsure.to) - axis.at(bar.unsure.from))}
          height={BAR}
        />
      )}
    </g>
  );
}

function BarRect({ axis, from, to, pale }: { axis: Axis; from: Day; to: Day; pale: boolean }) {
  const x = { x1: pc(axis.at(from)), x2: pc(axis.at(to)) };
  return (
    <>
      <rect
        class={pale ? "pale" : "held"}
        x={pc(axis.at(from))}
        y={-BAR / 2}
        width={pc(axis.at(to) - axis.at(from))}
        height={BAR}
      />
      <line class="grain" {...x} />
    </>
  );
}

function pc(value: number): string {
  return `${value.toFixed(2)}%`;
}
