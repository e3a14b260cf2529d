import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";

/** Fonts of the page for labels, the Latin one first. */
export const REGULAR = ["Inter", "Noto Sans Arabic"];

/** The more a reader zooms in, the smaller the towns shown. */
const BY_RANK: FilterSpecification = ["<", ["get", "rank"], ["step", ["zoom"], 12, 6, 40, 7, 120, 8, 1000]];

/** What Protomaps and OpenMapTiles call the places that people live in. */
const TOWNS: FilterSpecification = [
  "match",
  ["coalesce", ["get", "kind"], ["get", "class"]],
  ["locality", "city", "town", "village"],
  true,
  false,
];

/** The desk's own towns. */
export function townLayers(colour: (name: string) => string): LayerSpecification[] {
  return [
    {
      id: "town-dots",
      type: "circle",
      source: "towns",
      filter: BY_RANK,
      paint: { "circle-radius": 1.8, "circle-color": colour("ink-soft") },
    },
    { ...namesOf(["get", "name"], colour, ["get", "rank"]), id: "town-names", source: "towns", filter: BY_RANK },
  ];
}

/** The towns of the user's own tiles, in the page's language where the tiles have it. */
export function tileTowns(layer: string, colour: (name: string) => string): LayerSpecification[] {
  const name: ExpressionSpecification = [
    "coalesce",
    ["get", `name:${document.documentElement.lang}`],
    ["get", "name"],
    "",
  ];
  const tiles = { source: "tiles", "source-layer": layer, filter: TOWNS };
  return [
    {
      ...tiles,
      id: "tiles-town-dots",
      type: "circle",
      paint: { "circle-radius": 1.8, "circle-color": colour("ink-soft") },
    },
    { ...namesOf(name, colour), ...tiles, id: "tiles-town-names" },
  ];
}

function namesOf(name: ExpressionSpecification, colour: (name: string) => string, rank?: ExpressionSpecification) {
  return {
    type: "symbol" as const,
    layout: {
      "text-field": name,
      "text-font": REGULAR,
      "text-size": 11,
      "text-variable-anchor": ["left", "right", "top", "bottom"] as ("left" | "right" | "top" | "bottom")[],
      "text-radial-offset": 0.5,
      "text-justify": "auto" as const,
      ...(rank && { "symbol-sort-key": rank }),
    },
    paint: { "text-color": colour("ink-soft"), "text-halo-color": colour("land"), "text-halo-width": 1.4 },
  };
}
