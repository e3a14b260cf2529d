import { type Basemap, HEIGHT, WIDTH } from "../map/basemap.ts";
import { Diamond } from "../map/diamond.tsx";
import { dayNumber } from "../map/event-columns.ts";
import { FAMILIES, type Family } from "../map/families.ts";
import { Glyph } from "../map/glyph.tsx";
import { MARK_SIZES } from "../map/map-frame.ts";
import { markPoint, type RoughPoint } from "../map/precision.ts";
import { shownEvents } from "../map/shown-events.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";
import type { DayStates, InstallationDays, PlaceDays } from "./day-states.ts";
import { awaitedAt, looksThrough } from "./installation-days.ts";

/** So many places are drawn at once: those with the most events. */
const MOST_PLACES = 300;

/** What the browser needs to draw any day of the record as known at the view's moment, with the view's filter. */
export const dayStatesOf = (view: View, basemap: Basemap): DayStates => statesFor(view)(basemap);

const statesFor = perSituation((view) => {
  let made: { basemap: Basemap; states: DayStates } | undefined;
  return (basemap: Basemap): DayStates => {
    if (made?.basemap !== basemap) made = { basemap, states: statesOn(view, basemap) };
    return made.states;
  };
});

function statesOn(view: View, basemap: Basemap): DayStates {
  const installations = installationDays(view, basemap);
  const looks = new Set(installations.flatMap(({ states }) => states.flatMap(([, look]) => look ?? [])));
  const glyphs = FAMILIES.map((family) => [family, String(<Glyph family={family} />)] as const);
  return {
    first: view.span.first,
    looks: Object.fromEntries([...looks].map((look) => [look, drawn(look)])),
    installations,
    glyphs: Object.fromEntries(glyphs),
    places: placeDays(view, basemap),
  };
}

/** An installation of a look (`lookOf`), as the map draws it. */
function drawn(look: string): { wide: string; narrow: string } {
  const [, side = "0"] = /^diamond-(\d+)/.exec(look) ?? [];
  const [wide, narrow] = MARK_SIZES.map(({ diamond }) =>
    String(
      <Diamond
        side={Number(side)}
        half={diamond}
        announced={look.includes("-announced")}
        contested={look.includes("-contested")}
      />,
    ),
  );
  return { wide: wide ?? "", narrow: narrow ?? "" };
}

function installationDays(view: View, basemap: Basemap): InstallationDays[] {
  const awaited = awaitedAt(view);
  const ids = new Set([...view.whole.tenures.map(({ installation }) => installation), ...awaited.keys()]);
  return [...ids].flatMap((id) => {
    const point = view.knowledge.point(id);
    const at = point && view.knowledge.entity(id)?.kind === "installation" && placed(point, basemap);
    return at ? [{ id, ...at, states: looksThrough(view, id, awaited.get(id) ?? []) }] : [];
  });
}

function placeDays(view: View, basemap: Basemap): PlaceDays[] {
  const places = new Map<string, PlaceDays>();
  const { columns, mask } = shownEvents(view);
  const first = dayNumber(view.span.first);
  columns.events.forEach(({ place }, i) => {
    const day = (columns.day[i] ?? 0) - first;
    const family = FAMILIES[columns.family[i] ?? 0];
    if (!place || !family || day < 0 || mask?.[i] === 0) return;
    const key = `${place.lat} ${place.lon} ${family}`;
    const kept = places.get(key) ?? newPlace(place, family, basemap);
    if (!kept) return;
    places.set(key, kept);
    kept.days.push(day);
  });
  for (const { days } of places.values()) days.sort((a, b) => a - b);
  return [...places.values()].sort((a, b) => b.days.length - a.days.length).slice(0, MOST_PLACES);
}

function newPlace(place: RoughPoint, family: Family, basemap: Basemap): PlaceDays | undefined {
  const at = placed(markPoint(place), basemap);
  return at && { ...at, family, days: [] };
}

/** Where a point stands in the drawing; nothing outside it. */
function placed(
  { lon, lat }: { lon: number; lat: number },
  { projection }: Basemap,
): { x: number; y: number } | undefined {
  const [x, y] = (projection([lon, lat]) ?? [-1, -1]).map((value) => Math.round(value * 10) / 10) as [number, number];
  return x > 0 && y > 0 && x < WIDTH && y < HEIGHT ? { x, y } : undefined;
}
