import type { Box } from "./label-placement.ts";
import { around, meet, placeLabels } from "./label-placement.ts";
import { FRAME } from "./map-frame.ts";

interface TownsProps {
  towns: { name: string; x: number; y: number }[];
  taken: Box[];
  /** Of the installations' names, and of their marks. */
  size: { text: number; dot: number };
  frame?: Box;
}

/** Towns to find one's way by, where the marks leave room for them. */
export function Towns({ towns, taken, size, frame = FRAME }: TownsProps) {
  const text = size.text * 0.85;
  const dot = size.dot * 0.6;
  const free = towns.filter(({ x, y }) => !taken.some((box) => meet(around(x, y, dot), box)));
  const labels = placeLabels(
    free.map(({ name, x, y }) => ({ x, y, reach: dot, bold: name })),
    text,
    frame,
    taken,
  );
  return (
    <g class="towns">
      {free.map(({ name, x, y }, i) => {
        const placed = labels[i];
        if (!placed) return null;
        return (
          <>
            <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={dot.toFixed(1)} />
            <text
              x={placed.x.toFixed(1)}
              y={(placed.y + text * 0.35).toFixed(1)}
              text-anchor={placed.anchor}
              font-size={text.toFixed(1)}
            >
              {name}
            </text>
          </>
        );
      })}
    </g>
  );
}
