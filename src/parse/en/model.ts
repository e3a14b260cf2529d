import { type Cursor, readAscending, readPacked, readVarint } from "./coding.ts";
import type { Lexicon } from "./lemma.ts";
import type { LinearModel } from "./linear.ts";
import { markersOf, type Parser } from "./parser.ts";
import type { Tagger } from "./tagger.ts";

/** All that is learnt from the treebank. */
export interface Model {
  tagger: Tagger;
  parser: Parser;
  lexicon: Lexicon;
}

/** How a model's bytes begin: "Situ en" and the version of the format. */
export const MAGIC = [0x53, 0x69, 0x74, 0x75, 0x65, 0x6e, 2];

/** The strings of a model, kept as JSON at its start. */
export interface ModelHeader {
  tags: string[];
  labels: string[];
  verbs: string[];
  exceptions: Record<string, string>;
}

/** Reads a model from the bytes that `train/encode.ts` writes. Throws one line if they are not such a model. */
export function decodeModel(bytes: Uint8Array): Model {
  const cursor = { bytes, at: 0 };
  const header = readHeader(cursor);
  const clusters = readClusters(cursor);
  const tagger: Tagger = { tags: header.tags, clusters, model: readLinear(cursor, header.tags.length) };
  const parser: Parser = {
    labels: header.labels,
    root: header.labels.indexOf("root"),
    markers: markersOf(header.labels),
    model: readLinear(cursor, 1 + 2 * header.labels.length),
  };
  const lexicon = { verbs: new Set(header.verbs), exceptions: new Map(Object.entries(header.exceptions)) };
  return { tagger, parser, lexicon };
}

function readHeader(cursor: Cursor): ModelHeader {
  const text = MAGIC.every((byte) => readVarint(cursor) === byte) ? new TextDecoder().decode(readPacked(cursor)) : "";
  if (text === "") throw new Error("This is not a Situ English model: give the bytes of models/en/model.bin.");
  return JSON.parse(text) as ModelHeader;
}

function readClusters(cursor: Cursor): Map<number, number> {
  const hashes = readAscending(cursor);
  const classes = readPacked(cursor);
  return new Map(Array.from(hashes, (hash, i) => [hash | 0, (classes[i] as number) + 1]));
}

function readLinear(cursor: Cursor, classes: number): LinearModel {
  const scale = readVarint(cursor) / 1000;
  const hashes = readAscending(cursor);
  const lengths = readPacked(cursor);
  const rowClasses = readPacked(cursor);
  const rowLevels = readPacked(cursor);
  const entries = new Uint16Array(rowClasses.length);
  for (let k = 0; k < entries.length; k++) entries[k] = ((rowClasses[k] as number) << 8) | (rowLevels[k] as number);
  return { classes, slots: fillSlots(hashes, lengths), entries, levels: levelsOf(scale) };
}

function fillSlots(hashes: Uint32Array, lengths: Uint8Array): Uint32Array {
  let capacity = 1024;
  while (capacity < hashes.length * 1.6) capacity *= 2;
  const slots = new Uint32Array(capacity * 2);
  let start = 0;
  for (let i = 0; i < hashes.length; i++) {
    let slot = (hashes[i] as number) & (capacity - 1);
    while (slots[slot << 1] !== 0) slot = (slot + 1) & (capacity - 1);
    const length = lengths[i] as number;
    slots[slot << 1] = hashes[i] as number;
    slots[(slot << 1) | 1] = start * 128 + length;
    start += length;
  }
  return slots;
}

/** The levels of a weight on either side of nought; more of them bring nothing but bytes. */
export const LEVELS = 48;

/** Weights on a square-root scale: level q (a signed byte) stands for sign(q) · scale · (q / LEVELS)². */
function levelsOf(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const q = byte < 128 ? byte : byte - 256;
    return Math.sign(q) * scale * (q / LEVELS) ** 2;
  });
}
