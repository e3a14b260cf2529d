import { fillers } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { KeptClaim } from "../../model/situation.ts";
import type { LocatorPoint } from "../map/locator.tsx";
import type { View } from "../view.ts";

/** Where a claim is, and the point of the map that shows it. */
export interface ClaimPlace {
  name: string;
  point: string;
}

/** The places of a report's claims: each once for the map, and which is whose. */
export interface ClaimPlaces {
  points: LocatorPoint[];
  of: ReadonlyMap<string, ClaimPlace>;
}

type Place = Required<Omit<LocatorPoint, "id">>;

/** The roles that say where, the most exact first. */
const WHERE: Role[] = ["installation", "area", "place", "destination", "origin", "target"];

/** Where claims are. A point is named by the first claim that is there. */
export function claimPlaces(view: Pick<View, "eventOf" | "knowledge">, claims: readonly KeptClaim[]): ClaimPlaces {
  const points = new Map<string, LocatorPoint & { id: string }>();
  const of = new Map<string, ClaimPlace>();
  for (const kept of claims) {
    const place = placeOf(view, kept);
    if (!place) continue;
    const key = `${place.lat} ${place.lon} ${place.radiusKm}`;
    const point = points.get(key) ?? { ...place, id: kept.id };
    points.set(key, point);
    of.set(kept.id, { name: place.name, point: point.id });
  }
  return { points: [...points.values()], of };
}

/** Where its event is reckoned to be, else where its own words have it; undefined where nobody says. */
function placeOf({ eventOf, knowledge }: Pick<View, "eventOf" | "knowledge">, { id, claim }: KeptClaim) {
  const reckoned = eventOf.get(id)?.place;
  if (reckoned) return reckoned;
  const [found] = WHERE.flatMap((role) => fillers(claim, role)).flatMap((mention): Place[] => {
    const { text, entity, lat, lon, radiusKm = 0 } = mention;
    const told = lat === undefined || lon === undefined ? undefined : { lat, lon, radiusKm };
    const point = told ?? (entity && knowledge.point(entity));
    return point ? [{ name: (entity && knowledge.entity(entity)?.name) || text, ...point }] : [];
  });
  return found;
}
