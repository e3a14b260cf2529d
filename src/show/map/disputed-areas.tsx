import { geoPath } from "d3-geo";
import { entityName, sideNumber } from "../language/names.ts";
import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { sideClass } from "./diamond.tsx";

/** What the disputed areas are drawn from. */
export type Drawn = Pick<View, "theatre" | "knowledge" | "boundaries">;
/** What is said of them. */
type Told = Drawn & Pick<View, "t" | "words">;

/** A disputed area as the chosen boundaries draw it: one party's, with its side's number, or disputed. */
export interface DisputedArea {
  name: string;
  parties: string[];
  ring: [lon: number, lat: number][];
  /** Absent while it is drawn as disputed. */
  drawnAs?: { party: string; side: number };
}

export function disputedAreas(view: Drawn): DisputedArea[] {
  const { theatre, knowledge, boundaries } = view;
  return (theatre.disputedAreas ?? []).map(({ id, name, parties, ring }) => {
    const party = boundaries?.draws[id];
    const drawnAs = party && { party, side: sideNumber(view, knowledge.side(party)) };
    return { name, parties, ring, ...(drawnAs && { drawnAs }) };
  });
}

/** The disputed areas on the drawn map: hatched, or in the colour of the party whose they are in the chosen view. */
export function DisputedAreas({ view, basemap }: { view: Drawn; basemap: Basemap }) {
  const path = geoPath(basemap.projection).digits(1);
  return (
    <>
      {disputedAreas(view).map(({ ring, drawnAs }) => {
        const d = path({ type: "LineString", coordinates: ring }) ?? "";
        if (!drawnAs) return <path class="disputed" d={d} fill="url(#hatch)" />;
        return <path class={`drawn ${sideClass(drawnAs.side)}`} d={d} />;
      })}
    </>
  );
}

/** What each look of a disputed area means, in the order of the areas. */
export function disputedKeys(view: Told): { words: string; side?: number }[] {
  const keys = disputedAreas(view).map(({ parties, drawnAs }) =>
    drawnAs
      ? { words: view.t.map.drawnAs(entityName(view.knowledge, drawnAs.party)), side: drawnAs.side }
      : { words: view.t.map.disputed(view.words.list(parties.map((party) => entityName(view.knowledge, party)))) },
  );
  return [...new Map(keys.map((key) => [key.words, key])).values()];
}

/** Links to the map with the disputed areas as each party draws them. */
export function BoundaryChoice({ view }: { view: View }) {
  const { boundaryViews = [] } = view.theatre;
  if (boundaryViews.length === 0) return null;
  const choices = [{ id: undefined, name: view.t.map.nobody }, ...boundaryViews];
  return (
    <li class="boundaries">
      {view.t.map.boundaries}{" "}
      {choices.map(({ id, name }, i) => (
        <>
          {i > 0 && " · "}
          <a href={view.asking("/", { boundaries: id })} aria-current={id === view.boundaries?.id ? "true" : undefined}>
            {name}
          </a>
        </>
      ))}
    </li>
  );
}
