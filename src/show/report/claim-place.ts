import { fillers } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { KeptClaim } from "../../model/situation.ts";
import type { View } from "../view.ts";

/** Where the map shows a claim. */
export interface ClaimPlace {
  claim: string;
  name: string;
  lat: number;
  lon: number;
  radiusKm: number;
}

/** The roles that say where, the most exact first. */
const WHERE: Role[] = ["installation", "area", "place", "destination", "origin", "target"];

/** Where a claim happens: where its event is reckoned to be, else where its own words have it; undefined where nobody says. */
export function placeOf({ eventOf, knowledge }: Pick<View, "eventOf" | "knowledge">, kept: KeptClaim) {
  const reckoned = eventOf.get(kept.id)?.place;
  if (reckoned) return { claim: kept.id, ...pointOf(reckoned), name: reckoned.name };
  const [found] = WHERE.flatMap((role) => fillers(kept.claim, role)).flatMap((mention): ClaimPlace[] => {
    const { lat, lon, radiusKm = 0 } = mention;
    const point =
      lat !== undefined && lon !== undefined
        ? { lat, lon, radiusKm }
        : mention.entity && knowledge.point(mention.entity);
    const name = (mention.entity && knowledge.entity(mention.entity)?.name) ?? mention.text;
    return point ? [{ claim: kept.id, name: name || mention.text, ...point }] : [];
  });
  return found;
}

function pointOf({ lat, lon, radiusKm }: Omit<ClaimPlace, "claim" | "name">) {
  return { lat, lon, radiusKm };
}
