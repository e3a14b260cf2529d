import type { View } from "../view.ts";
import { Diamond } from "./diamond.tsx";
import type { Placed } from "./label-placement.ts";
import type { MarkSize } from "./map-frame.ts";
import type { InstallationMark } from "./marks.ts";

/** An installation set in one of the two sizes. */
export interface DrawnInstallation {
  size: MarkSize;
  x: number;
  y: number;
  placed: Placed | undefined;
}

interface InstallationDrawnProps {
  mark: InstallationMark;
  /** The same in each size. */
  drawn: DrawnInstallation[];
  href: View["href"];
}

/** An installation on the drawn map: a diamond by its holder, and its name where there is room. */
export function InstallationDrawn({ mark, drawn, href }: InstallationDrawnProps) {
  const named = drawn.some(({ placed }) => placed);
  return (
    <a
      class="installation"
      href={href(`/installations/${mark.id}`)}
      aria-label={`${mark.label}${named && mark.note ? ` ${mark.note}` : ""}: ${mark.words}`}
    >
      <title>{mark.sentence}</title>
      {drawn.map(({ size, x, y, placed }) => (
        <g class={size.name}>
          <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            {mark.fresh && <circle class="fresh" r={(size.diamond * 2).toFixed(1)} />}
            <Diamond side={mark.side} half={size.diamond} announced={mark.announced} contested={mark.contested} />
          </g>
          {placed && <Name mark={mark} placed={placed} size={size} />}
        </g>
      ))}
    </a>
  );
}

function Name({ mark, placed, size }: { mark: InstallationMark; placed: Placed; size: MarkSize }) {
  return (
    <text
      class="map-name"
      x={placed.x.toFixed(1)}
      y={(placed.y + size.text * 0.35).toFixed(1)}
      text-anchor={placed.anchor}
      font-size={size.text}
    >
      <tspan class="strong">{mark.label}</tspan>
      {mark.note && <tspan>{` ${mark.note}`}</tspan>}
    </text>
  );
}
