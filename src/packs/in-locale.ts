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
  return thing.ar ? { ...thing, name: inArabicDigits(thing.ar) } : thing;
}

/** "اللواء ٢٧": a number in the digits that every other number of the page has; a Latin name ("M10") keeps its own. */
function inArabicDigits(name: string): string {
  return name.replace(/(?<![A-Za-z\d-])\d+(?![A-Za-z\d])/g, (digits) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  );
}
