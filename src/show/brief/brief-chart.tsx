import { addDays } from "../../model/day.ts";
import { axisOf } from "../timeline/axis.ts";
import { Chart } from "../timeline/chart.tsx";
import { type Row, timelineRows } from "../timeline/timeline-rows.ts";
import type { View } from "../view.ts";
import type { Stretch } from "./stretch.ts";

/** The chart of a brief shows so many days before its stretch and after it. */
const DAYS_BEFORE = 150;
const DAYS_AFTER = 45;
const MOST_ROWS = 6;

/** Who held what, for the installations where something changed in the stretch. */
export function BriefChart({ view, stretch }: { view: View; stretch: Stretch }) {
  const rows = rowsOf(view, stretch);
  if (rows.length === 0) return null;
  const axis = axisOf(view.span, { from: addDays(stretch.from, -DAYS_BEFORE), to: addDays(stretch.to, DAYS_AFTER) });
  return (
    <section class="timeline" aria-labelledby="chart-title">
      <h2 id="chart-title" class="label">
        {view.t.brief.chart}
      </h2>
      <Chart view={view} axis={axis} name={view.t.brief.chart} rows={rows} levels={[]} isMain={false} />
    </section>
  );
}

/** Those with a change in the stretch first, then those that changed last before it; in the order of the timeline. */
function rowsOf(view: View, stretch: Stretch): Row[] {
  const { eventful } = timelineRows(view);
  const latest = new Map(eventful.map((row) => [row, lastChange(row, stretch)]));
  const chosen = eventful
    .filter((row) => latest.get(row) !== undefined)
    .sort((a, b) => (latest.get(b) ?? "").localeCompare(latest.get(a) ?? ""))
    .slice(0, MOST_ROWS);
  return eventful.filter((row) => chosen.includes(row));
}

/** The last day up to the end of the stretch on which something began or happened at an installation. */
function lastChange({ bars, events }: Row, { to }: Stretch): string | undefined {
  const begun = bars.slice(1).map(({ from }) => from);
  return [...begun, ...events.map(({ from }) => from)]
    .filter((day) => day <= to)
    .sort()
    .at(-1);
}
