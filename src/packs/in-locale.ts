import type { Locale } from "../model/locale.ts";
import type { Pack, Theatre } from "../model/pack.ts";

/** Packs with the names of a language in the place of the English ones; what has no name in it keeps its own. */
export function packsIn(locale: Locale, packs: Pack[]): Pack[] {
  if (locale === "en") return packs;
  return packs.map((pack) => ({
    ...pack,
    entities: pack.entities.map(named),
    ...(pack.theatre && { theatre: theatreInArabic(pack.theatre) }),
  }));
}

function theatreInArabic(theatre: Theatre): Theatre {
  return {
    ...named(theatre),
    sides: theatre.sides.map(named),
    ...(theatre.disputedAreas && { disputedAreas: theatre.disputedAreas.map(named) }),
    ...(theatre.boundaryViews && { boundaryViews: theatre.boundaryViews.map(named) }),
  };
}

function named<T extends { name: string; ar?: string | undefined }>(thing: T): T {
  return thing.ar ? { ...thing, name: thing.ar } : thing;
}
