import { sideClass } from "../map/diamond.tsx";
import type { View } from "../view.ts";
import { type Axis, percent } from "./axis.ts";
import { barWords } from "./row-words.ts";
import type { Bar, Row } from "./timeline-rows.ts";

const BAR = 11;

interface BarsProps {
  view: View;
  axis: Axis;
  row: Row;
  /** Whether this is the layer that is cut off at the day; the other is pale, whole, and has the words. */
  isSoFar: boolean;
}

/** Who held the installation when, a bar a holder. */
export function Bars({ view, axis, row, isSoFar }: BarsProps) {
  return (
    <>
      {row.bars
        .filter(({ from, to }) => to > axis.first && from < axis.end)
        .map((bar) => (
          <g class={`bar ${sideClass(bar.side)}${bar.contested ? " contested" : ""}`}>
            {!isSoFar && <title>{barWords(view, row.label, bar)}</title>}
            <Rect axis={axis} from={bar.from} to={bar.to} name={isSoFar ? "held" : "pale"} />
            <line class="grain" x1={percent(axis.at(bar.from))} x2={percent(axis.at(bar.to))} />
            {isSoFar && bar.unsure && <Rect axis={axis} {...bar.unsure} name="unsure" />}
          </g>
        ))}
    </>
  );
}

function Rect({ axis, from, to, name }: { axis: Axis; name: string } & Pick<Bar, "from" | "to">) {
  const width = axis.at(to) - axis.at(from);
  return <rect class={name} x={percent(axis.at(from))} y={-BAR / 2} width={percent(width)} height={BAR} />;
}
