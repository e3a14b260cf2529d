import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeoProjection } from "d3-geo";
import { geoMercator, geoPath, geoStream } from "d3-geo";
import type { Feature, FeatureCollection, Geometry, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Theatre } from "../../model/pack.ts";
import type { Knowledge } from "../view.ts";
import type { Town } from "./towns.ts";
import { townsOf } from "./towns.ts";
import { widestPoint } from "./widest-point.ts";

/** Size of the drawing in its own units, about pixels on a laptop. */
export const WIDTH = 820;
export const HEIGHT = 600;

type Named = { name: string };
type World = Topology<{ countries: GeometryCollection<Named> }>;

/** The land under the marks: Natural Earth by way of world-atlas (countries), and the first-level areas of the theatre's pack. */
export interface Basemap {
  projection: GeoProjection;
  /** SVG path data. */
  theatre: string;
  neighbours: string;
  borders: string;
  areas: string;
  labels: { name: string; x: number; y: number; own: boolean }[];
  /** The most important first. */
  towns: Town[];
  /** The same land for the live map, cut to the surroundings of the theatre. */
  land: FeatureCollection<Geometry, Named & { own: boolean }>;
  areaLines: MultiLineString;
}

/** Draws the land of a theatre, fitted to its bounds in Mercator so that the live map can take its place exactly. */
export function createBasemap(theatre: Theatre, knowledge: Knowledge, areas: Topology | undefined): Basemap {
  const world = readWorld();
  const projection = projectionFor(theatre.bounds);
  const path = geoPath(projection).digits(1);
  const own = new Set(theatre.countries.map((id) => knowledge.entity(id)?.name ?? id));
  const isOwn = ({ properties }: { properties?: Partial<Named> | undefined }) => own.has(properties?.name ?? "");
  const countries = feature(world, world.objects.countries);
  const all = countries.features.filter((country) => path(country) !== null);
  const ownCountries = all.filter(isOwn);
  const areaLines = areaMesh(areas);
  return {
    projection,
    theatre: path(collection(ownCountries)) ?? "",
    neighbours: path(collection(all.filter((country) => !isOwn(country)))) ?? "",
    borders: path(mesh(world, world.objects.countries, (a, b) => a !== b && (isOwn(a) || isOwn(b)))) ?? "",
    areas: path(areaLines) ?? "",
    labels: all.flatMap((country) => {
      const at = widestPoint(rings(country, projection), country.properties.name.length * 11, 16, WIDTH, HEIGHT);
      return at ? [{ name: country.properties.name, ...at, own: isOwn(country) }] : [];
    }),
    towns: townsOf(theatre, knowledge),
    land: collection(all.map((c) => ({ ...c, properties: { name: c.properties.name, own: isOwn(c) } }))),
    areaLines,
  };
}

function readWorld(): World {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(file, "utf8")) as World;
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
    .fitExtent(
      [
        [4, 4],
        [WIDTH - 4, HEIGHT - 4],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
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
