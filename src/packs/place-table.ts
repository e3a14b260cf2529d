import { readFileSync } from "node:fs";
import type { Entity } from "../model/pack.ts";
import { PackError } from "./pack-error.ts";
import { shown } from "./yaml.ts";

const COLUMNS = ["name", "type", "in", "lat", "lon", "radiusKm", "population"];

/**
 * Reads a table of places: tab-separated, the first line naming the columns, for lists too long for YAML. The id is the name's in kebab-case. Throws
 * PackError.
 */
export function readPlaces(file: string): Entity[] {
  const [heading = "", ...rows] = readFileSync(file, "utf8").trimEnd().split(/\r?\n/);
  if (heading !== COLUMNS.join("\t"))
    throw new PackError(`${shown(file)}:1: the columns are to be ${COLUMNS.join(", ")}, with tabs between`);
  return rows.map((row, i) => placeOf(row) ?? wrong(file, i + 2));
}

function placeOf(row: string): Entity | undefined {
  const [name = "", type, within, lat = "", lon = "", radiusKm = "", population = ""] = row.split("\t");
  const place = { id: kebab(name), kind: "place" as const, name, lat: +lat, lon: +lon };
  const isWhole = name && type && within && lat && lon && Number(radiusKm) > 0 && !Number.isNaN(place.lat + place.lon);
  if (!isWhole || Number.isNaN(+population)) return undefined;
  return { ...place, type, in: within, radiusKm: +radiusKm, ...(population && { population: +population }) };
}

function wrong(file: string, line: number): never {
  throw new PackError(
    `${shown(file)}:${line}: a place has ${COLUMNS.slice(0, -1).join(", ")}; its population may be left out`,
  );
}

function kebab(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}|['’ʻ‘`]/gu, "");
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
