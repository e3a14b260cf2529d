import { addDays } from "../../model/day.ts";
import type { View } from "../view.ts";
import { type Axis, percent } from "./axis.ts";
import type { Dated } from "./chronology.ts";
import { type Bin, densityOf } from "./density.ts";
import { type EventFamily, FAMILY_NAMES } from "./event-family.ts";
import { earlier, later } from "./order.ts";

/** The room of the lane. */
export const DENSITY_HEIGHT = 46;
/** The height of its tallest bar. */
const TALLEST = 34;

interface DensityLaneProps {
  view: View;
  axis: Axis;
  chronology: readonly Dated[];
  top: number;
}

/** All events: a bar for each day, week, month or year, divided by family. */
export function DensityLane({ view, axis, chronology, top }: DensityLaneProps) {
  const bins = densityOf(axis, chronology);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <g class="density" transform={`translate(0 ${top + TALLEST + 4})`}>
      <title>{laneWords(view, bins)}</title>
      <line class="ground" x1="0" x2="100%" />
      {bins.map((bin) => (
        <BinMark view={view} axis={axis} bin={bin} unit={TALLEST / most} />
      ))}
    </g>
  );
}

function BinMark({ view, axis, bin, unit }: { view: View; axis: Axis; bin: Bin; unit: number }) {
  const [from, to] = [axis.at(bin.from), axis.at(addDays(bin.to, 1))];
  const gap = Math.min(0.15, (to - from) / 6);
  const x = { x: percent(from + gap), width: percent(to - from - 2 * gap) };
  let reached = 0;
  return (
    <g>
      <title>{binWords(view, bin)}</title>
      {stackOf(bin).map(([family, count]) => {
        reached += count * unit;
        return <rect class={`by-${family}`} {...x} y={(-reached).toFixed(1)} height={(count * unit).toFixed(1)} />;
      })}
    </g>
  );
}

function stackOf({ byFamily }: Bin): [EventFamily, number][] {
  return FAMILY_NAMES.flatMap((family) => {
    const count = byFamily[family];
    return count ? [[family, count] as [EventFamily, number]] : [];
  });
}

/** "16–22 March 2020: 7 events (Attacks 5, Changes of hands 2)". */
function binWords({ t, words }: View, bin: Bin): string {
  const kinds = stackOf(bin).map(([family, count]) =>
    t.timeline.ofKind(t.timeline.families[family], words.number(count)),
  );
  return t.timeline.bin(words.days({ from: bin.from, to: bin.to }), t.common.events(bin.count), words.list(kinds));
}

function laneWords({ t, words, span }: View, bins: Bin[]): string {
  const [first, ...rest] = bins;
  if (!first) return `${t.timeline.allEvents}: ${t.timeline.noEvents}`;
  const busiest = rest.reduce((most, bin) => (bin.count > most.count ? bin : most), first);
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const days = words.days({
    from: later(busiest.from, span.first),
    to: earlier(busiest.to, later(busiest.from, span.last)),
  });
  return `${t.timeline.allEvents}: ${t.timeline.allEventsWords(t.common.events(count), days)}`;
}
