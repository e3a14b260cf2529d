import { geoCircle } from "d3-geo";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { lookOf } from "./diamond.tsx";
import { type Drawn, disputedAreas } from "./disputed-areas.tsx";
import { byImportance, marksOf } from "./marks.ts";

const KM_PER_DEGREE = 111.195;

/** The land for the live map: countries, area borders, disputed areas as the chosen boundaries draw them, countries' names where the drawing has them. */
export function liveLand(view: Drawn, basemap: Basemap) {
  return {
    land: basemap.land,
    areaLines: basemap.areaLines,
    disputed: collection(
      disputedAreas(view).map(({ name, ring, drawnAs }) =>
        featureOf({ type: "Polygon", coordinates: [ring] }, { name, side: drawnAs?.side ?? null }),
      ),
    ),
    towns: collection(
      basemap.towns.map(({ name, lon, lat }, rank) =>
        featureOf({ type: "Point", coordinates: [lon, lat] }, { name, rank }),
      ),
    ),
    names: collection(
      basemap.labels.flatMap(({ name, x, y, own }) => {
        const at = basemap.projection.invert?.([x, y]);
        return at ? [featureOf({ type: "Point", coordinates: at }, { name, own })] : [];
      }),
    ),
  };
}

/** The marks of the day for the live map, as GeoJSON: installations, attacks, and how exact each attack's place is. */
export function liveMarks(view: View) {
  const marks = marksOf(view);
  const { installations, attacks } = marks;
  return {
    installations: collection(
      [...installations].sort(byImportance(marks)).map(({ lon, lat, ...mark }, order) =>
        featureOf(
          { type: "Point", coordinates: [lon, lat] },
          {
            label: mark.label,
            note: mark.note ?? "",
            look: lookOf(mark),
            order,
            sentence: mark.sentence,
            path: `/installations/${mark.id}`,
          },
        ),
      ),
    ),
    attacks: collection(
      attacks.map(({ lon, lat, recent, sentence, event }) =>
        featureOf({ type: "Point", coordinates: [lon, lat] }, { recent, sentence, path: `/events/${event}` }),
      ),
    ),
    reaches: collection(
      attacks.map(({ lon, lat, radiusKm, recent }) =>
        featureOf(
          geoCircle()
            .center([lon, lat])
            .radius(radiusKm / KM_PER_DEGREE)(),
          { recent },
        ),
      ),
    ),
  };
}

function featureOf<P>(geometry: Geometry, properties: P): Feature<Geometry, P> {
  return { type: "Feature", geometry, properties };
}

function collection<P>(features: Feature<Geometry, P>[]): FeatureCollection<Geometry, P> {
  return { type: "FeatureCollection", features };
}
