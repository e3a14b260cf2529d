import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { lookOf } from "./diamond.tsx";
import { type Drawn, disputedAreas } from "./disputed-areas.tsx";
import { type Area, eventMarks } from "./event-marks.ts";
import { glyphLook, offsetOf } from "./glyph.tsx";
import { drawnArea } from "./map-frame.ts";
import { byImportance, installationMarks, marksOf } from "./marks.ts";

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

/** The installations of the day for the live map, as GeoJSON, the most important first. */
export function liveInstallations(view: View, basemap: Basemap) {
  const events = eventMarks(view, drawnArea(basemap));
  return collection(
    installationMarks(view)
      .sort(byImportance({ events }))
      .map((mark, order) =>
        featureOf(
          { type: "Point", coordinates: [mark.lon, mark.lat] },
          {
            id: mark.id,
            label: mark.label,
            note: mark.note ?? "",
            look: lookOf(mark),
            order,
            fresh: mark.fresh,
            title: mark.sentence,
            href: view.href(`/installations/${mark.id}`),
          },
        ),
      ),
  );
}

/** The event marks of an area for the live map, as GeoJSON; `circle` is the middle of the place and how far from it, in kilometres. */
export function liveEvents(view: View, area: Area) {
  return collection(
    marksOf(view, area).events.map((mark) => {
      const { lon, lat, circle, family, count, announced, recent, fresh, title, href } = mark;
      return featureOf(
        { type: "Point", coordinates: [lon, lat] },
        {
          ...{ family, announced, recent, fresh, title, href },
          look: glyphLook(mark),
          offset: offsetOf(mark),
          several: circle ? "" : view.words.number(count),
          ...(circle && { circle }),
        },
      );
    }),
  );
}

function featureOf<P>(geometry: Geometry, properties: P): Feature<Geometry, P> {
  return { type: "Feature", geometry, properties };
}

function collection<P>(features: Feature<Geometry, P>[]): FeatureCollection<Geometry, P> {
  return { type: "FeatureCollection", features };
}
