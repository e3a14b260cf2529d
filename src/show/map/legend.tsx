import { counted } from "../language/words.ts";
import type { View } from "../view.ts";
import { Diamond, sideClass } from "./diamond.tsx";
import { BoundaryChoice, disputedKeys } from "./disputed-areas.tsx";
import { marksOf } from "./marks.ts";

/** What the marks of the map mean. */
export function Legend({ view }: { view: View }) {
  const held = new Set(view.whole.tenures.map((tenure) => tenure.side));
  return (
    <figcaption class="legend">
      <ul>
        <li class="legend-title">Held by</li>
        {view.theatre.sides.map(
          ({ id, name }, i) =>
            held.has(id) && (
              <Key words={name}>
                <Diamond side={i + 1} half={6} announced={false} contested={false} />
              </Key>
            ),
        )}
      </ul>
      <ul>
        <Key words="Transfer announced">
          <Diamond side={0} half={6} announced={true} contested={false} />
        </Key>
        <Key words="Attack; the circle shows how exact the place is, pale when over a month old">
          <g class="attack">
            <circle class="reach" r="7.5" />
            <circle class="dot" r="3" />
          </g>
        </Key>
        {disputedKeys(view).map(({ words, side }) => (
          <Key words={words}>
            {side === undefined ? (
              <path class="hatch" d="M-8 3L1 -6M-8 9L7 -6M-3 9L8 -2M3 9L8 4" />
            ) : (
              <rect class={`drawn ${sideClass(side)}`} x="-8" y="-6" width="16" height="12" />
            )}
          </Key>
        ))}
        <BoundaryChoice view={view} />
        <Unplaced view={view} />
        <li>
          <button type="button" class="map-live">
            Move and zoom the map
          </button>
        </li>
      </ul>
    </figcaption>
  );
}

function Key({ words, children }: { words: string; children: unknown }) {
  return (
    <li>
      <svg class="key" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

/** How many attacks the map leaves out. */
export function Unplaced({ view }: { view: View }) {
  const { unplaced } = marksOf(view);
  return (
    <li data-part="unplaced">{unplaced > 0 && `Not drawn: ${counted(unplaced, "attack")} without an exact place`}</li>
  );
}
