import { distanceKm } from "../../src/code/distance.ts";
import { geocode } from "../../src/packs/geocode.ts";
import { createNameIndex } from "../../src/packs/name-index.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { median, placed, shareWithin } from "../measures/distances.ts";
import { share } from "../measures/shares.ts";

interface Strike {
  town: string | null;
  province: string | null;
  country: string | null;
  lat: number;
  lon: number;
}

/** Dutch air strikes in Iraq and Syria: the place as it was written, and the point that was struck. */
export const oirStrikes: Corpus = {
  peers: "no published score known",
  measure(folder, name, { knowledge }) {
    const names = createNameIndex(knowledge.entities);
    const strikes = new Map(readItems<Strike>(folder, name).map((strike) => [written(strike), strike]));
    const places = [...strikes].map(([words, strike]) => {
      const point = geocode(words, names, knowledge);
      return { words, entity: point?.entity ?? "not placed", km: point && distanceKm(point, strike) };
    });
    const distances = places.map(({ km }) => km);
    return {
      items: places.length,
      figures: {
        placed: share(placed(distances).length, places.length),
        within5: shareWithin(distances, 5),
        within25: shareWithin(distances, 25),
        within161: shareWithin(distances, 161),
        medianKm: median(placed(distances)),
      },
      misses: places
        .filter(({ km }) => km === undefined || km > 25)
        .map(({ words, entity, km }) => `${words} → ${entity}${km === undefined ? "" : `, ${Math.round(km)} km off`}`),
    };
  },
};

function written({ town, province, country }: Strike): string {
  return [town, province, country].filter(Boolean).join(", ");
}
