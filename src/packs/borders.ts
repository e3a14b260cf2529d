import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A closed ring of [lon, lat] points; a polygon is its outer ring and then its holes. */
export type Ring = Position[];
export type Polygon = Ring[];

/** The land of each state, by the state's id. */
export type Borders = ReadonlyMap<string, Polygon[]>;

/** The atlas's short names, and lands that it draws apart, by the id of the state that a pack puts them in. */
const STATE_OF: Record<string, string> = {
  "antigua-and-barb": "antigua-and-barbuda",
  "bosnia-and-herz": "bosnia-and-herzegovina",
  "cabo-verde": "cape-verde",
  "central-african-rep": "central-african-republic",
  congo: "republic-of-the-congo",
  "cote-d-ivoire": "ivory-coast",
  "dem-rep-congo": "democratic-republic-of-the-congo",
  "dominican-rep": "dominican-republic",
  "eq-guinea": "equatorial-guinea",
  "faeroe-is": "denmark",
  greenland: "denmark",
  "hong-kong": "china",
  macao: "china",
  macedonia: "north-macedonia",
  "marshall-is": "marshall-islands",
  "n-cyprus": "cyprus",
  "new-caledonia": "france",
  "puerto-rico": "united-states",
  "s-sudan": "south-sudan",
  "solomon-is": "solomon-islands",
  somaliland: "somalia",
  "st-kitts-and-nevis": "saint-kitts-and-nevis",
  "st-vin-and-gren": "saint-vincent-and-the-grenadines",
  "united-states-of-america": "united-states",
  vatican: "vatican-city",
  "w-sahara": "western-sahara",
};

/**
 * Land that the atlas gives to others or leaves out, in rough boxes: west, south, east, north. It follows control on the
 * ground; packs put Crimea in Ukraine and the whole of Western Sahara in itself, as the UN's General Assembly (68/262)
 * and list of territories do. The towns are too small for its scale.
 */
const ALSO_LAND_OF: [state: string, place: string, box: [number, number, number, number]][] = [
  ["ukraine", "Crimea", [32.4, 44.3, 36.7, 46.2]],
  ["western-sahara", "the west", [-17.2, 20.7, -8.6, 27.7]],
  ["spain", "Ceuta", [-5.4, 35.8, -5.2, 36]],
  ["spain", "Melilla", [-3, 35.2, -2.9, 35.4]],
  ["italy", "Lampedusa", [12.5, 35.4, 12.7, 35.6]],
];

/** Reads the borders of Natural Earth at 1:50 million from world-atlas. */
export function loadBorders(): Borders {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(readFileSync(file, "utf8"));
  const borders = new Map<string, Polygon[]>();
  const add = (state: string, land: Polygon[]) => borders.set(state, [...(borders.get(state) ?? []), ...land]);
  for (const [state, , box] of ALSO_LAND_OF) add(state, [boxPolygon(box)]);
  for (const { geometry, properties } of feature(atlas, atlas.objects.countries).features) {
    const id = kebab(properties.name);
    add(STATE_OF[id] ?? id, polygonsOf(geometry));
  }
  return borders;
}

/** The polygons of a geometry, of one or several. */
export function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function boxPolygon([west, south, east, north]: [number, number, number, number]): Polygon {
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}

function kebab(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
