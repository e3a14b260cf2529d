import { addDays } from "../../model/day.ts";
import type { View } from "../view.ts";
import { type Axis, percent } from "./axis.ts";
import { type LevelLane, levelWords, type PlacedLevel } from "./levels.ts";

/** The room of a lane. */
export const LEVEL_HEIGHT = 52;
const TALLEST = 30;
const GROUND = 44;
/** Numbers nearer to each other than this, in per cent of the axis, would cover one another. */
const NUMBER_WIDTH = 6;

/** So many dots have room on the axis; of those nearer to each other the last is drawn. */
const MOST_DOTS = 60;
/** The newest are told in words to those who do not see the lane. */
const MOST_TOLD = 5;

interface LevelLaneProps {
  view: View;
  axis: Axis;
  lane: LevelLane;
  top: number;
}

/** A force's strength over time: a dot a report, as tall a bar as it leaves open, and steps from one to the next. */
export function LevelLaneMarks({ view, axis, lane, top }: LevelLaneProps) {
  const shown = lane.levels.filter(({ from, to }) => to >= axis.first && from < axis.end);
  const height = (value: number) => GROUND - (value / lane.most) * TALLEST;
  const placed = thinned(
    shown.map((level) => ({ level, x: (axis.at(level.from) + axis.at(addDays(level.to, 1))) / 2 })),
  );
  const words = placed
    .slice(-MOST_TOLD)
    .map(({ level }) => levelWords(view, level))
    .join(view.t.timeline.apart);
  return (
    <g class="level-lane" transform={`translate(0 ${top})`}>
      <title>{view.t.timeline.rowWords(lane.label, words || view.t.timeline.nothing)}</title>
      <line class="ground" x1="0" x2="100%" y1={GROUND} y2={GROUND} />
      {placed.slice(1).map(({ level, x }, i) => {
        const before = placed[i] as Placed;
        const y = height(before.level.value);
        return (
          <>
            <line class="step" x1={percent(before.x)} x2={percent(x)} y1={y} y2={y} />
            <line class="step" x1={percent(x)} x2={percent(x)} y1={y} y2={height(level.value)} />
          </>
        );
      })}
      {placed.map(({ level, x }, i) => (
        <LevelDot
          view={view}
          level={level}
          x={x}
          height={height}
          isNumbered={i === 0 || x - (placed[i - 1] as Placed).x > NUMBER_WIDTH}
        />
      ))}
    </g>
  );
}

/** Places on the axis, in per cent. */
interface Placed {
  level: PlacedLevel;
  x: number;
}

function thinned(placed: Placed[]): Placed[] {
  const byRoom = new Map(placed.map((one) => [Math.floor((one.x * MOST_DOTS) / 100), one]));
  return [...byRoom.values()];
}

interface LevelDotProps {
  view: View;
  level: PlacedLevel;
  x: number;
  height: (value: number) => number;
  isNumbered: boolean;
}

function LevelDot({ view, level, x, height, isNumbered }: LevelDotProps) {
  const { min, max, value } = level;
  const y = height(value);
  return (
    <g>
      <title>{levelWords(view, level)}</title>
      {max > min && <line class="range" x1={percent(x)} x2={percent(x)} y1={height(min)} y2={height(max)} />}
      <circle cx={percent(x)} cy={y} r="3.5" />
      {isNumbered && (
        <text x={percent(x)} dx="6" y={y < 12 ? y + 9 : y - 4}>
          {view.words.number(value)}
        </text>
      )}
    </g>
  );
}
