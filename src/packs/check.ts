import type { Entity, Pack } from "../model/pack.ts";
import type { Borders, Polygon, Ring } from "./borders.ts";

/** Something wrong with the packs (an error), or something that would make them better (a note). */
export interface Problem {
  severity: "error" | "note";
  pack: string;
  entity?: string;
  message: string;
}

interface Entry {
  pack: string;
  entity: Entity;
}

type Index = ReadonlyMap<string, Entity>;

/** How far outside the drawn border a point may lie: the map is coarse, and islands are missing from it. */
const BORDER_TOLERANCE_KM = 15;
const KM_PER_DEGREE = 111.2;

/**
 * Checks packs together, as a desk loads them: ids given twice, references to nothing, places that lie in themselves,
 * points outside their country, missing Arabic names. Errors come first; then by pack, entity and message.
 */
export function checkPacks(packs: Pack[], borders: Borders): Problem[] {
  const entries = packs.flatMap((pack) => pack.entities.map((entity) => ({ pack: pack.id, entity })));
  const index = new Map(entries.map(({ entity }) => [entity.id, entity]));
  return [
    ...duplicateIds(entries),
    ...packs.flatMap(duplicateSources),
    ...entries.flatMap((entry) => danglingReferences(entry, index)),
    ...packs.flatMap((pack) => danglingInTheatreAndSources(pack, index)),
    ...entries.flatMap((entry) => containmentCycles(entry, index)),
    ...entries.flatMap((entry) => pointOutsideCountry(entry, index, borders)),
    ...entries.flatMap(missingArabicName),
  ].sort(bySeverityPackEntity);
}

function duplicateIds(entries: Entry[]): Problem[] {
  const firstPack = new Map<string, string>();
  return entries.flatMap(({ pack, entity }) => {
    const first = firstPack.get(entity.id);
    if (first === undefined) firstPack.set(entity.id, pack);
    return first === undefined ? [] : [error(pack, `this id is taken in ${first}: rename or remove one`, entity.id)];
  });
}

function duplicateSources(pack: Pack): Problem[] {
  const ids = pack.sources.map(({ id }) => id);
  return ids
    .filter((id, i) => ids.indexOf(id) < i)
    .map((id) => error(pack.id, `the source ${id} is given twice: remove one`));
}

function danglingReferences({ pack, entity }: Entry, index: Index): Problem[] {
  const references: [field: string, id: string | undefined][] = [
    ["in", entity.in],
    ["state", entity.state],
    ["capital", entity.capital],
    ...(entity.affiliations ?? []).map(({ kind, of }): [string, string] => [`${kind} of`, of]),
  ];
  return references.flatMap(([field, id]) =>
    id === undefined || index.has(id) ? [] : [error(pack, `${field} ${id}: no pack has this entity`, entity.id)],
  );
}

function danglingInTheatreAndSources({ id: pack, theatre, sources }: Pack, index: Index): Problem[] {
  const references: [where: string, id: string | undefined][] = [
    ...(theatre?.countries ?? []).map((id): [string, string] => ["theatre, countries", id]),
    ...(theatre?.sides ?? []).flatMap((side) =>
      side.members.map((id): [string, string] => [`theatre, side ${side.id}`, id]),
    ),
    ...(theatre?.disputedAreas ?? []).flatMap((area) =>
      area.parties.map((id): [string, string] => [`theatre, disputed area ${area.id}`, id]),
    ),
    ...sources.map((source): [string, string | undefined] => [`source ${source.id}, speaksFor`, source.speaksFor]),
  ];
  return references.flatMap(([where, id]) =>
    id === undefined || index.has(id) ? [] : [error(pack, `${where}: no pack has the entity ${id}`)],
  );
}

function containmentCycles({ pack, entity }: Entry, index: Index): Problem[] {
  const path = [entity.id];
  for (let at = entity.in; at !== undefined; at = index.get(at)?.in) {
    if (at === entity.id) return [error(pack, `lies in itself: ${[...path, at].join(" in ")}`, entity.id)];
    if (path.includes(at)) return [];
    path.push(at);
  }
  return [];
}

function pointOutsideCountry({ pack, entity }: Entry, index: Index, borders: Borders): Problem[] {
  const { lat, lon } = entity;
  if ((lat === undefined) !== (lon === undefined)) return [error(pack, "has only one of lat and lon", entity.id)];
  const state = countryOf(entity, index);
  const land = state && borders.get(state);
  if (lat === undefined || lon === undefined || !land) return [];
  const allowed = Math.max(entity.radiusKm ?? 0, BORDER_TOLERANCE_KM);
  const away = kmOutside(lat, lon, land);
  if (away <= allowed) return [];
  return [error(pack, `its point ${lat}, ${lon} is ${Math.round(away)} km outside ${state}`, entity.id)];
}

function countryOf(entity: Entity, index: Index): string | undefined {
  const seen = new Set<string>();
  for (let at: Entity | undefined = entity; at && !seen.has(at.id); at = index.get(at.in ?? "")) {
    if (at.kind === "state") return at.id;
    seen.add(at.id);
  }
  return undefined;
}

/** Kilometres from the point to the nearest land, on a plane round the point: good to a per cent near the border. */
function kmOutside(lat: number, lon: number, land: Polygon[]): number {
  const plane = (ring: Ring) => ring.map(([x = 0, y = 0]) => onPlane(lat, lon, x, y));
  const distances = land.map((polygon) => {
    const rings = polygon.map(plane);
    const crossings = rings.reduce((sum, ring) => sum + crossingsOfRay(ring), 0);
    return crossings % 2 === 1 ? 0 : Math.min(...rings.map(kmToRing));
  });
  return Math.min(...distances);
}

function onPlane(lat: number, lon: number, x: number, y: number): [number, number] {
  const east = ((x - lon + 540) % 360) - 180;
  return [east * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180), (y - lat) * KM_PER_DEGREE];
}

/** How often a ray from the origin eastwards crosses the ring: odd inside it. */
function crossingsOfRay(ring: [number, number][]): number {
  return segments(ring).filter(([[x1, y1], [x2, y2]]) => y1 > 0 !== y2 > 0 && x1 + (y1 / (y1 - y2)) * (x2 - x1) > 0)
    .length;
}

function kmToRing(ring: [number, number][]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [[x1, y1], [x2, y2]] of segments(ring)) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x1 + along * dx, y1 + along * dy));
  }
  return nearest;
}

function segments(ring: [number, number][]): [[number, number], [number, number]][] {
  return ring.slice(1).map((end, i) => [ring[i] ?? end, end]);
}

function missingArabicName({ pack, entity }: Entry): Problem[] {
  return entity.ar ? [] : [{ severity: "note", pack, entity: entity.id, message: "has no Arabic name" }];
}

function error(pack: string, message: string, entity?: string): Problem {
  return entity === undefined ? { severity: "error", pack, message } : { severity: "error", pack, entity, message };
}

function bySeverityPackEntity(a: Problem, b: Problem): number {
  const key = ({ severity, pack, entity, message }: Problem) => [severity, pack, entity ?? "", message].join("\0");
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
