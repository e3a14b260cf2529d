import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Ground, Tiles } from "./map-tiles.ts";
import { REGULAR, townLayers } from "./map-towns.ts";

/** The land as `/map/land` gives it. */
export interface Land {
  land: GeoJSON.FeatureCollection;
  areaLines: GeoJSON.MultiLineString;
  disputed: GeoJSON.FeatureCollection;
  names: GeoJSON.FeatureCollection;
  towns: GeoJSON.FeatureCollection;
  tiles?: Tiles;
}

/** Layers whose features lead to a page. */
export const CLICKABLE = ["installations", "events"];

const BOLD = ["Inter SemiBold", ...REGULAR];

/** The colour of the side whose number a feature has. */
function sideColour(colour: (name: string) => string): ExpressionSpecification {
  const others = [2, 3, 4, 5, 6, 7, 8].flatMap((side) => [side, colour(`side-${side}`)]);
  return ["match", ["get", "side"], 1, colour("side-1"), ...others, colour("side-0")] as ExpressionSpecification;
}

/** Attacks have a colour of their own; the other families are told apart by shape. */
function ofFamily(colour: (name: string) => string): ExpressionSpecification {
  return ["case", ["==", ["get", "family"], "attack"], colour("attack"), colour("ink")];
}

/** A ring around what changed since the day that the reader asks about. */
function fresh(source: string, colour: (name: string) => string): LayerSpecification {
  return {
    id: `fresh-${source}`,
    type: "circle",
    source,
    filter: ["get", "fresh"],
    paint: {
      "circle-radius": 14,
      "circle-opacity": 0,
      "circle-stroke-color": colour("ink"),
      "circle-stroke-width": 1.6,
    },
  };
}

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** Zooms between which a circle's radius doubles with each. */
const ZOOMS = [0, 22] as const;

/** A radius given for zoom 0, at the map's zoom. */
const REACH: ExpressionSpecification = [
  "interpolate",
  ["exponential", 2],
  ["zoom"],
  ZOOMS[0],
  ["get", "reach"],
  ZOOMS[1],
  ["*", ["get", "reach"], 2 ** ZOOMS[1]],
];

/** The live map's style, in the page's colours; the marks come later. No glyphs address: labels are drawn from the page's own fonts. */
export function mapStyle(land: Land, ground?: Ground): StyleSpecification {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(`--${name}`).trim();
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: land.land },
      areas: { type: "geojson", data: land.areaLines },
      disputed: { type: "geojson", data: land.disputed },
      names: { type: "geojson", data: land.names },
      towns: { type: "geojson", data: land.towns },
      installations: { type: "geojson", data: NOTHING },
      events: { type: "geojson", data: NOTHING },
      circles: { type: "geojson", data: NOTHING },
      ...(ground && { tiles: ground.source }),
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
      {
        id: "land",
        type: "fill",
        source: "land",
        paint: { "fill-color": ["case", ["get", "own"], colour("land"), colour("land-far")], "fill-antialias": false },
      },
      ...(ground?.layers(colour) ?? []),
      { id: "areas", type: "line", source: "areas", paint: { "line-color": colour("border-soft"), "line-width": 0.9 } },
      {
        id: "disputed",
        type: "fill",
        source: "disputed",
        filter: ["==", ["get", "side"], null],
        paint: { "fill-pattern": "hatch" },
      },
      {
        id: "drawn",
        type: "fill",
        source: "disputed",
        filter: ["!=", ["get", "side"], null],
        paint: { "fill-color": sideColour(colour), "fill-opacity": 0.2 },
      },
      {
        id: "borders",
        type: "line",
        source: "land",
        filter: ["get", "own"],
        paint: { "line-color": colour("border"), "line-width": 1 },
      },
      ...(ground?.towns?.(colour) ?? townLayers(colour)),
      {
        id: "country-names",
        type: "symbol",
        maxzoom: 6.5,
        source: "names",
        layout: {
          "text-field": ["upcase", ["get", "name"]],
          "text-font": BOLD,
          "text-size": ["case", ["get", "own"], 13, 11],
          "text-letter-spacing": document.documentElement.lang === "ar" ? 0 : 0.2,
        },
        paint: { "text-color": colour("country") },
      },
      {
        id: "circles",
        type: "circle",
        source: "circles",
        paint: {
          "circle-radius": REACH,
          "circle-color": ofFamily(colour),
          "circle-opacity": ["case", ["get", "announced"], 0, ["get", "recent"], 0.14, 0.05],
          "circle-stroke-color": ofFamily(colour),
          "circle-stroke-opacity": ["case", ["get", "recent"], 0.9, 0.45],
          "circle-stroke-width": 1,
        },
      },
      fresh("events", colour),
      fresh("installations", colour),
      {
        id: "names",
        type: "symbol",
        source: "installations",
        layout: {
          "text-field": ["format", ["get", "label"], { "text-font": ["literal", BOLD] }, " ", {}, ["get", "note"], {}],
          "text-font": REGULAR,
          "text-size": 12.5,
          "text-variable-anchor": [
            "left",
            "right",
            "top-left",
            "bottom-left",
            "top-right",
            "bottom-right",
            "top",
            "bottom",
          ],
          "text-radial-offset": 1.05,
          "text-padding": 0,
          "text-justify": "auto",
          "text-max-width": 40,
          "symbol-sort-key": ["get", "order"],
        },
        paint: { "text-color": colour("ink"), "text-halo-color": colour("land"), "text-halo-width": 1.6 },
      },
      {
        id: "events",
        type: "symbol",
        source: "events",
        layout: {
          "icon-image": ["get", "look"],
          "icon-offset": ["array", "number", 2, ["get", "offset"]],
          "icon-allow-overlap": true,
          "icon-padding": 0,
          "text-field": ["get", "several"],
          "text-font": BOLD,
          "text-size": 11,
          "text-anchor": "bottom-left",
          "text-offset": [0.5, -0.3],
          "text-optional": true,
        },
        paint: {
          "icon-opacity": ["case", ["get", "recent"], 1, 0.5],
          "text-color": colour("ink"),
          "text-halo-color": colour("land"),
          "text-halo-width": 1.4,
        },
      },
      // Placed before the names, which keep clear of them: the topmost layer is placed first.
      {
        id: "installations",
        type: "symbol",
        source: "installations",
        layout: { "icon-image": ["get", "look"], "icon-allow-overlap": true, "icon-padding": 0 },
      },
    ],
  };
}
