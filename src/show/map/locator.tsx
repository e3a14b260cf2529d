import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { around, type Box } from "./label-placement.ts";
import { Land } from "./land.tsx";
import { LOCATOR_WIDTH, viewBox, windowAround, windowOn } from "./locator-window.ts";
import { Towns } from "./map-towns.tsx";
import { drawnRadius, markPoint, ROUGHEST_KM, type RoughPoint } from "./precision.ts";

interface LocatorProps {
  view: Pick<View, "t" | "words" | "theatre" | "knowledge" | "boundaries">;
  basemap: Basemap;
  at: LocatorPoint[];
}

/** A place that a locator shows; a script finds it by its id (`data-claim`) and moves the drawing to its `data-view`. */
export interface LocatorPoint extends RoughPoint {
  id?: string;
  name?: string;
}

const TOWNS = 6;

/** A small map of where something was: land, towns near it, the places with circles as wide as they are uncertain. Nothing without a place. */
export function Locator({ view, basemap, at }: LocatorProps) {
  const { projection } = basemap;
  const points = at.filter(({ radiusKm }) => radiusKm <= ROUGHEST_KM);
  const box = windowAround(points, projection);
  if (!box) return null;
  const unit = box.width / LOCATOR_WIDTH;
  const names = [...new Set(points.flatMap(({ name }) => name ?? []))];
  return (
    <svg class="locator" viewBox={viewBox(box)} role="img" aria-label={view.t.map.where(view.words.list(names))}>
      <Land basemap={basemap} view={view} labels={false} />
      <Towns
        towns={townsIn(box, basemap)}
        taken={points.map((point) => around(...drawnAt(point, basemap), 7 * unit))}
        size={{ text: 13 * unit, dot: 3 * unit }}
        frame={box}
      />
      {points.map((point) => (
        <LocatorMark point={point} box={box} basemap={basemap} unit={unit} />
      ))}
    </svg>
  );
}

interface LocatorMarkProps {
  point: LocatorPoint;
  box: Box;
  basemap: Basemap;
  unit: number;
}

function LocatorMark({ point, box, basemap, unit }: LocatorMarkProps) {
  const { projection } = basemap;
  const [x, y] = projection([point.lon, point.lat]) ?? [0, 0];
  const [markX, markY] = drawnAt(point, basemap);
  return (
    <g class="located" data-claim={point.id} data-view={viewBox(windowOn(point, box, projection))}>
      {point.name && <title>{point.name}</title>}
      <circle
        class="reach"
        cx={x.toFixed(1)}
        cy={y.toFixed(1)}
        r={Math.max(drawnRadius(point, projection), 7 * unit).toFixed(1)}
      />
      <circle class="dot" cx={markX.toFixed(1)} cy={markY.toFixed(1)} r={(3.2 * unit).toFixed(2)} />
    </g>
  );
}

function drawnAt(point: RoughPoint, { projection }: Basemap): [x: number, y: number] {
  const { lon, lat } = markPoint(point);
  return projection([lon, lat]) ?? [0, 0];
}

/** The most important towns that the window shows. */
function townsIn(box: Box, { towns, projection }: Basemap) {
  const drawn = towns.map((town) => {
    const [x, y] = projection([town.lon, town.lat]) ?? [-1, -1];
    return { ...town, x, y };
  });
  return drawn
    .filter(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)
    .slice(0, TOWNS);
}
