import type { View } from "../view.ts";
import type { Axis } from "./axis.ts";
import { Chart } from "./chart.tsx";
import type { Rows } from "./timeline-rows.ts";

/** Rows that are drawn at most when they are asked for. */
const MOST_ROWS = 24;

/** The rows for which the page's own chart has no room, those with something to tell first; the register has them all. */
export function FurtherRows({ view, axis, eventful, quiet }: Rows & { view: View; axis: Axis }) {
  const { t, words } = view;
  const rows = [...eventful, ...quiet];
  if (rows.length === 0) return null;
  const told = [
    ...(eventful.length > 0 ? [t.timeline.furtherEventful(eventful.length)] : []),
    ...(quiet.length > 0 ? [t.timeline.quiet(quiet.length)] : []),
  ];
  const undrawn = rows.length - MOST_ROWS;
  return (
    <details class="quiet further">
      <summary>{words.list(told)}</summary>
      <Chart
        view={view}
        axis={axis}
        name={t.timeline.quietName}
        rows={rows.slice(0, MOST_ROWS)}
        levels={[]}
        isMain={false}
      />
      {undrawn > 0 && (
        <p class="small">
          <a href={view.href("/installations")}>{t.timeline.beyond(undrawn)}</a>
        </p>
      )}
    </details>
  );
}
