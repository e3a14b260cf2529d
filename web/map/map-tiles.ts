import { addProtocol, type LayerSpecification, type SourceSpecification } from "maplibre-gl";
import { PMTiles, Protocol, TileType } from "pmtiles";
import { tileTowns } from "./map-towns.ts";

/** The user's own tiles as `/map/land` names them. */
export interface Tiles {
  kind: "pmtiles" | "raster" | "vector";
  address: string;
}

/** What they add to the live map's style, above its own land and under all marks. */
export interface Ground {
  source: SourceSpecification;
  layers(colour: (name: string) => string): LayerSpecification[];
  /** Their own towns, which take the place of the desk's. */
  towns?(colour: (name: string) => string): LayerSpecification[];
}

/** Layers of Protomaps and of OpenMapTiles: what they are drawn as, and in which of the page's colours. */
const DRAWN = [
  { name: "water", type: "fill", colour: "sea" },
  { name: "waterway", type: "line", colour: "sea", width: 1 },
  { name: "roads", type: "line", colour: "border-soft", width: 0.8 },
  { name: "transportation", type: "line", colour: "border-soft", width: 0.8 },
  { name: "boundaries", type: "line", colour: "border", width: 0.6 },
  { name: "boundary", type: "line", colour: "border", width: 0.6 },
] as const;

/** What Protomaps and OpenMapTiles call their layer of named places. */
const PLACES = ["places", "place"];

const RASTER_OPACITY = 0.9;

/** Makes the user's tiles ready; a file of them says itself whether it holds images or shapes, and which layers. */
export async function groundOf({ kind, address }: Tiles): Promise<Ground> {
  if (kind !== "pmtiles") {
    const source = { type: kind, tiles: [address] };
    return kind === "raster" ? rasterGround({ ...source, tileSize: 256 }) : vectorGround(source);
  }
  const archive = new PMTiles(new URL(address, location.href).href);
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol("pmtiles", protocol.tile);
  const source = { url: `pmtiles://${archive.source.getKey()}` };
  const { tileType } = await archive.getHeader();
  if (tileType !== TileType.Mvt) return rasterGround({ ...source, tileSize: 256 });
  const { vector_layers = [] } = (await archive.getMetadata()) as { vector_layers?: { id: string }[] };
  return vectorGround(source, new Set(vector_layers.map(({ id }) => id)));
}

function rasterGround(given: object): Ground {
  return {
    source: { ...given, type: "raster" } as SourceSpecification,
    layers: () => [{ id: "tiles", type: "raster", source: "tiles", paint: { "raster-opacity": RASTER_OPACITY } }],
  };
}

/** @param held the layers that the tiles have, where they say so */
function vectorGround(given: object, held?: ReadonlySet<string>): Ground {
  const drawn = DRAWN.filter(({ name }) => !held || held.has(name));
  const places = PLACES.find((name) => held?.has(name));
  return {
    source: { ...given, type: "vector" } as SourceSpecification,
    ...(places && { towns: (colour) => tileTowns(places, colour) }),
    layers: (colour) =>
      drawn.map((layer) => {
        const common = { id: `tiles-${layer.name}`, source: "tiles", "source-layer": layer.name };
        return layer.type === "fill"
          ? {
              ...common,
              type: "fill",
              filter: ["==", ["geometry-type"], "Polygon"],
              paint: { "fill-color": colour(layer.colour) },
            }
          : { ...common, type: "line", paint: { "line-color": colour(layer.colour), "line-width": layer.width } };
      }),
  };
}
