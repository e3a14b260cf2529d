import { addDays, daysBetween } from "../../model/day.ts";
import type { View } from "../view.ts";
import { type Axis, percent, type Tick, ticksOf } from "./axis.ts";
import { Bars } from "./bars.tsx";
import { chronologyOf } from "./chronology.ts";
import { DENSITY_HEIGHT, DensityLane } from "./density-lane.tsx";
import { ElsewhereMarks, ElsewhereNames } from "./elsewhere-lanes.tsx";
import { EventMarks } from "./event-marks.tsx";
import { LEVEL_HEIGHT, LevelLaneMarks } from "./level-lane.tsx";
import type { LevelLane } from "./levels.ts";
import { Plans } from "./plan-marks.tsx";
import { plansOf } from "./plans.ts";
import { type PlansElsewhere, plansElsewhere } from "./plans-elsewhere.ts";
import { marksInRows } from "./row-marks.ts";
import { changedSince, rowWords } from "./row-words.ts";
import type { Row } from "./timeline-rows.ts";

const ROW = 25;
const HEAD = 38;
const NOTHING_ELSEWHERE: PlansElsewhere = { lanes: [], left: 0 };

interface ChartProps {
  view: View;
  axis: Axis;
  /** What is told of it to those who do not see it. */
  name: string;
  rows: Row[];
  levels: LevelLane[];
  /** The page's own chart, with the handle and all events on top. */
  isMain: boolean;
}

/** The names of the rows, and beside them their marks on the axis. */
export function Chart(props: ChartProps) {
  const { view, axis, name, rows, levels, isMain } = props;
  const { t } = view;
  const elsewhere = isMain ? plansElsewhere(view, axis) : NOTHING_ELSEWHERE;
  const part = isMain ? "eventful" : "quiet";
  return (
    <div class="chart">
      <ol class="row-names" data-part={`${part}-names`}>
        {isMain && <li class="density">{t.timeline.allEvents}</li>}
        {rows.map((row) => (
          <li>
            {changedSince(view, row) && <span class="changed">{t.timeline.changed}</span>}
            <a href={view.href(`/installations/${row.installation}`)}>{row.label}</a>
          </li>
        ))}
        <ElsewhereNames view={view} elsewhere={elsewhere} />
        {levels.map(({ label }) => (
          <li class="levels">
            <span>{label}</span>
          </li>
        ))}
      </ol>
      <section class="scroll" dir="ltr" tabindex={0} aria-label={t.timeline.scrolls(name)}>
        <div class="plot">
          {isMain && <Handle view={view} axis={axis} />}
          <Drawing {...props} part={part} elsewhere={elsewhere.lanes} />
        </div>
      </section>
    </div>
  );
}

interface DrawingProps extends ChartProps {
  part: string;
  elsewhere: PlansElsewhere["lanes"];
}

function Drawing({ view, axis, rows, levels, isMain, part, elsewhere }: DrawingProps) {
  const { t, words, at } = view;
  const top = HEAD + (isMain ? DENSITY_HEIGHT : 0);
  const levelsTop = top + (rows.length + elsewhere.length) * ROW;
  const height = levelsTop + levels.length * LEVEL_HEIGHT + 6;
  const dayEnd = percent(axis.at(addDays(at.day, 1)));
  const middle = (i: number) => `translate(0 ${top + i * ROW + ROW / 2})`;
  const marks = marksInRows(
    axis,
    rows.map(({ events }) => events),
  );
  return (
    <svg
      data-part={part}
      data-first={axis.first}
      data-length={axis.length}
      width="100%"
      height={height}
      aria-label={t.timeline.upTo(words.longDay(at.day))}
    >
      <clipPath id={`so-far-${part}`}>
        <rect class="so-far" width={dayEnd} height={height} />
      </clipPath>
      <SinceBand view={view} axis={axis} height={height} />
      <Ticks view={view} axis={axis} height={height} />
      {isMain && <DensityLane view={view} axis={axis} chronology={chronologyOf(view)} top={HEAD} />}
      <g clip-path={`url(#so-far-${part})`}>
        {rows.map((row, i) => (
          <g transform={middle(i)}>
            <Bars view={view} axis={axis} row={row} isSoFar={true} />
          </g>
        ))}
      </g>
      {rows.map((row, i) => (
        <g transform={middle(i)}>
          <title>{rowWords(view, row)}</title>
          <Bars view={view} axis={axis} row={row} isSoFar={false} />
          <Plans view={view} axis={axis} plans={plansOf(view, row)} />
          <EventMarks view={view} axis={axis} marks={marks[i] ?? []} installation={row.installation} />
        </g>
      ))}
      {elsewhere.map((planned, i) => (
        <g transform={middle(rows.length + i)}>
          <ElsewhereMarks view={view} axis={axis} planned={planned} />
        </g>
      ))}
      <line class="day-line" x1={dayEnd} x2={dayEnd} y1={HEAD - 8} y2={height} />
      {levels.map((lane, i) => (
        <LevelLaneMarks view={view} axis={axis} lane={lane} top={levelsTop + i * LEVEL_HEIGHT} />
      ))}
    </svg>
  );
}

/**
 * A slider is the handle: the browser gives it keyboard, touch and a name for screen readers.
 * It stands at the end of its day, so that what began on the day is seen; hence the place before the first day.
 */
function Handle({ view, axis }: { view: View; axis: Axis }) {
  const { at, span, t, words } = view;
  const end = axis.at(addDays(at.day, 1));
  return (
    <>
      <input
        class="day-handle"
        id="day-handle"
        type="range"
        min="-1"
        max={axis.length - 1}
        value={daysBetween(axis.first, at.day)}
        data-first={span.first}
        data-last={span.last}
        aria-label={t.timeline.day}
        aria-valuetext={words.longDay(at.day)}
        hidden
      />
      <svg class="day-name" data-part="day-name" width="100%" height="18" aria-hidden="true">
        <text x={percent(end)} y="13" text-anchor={end > 90 ? "end" : end < 8 ? "start" : "middle"}>
          {words.fullDay(at.day)}
        </text>
      </svg>
    </>
  );
}

function Ticks({ view, axis, height }: { view: View; axis: Axis; height: number }) {
  const ticks = ticksOf(axis, view.words);
  return (
    <g class="ticks">
      {ticks.map((tick, i) => (
        <>
          <line x1={percent(tick.at)} x2={percent(tick.at)} y1={18} y2={height} />
          <TickName tick={tick} before={ticks[i - 1]} />
        </>
      ))}
    </g>
  );
}

/** The words of a tick: behind its line, or before it where they would run out of the chart, as far as there is room. */
function TickName({ tick, before }: { tick: Tick; before: Tick | undefined }) {
  const { at, words } = tick;
  const runsOut = at + widthOf(tick) > 100;
  if (runsOut && before && before.at + widthOf(before) + widthOf(tick) > at) return null;
  return (
    <text x={percent(at)} dx={runsOut ? "-4" : "4"} y={12} text-anchor={runsOut ? "end" : undefined}>
      {words}
    </text>
  );
}

/** How wide the words of a tick are at most, in per cent of the axis. */
function widthOf({ words }: Tick): number {
  return words.length * 0.7;
}

/** The days in which what changed is highlighted. */
function SinceBand({ view: { at, since }, axis, height }: { view: View; axis: Axis; height: number }) {
  if (!since || since >= at.day) return null;
  const [from, to] = [axis.at(addDays(since, 1)), axis.at(addDays(at.day, 1))];
  return (
    <rect class="since-band" x={percent(from)} y={HEAD - 8} width={percent(to - from)} height={height - HEAD + 8} />
  );
}
