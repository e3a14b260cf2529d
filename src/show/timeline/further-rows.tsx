import type { View } from "../view.ts";
import type { Axis } from "./axis.ts";
import { Chart } from "./chart.tsx";
import type { Rows } from "./timeline-rows.ts";

/** More than these are for the register: a chart of them would be as heavy as the rest of the page. */
const MOST_ROWS = 24;

/** The rows for which the page's own chart has no room, those with something to tell first. */
export function FurtherRows({ view, axis, eventful, quiet }: Rows & { view: View; axis: Axis }) {
  const { t } = view;
  const rows = [...eventful, ...quiet];
  if (rows.length === 0) return null;
  const told = [
    ...(eventful.length > 0 ? [t.timeline.furtherEventful(eventful.length)] : []),
    ...(quiet.length > 0 ? [t.timeline.quiet(quiet.length)] : []),
  ];
  const words = view.words.list(told);
  if (rows.length > MOST_ROWS) {
    return (
      <p class="quiet further">
        <a href={view.href("/installations")}>{words}</a>
      </p>
    );
  }
  return (
    <details class="quiet further">
      <summary>{words}</summary>
      <Chart view={view} axis={axis} name={t.timeline.quietName} rows={rows} levels={[]} isMain={false} />
    </details>
  );
}
