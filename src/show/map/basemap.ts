import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeoProjection } from "d3-geo";
import { geoMercator, geoPath, geoStream } from "d3-geo";
import type { Feature, FeatureCollection, Geometry, MultiLineString } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Desk } from "../../desk/desk.ts";
import type { Locale } from "../../model/locale.ts";
import type { Theatre } from "../../model/pack.ts";
import { compactPath } from "./compact-path.ts";
import { simplified } from "./simplified.ts";
import type { Town } from "./towns.ts";
import { townsOf } from "./towns.ts";
import { widestPoint } from "./widest-point.ts";

/** Size of the drawing in its own units, about pixels on a laptop. */
export const WIDTH = 820;
export const HEIGHT = 600;

/** Lines may be off by this much in the drawing: less than a reader sees. */
const TOLERANCE = 0.4;

type Named = { name: string };
type World = Topology<{ countries: GeometryCollection<Named> }>;

/** The land under the marks: Natural Earth by way of world-atlas (countries), and the first-level areas of the theatre's pack. */
export interface Basemap {
  projection: GeoProjection;
  /** SVG path data: all land, the theatre's countries, the borders between their areas. */
  allLand: string;
  theatre: string;
  areas: string;
  /** The countries' names in the language, each where it has most room. */
  labels: { name: string; x: number; y: number; own: boolean }[];
  /** The most important first. */
  towns: Town[];
  /** The same land for the live map, cut to the surroundings of the theatre. */
  land: FeatureCollection<Geometry, { own: boolean }>;
  areaLines: MultiLineString;
}

const drawnFor = new WeakMap<Desk, Map<Locale, Basemap>>();

/** The land of a desk's theatre with the names of a language: drawn once, for all pages. */
export function basemapOf(desk: Desk, locale: Locale): Basemap {
  const drawn = drawnFor.get(desk) ?? new Map<Locale, Basemap>();
  drawnFor.set(desk, drawn);
  const basemap = drawn.get(locale) ?? createBasemap(desk, locale);
  drawn.set(locale, basemap);
  return basemap;
}

/** Draws the land of a theatre, fitted to its bounds in Mercator so that the live map can take its place exactly. */
function createBasemap(desk: Desk, locale: Locale): Basemap {
  const { theatre, knowledge } = desk;
  const world = readWorld();
  const projection = projectionFor(theatre.bounds);
  const project = inFrameOf(projection);
  const drawn = simplified(world, project, TOLERANCE);
  const named = desk.in(locale).knowledge;
  const ownNames = new Map(
    theatre.countries.map((id) => [knowledge.entity(id)?.name ?? id, named.entity(id)?.name ?? id]),
  );
  const isOwn = ({ properties }: { properties?: Partial<Named> | undefined }) => ownNames.has(properties?.name ?? "");
  const path = geoPath(projection);
  const near = feature(world, world.objects.countries).features.filter((country) => path(country) !== null);
  const areas = desk.areas();
  return {
    projection,
    allLand: compactPath(projection, merge(drawn, drawn.objects.countries.geometries as (Polygon | MultiPolygon)[])),
    theatre: compactPath(projection, collection(feature(drawn, drawn.objects.countries).features.filter(isOwn))),
    areas: areas ? compactPath(projection, areaMesh(simplified(areas, project, TOLERANCE))) : "",
    labels: near.flatMap((country) => {
      const name = ownNames.get(country.properties.name) ?? countryName(country, locale);
      const at = widestPoint(rings(country, projection), name.length * 11, 16, WIDTH, HEIGHT);
      return at ? [{ name, ...at, own: isOwn(country) }] : [];
    }),
    towns: townsOf(theatre, named),
    land: collection(near.map((country) => ({ ...country, properties: { own: isOwn(country) } }))),
    areaLines: areaMesh(areas),
  };
}

function readWorld(): World {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(file, "utf8")) as World;
}

/** A country's name: the atlas has the English ones, and ISO 3166's numbers for the others. */
function countryName({ id, properties: { name } }: Feature<Geometry, Named>, locale: Locale): string {
  const region = locale === "en" || !id ? undefined : new Intl.Locale(`und-${id}`).region;
  return (region && new Intl.DisplayNames(locale, { type: "region", fallback: "none" }).of(region)) || name;
}

function projectionFor([west, south, east, north]: Theatre["bounds"]): GeoProjection {
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  return geoMercator()
    .precision(0)
    .fitExtent(
      [
        [4, 4],
        [WIDTH - 4, HEIGHT - 4],
      ],
      corners,
    )
    .clipExtent([
      [-4, -4],
      [WIDTH + 4, HEIGHT + 4],
    ]);
}

/** The same projection for points anywhere, beyond the frame as well. */
function inFrameOf(projection: GeoProjection): (point: number[]) => [number, number] {
  const [dx, dy] = projection.translate();
  const whole = geoMercator().scale(projection.scale()).translate([dx, dy]);
  return ([lon = 0, lat = 0]) => whole([lon, Math.max(-85, Math.min(85, lat))]) ?? [0, 0];
}

function collection<P>(features: Feature<Geometry, P>[]): FeatureCollection<Geometry, P> {
  return { type: "FeatureCollection", features };
}

/** The borders between first-level areas, without the outer ones: those are the countries'. */
function areaMesh(areas: Topology | undefined): MultiLineString {
  if (!areas) return { type: "MultiLineString", coordinates: [] };
  const lines = Object.values(areas.objects).flatMap((country) => {
    return mesh(areas, country as GeometryCollection, (a, b) => a !== b).coordinates;
  });
  return { type: "MultiLineString", coordinates: lines };
}

/** The rings of a country in the drawing's units, cut at its frame. */
function rings(country: Feature<Geometry>, projection: GeoProjection): [number, number][][] {
  const found: [number, number][][] = [];
  geoStream(
    country,
    projection.stream({
      point: (x, y) => void found[found.length - 1]?.push([x, y]),
      lineStart: () => void found.push([]),
      lineEnd: () => {},
      polygonStart: () => {},
      polygonEnd: () => {},
    }),
  );
  return found;
}
