import { crc32, deflateSync } from "node:zlib";

/** Units of a vector tile to its side. */
const EXTENT = 4096;

/** A PMTiles archive (version 3) of one vector tile of the world: water west of a meridian, and a town with its name in two languages. */
export function tinyArchive(shore: number, town: { lon: number; lat: number; name: string; ar: string }): Buffer {
  const tile = Buffer.concat([bytes(3, waterLayer(shore)), bytes(3, placesLayer(town))]);
  const directory = Buffer.from([varint(1), varint(0), varint(1), varint(tile.length), varint(1)].flat());
  const metadata = Buffer.from(JSON.stringify({ vector_layers: [{ id: "water" }, { id: "places" }] }));
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header[7] = 3;
  const directoryAt = header.length;
  const metadataAt = directoryAt + directory.length;
  const tileAt = metadataAt + metadata.length;
  const parts = [directoryAt, directory.length, metadataAt, metadata.length, tileAt, 0, tileAt, tile.length, 1, 1, 1];
  parts.forEach((part, i) => void header.writeBigUInt64LE(BigInt(part), 8 + i * 8));
  // Clustered; nothing compressed; vector tiles; of zoom 0 alone.
  header.set([1, 1, 1, 1, 0, 0], 96);
  [-180e7, -85e7, 180e7, 85e7].forEach((degrees, i) => void header.writeInt32LE(degrees, 102 + i * 4));
  return Buffer.concat([header, directory, metadata, tile]);
}

/** A picture of one colour, as PNG. */
export function tinyPicture(red: number, green: number, blue: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.from([0, red, green, blue]));
  return Buffer.concat([start, chunk("IHDR", size), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function waterLayer(shore: number): Buffer {
  const width = Math.round(((shore + 180) / 360) * EXTENT);
  const ring = [9, 0, 0, 26, zigzag(width), 0, 0, zigzag(EXTENT), zigzag(-width), 0, 15];
  return layer("water", [], feature(3, [], ring));
}

function placesLayer({ lon, lat, name, ar }: { lon: number; lat: number; name: string; ar: string }): Buffer {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const at = [((lon + 180) / 360) * EXTENT, (0.5 - y / (2 * Math.PI)) * EXTENT].map(Math.round) as [number, number];
  const told = Object.entries({ kind: "locality", name, "name:ar": ar });
  const tags = told.flatMap((_, i) => [i, i]);
  return layer("places", told, feature(1, tags, [9, zigzag(at[0]), zigzag(at[1])]));
}

/** The fields of the Mapbox Vector Tile format, version 2. */
function layer(name: string, told: [string, string][], only: Buffer): Buffer {
  return Buffer.concat([
    bytes(1, Buffer.from(name)),
    bytes(2, only),
    ...told.map(([key]) => bytes(3, Buffer.from(key))),
    ...told.map(([, value]) => bytes(4, bytes(1, Buffer.from(value)))),
    Buffer.from([...varint(5 << 3), ...varint(EXTENT), ...varint(15 << 3), ...varint(2)]),
  ]);
}

function feature(type: number, tags: number[], geometry: number[]): Buffer {
  return Buffer.concat([
    bytes(2, Buffer.from(tags.flatMap(varint))),
    Buffer.from([...varint(3 << 3), type]),
    bytes(4, Buffer.from(geometry.flatMap(varint))),
  ]);
}

/** A field of protobuf that holds bytes. */
function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(value.length)]), value]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
