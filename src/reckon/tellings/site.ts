import { type Claim, fillers } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { Knowledge, Point } from "../../packs/knowledge.ts";

/** Where a claim puts its event: the most exact place or installation that it names. */
export interface Site {
  id: string;
  kind: "installation" | "place" | "state";
  /** Itself, for an installation the towns that it touches, and all that it lies in, nearest first. */
  within: string[];
  point?: Point;
  /** The claim speaks of something there that no pack knows: "a base north of Baghdad". */
  unnamed?: boolean;
}

/** "Near" and "north of" a place reach so far beyond its edge. */
const NEAR_KM = 40;

/** What reaches further is a district or more. */
const TOWN_KM = 20;

const SITE_ROLES: Role[] = ["installation", "area", "origin", "destination", "target", "place"];
const EXACTNESS = { installation: 2, place: 1, state: 0 };

/** The site of a claim, undefined where it names no place that a pack knows. */
export function siteOf(claim: Claim, knowledge: Knowledge): Site | undefined {
  let state: Site | undefined;
  for (const role of SITE_ROLES) {
    // Who leaves is told of where it leaves from.
    if (role === "destination" && claim.type === "withdrawal") continue;
    const sites = fillers(claim, role).flatMap(({ entity }) => (entity ? (siteAt(entity, knowledge) ?? []) : []));
    const exact = mostExact(sites);
    // A role that names only a state may be narrowed by a later one: troops leave "Iraq", from a place "Mosul".
    if (exact && (exact.kind !== "state" || role === "place")) return { ...exact, ...isUnnamed(claim, exact) };
    if (role === "origin" || role === "destination") state ??= exact;
  }
  return state;
}

function isUnnamed(claim: Claim, { kind }: Site): { unnamed?: true } {
  const things = [...fillers(claim, "installation"), ...fillers(claim, "target"), ...fillers(claim, "origin")];
  return kind === "place" && things.some(({ entity }) => !entity) ? { unnamed: true } : {};
}

/** The site that an entity is; undefined for actors and for what no pack knows. */
export function siteAt(id: string, knowledge: Knowledge): Site | undefined {
  const entity = knowledge.entity(id);
  if (!entity) return undefined;
  const { kind } = entity;
  if (kind !== "installation" && kind !== "place" && kind !== "state") return undefined;
  const within = [id, ...(kind === "installation" ? townsTouching(id, knowledge) : [])];
  for (let above = entity.in; above && !within.includes(above); above = knowledge.entity(above)?.in) within.push(above);
  const point = knowledge.point(id);
  return { id, kind, within, ...(point && { point }) };
}

const touching = new WeakMap<Knowledge, Map<string, string[]>>();

/** The towns into whose reach an installation reaches: what is told of "Kirkuk" can be told of the base at its edge. */
function townsTouching(id: string, knowledge: Knowledge): string[] {
  const known = touching.get(knowledge) ?? new Map<string, string[]>();
  touching.set(knowledge, known);
  const found = known.get(id) ?? findTownsTouching(id, knowledge);
  known.set(id, found);
  return found;
}

function findTownsTouching(id: string, knowledge: Knowledge): string[] {
  const at = knowledge.entity(id);
  if (at?.lat === undefined || at.lon === undefined || at.radiusKm === undefined) return [];
  const here = { lat: at.lat, lon: at.lon, radiusKm: at.radiusKm };
  return knowledge.entities.flatMap(({ id: town, kind, lat, lon, radiusKm }) => {
    if (kind !== "place" || lat === undefined || lon === undefined || radiusKm === undefined) return [];
    // Half a degree is more than any town reaches.
    if (radiusKm > TOWN_KM || Math.abs(lat - here.lat) > 0.5 || knowledge.liesIn(id, town)) return [];
    return kilometresBetween(here, { lat, lon, radiusKm }) <= here.radiusKm + radiusKm ? [town] : [];
  });
}

/**
 * How two sites lie to each other: `broad` when one is the state in which the other lies, `near` when something unnamed at the one
 * can be the installation that the other is.
 */
export function siteRelation(a: Site, b: Site): "same" | "nested" | "near" | "broad" | "apart" {
  if (a.id === b.id) return "same";
  const outer = b.within.includes(a.id) ? a : a.within.includes(b.id) ? b : undefined;
  if (outer) return outer.kind === "state" ? "broad" : "nested";
  return canBeNear(a, b) || canBeNear(b, a) ? "near" : "apart";
}

function canBeNear(place: Site, other: Site): boolean {
  if (!place.unnamed || other.kind !== "installation" || !place.point || !other.point) return false;
  return kilometresBetween(place.point, other.point) <= place.point.radiusKm + NEAR_KM;
}

/** Great-circle distance (haversine) on a sphere of 6,371 km. */
function kilometresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** Of several sites the most exact, and among equals the one that lies in another, else the first. */
export function mostExact(sites: Site[]): Site | undefined {
  return sites.reduce<Site | undefined>((best, site) => (best && !isMoreExact(site, best) ? best : site), undefined);
}

function isMoreExact(a: Site, b: Site): boolean {
  if (EXACTNESS[a.kind] !== EXACTNESS[b.kind]) return EXACTNESS[a.kind] > EXACTNESS[b.kind];
  return a.id !== b.id && a.within.includes(b.id);
}
