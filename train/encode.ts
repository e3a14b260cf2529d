import { LEVELS, MAGIC, type Model, type ModelHeader } from "../src/parse/en/model.ts";
import { packAscending, packBytes, varint } from "./packing.ts";
import type { Perceptron } from "./perceptron.ts";

/** The rows of a model to be written: averaged, pruned, quantised. */
export interface Rows {
  hashes: Uint32Array;
  lengths: Uint8Array;
  classes: Uint8Array;
  levels: Uint8Array;
  scale: number;
}

/** A weight as it is sorted: one number that holds the hash, the class and, in steps of 1/STEPS, the weight. */
const STEPS = 50;
const WEIGHT_RANGE = 2 ** 14;
const CLASS_RANGE = 2 ** 7;

/** The averaged weights of a perceptron in order of hash and class, those under `least` in size dropped. */
export function sortedWeights(perceptron: Perceptron, least: number): Float64Array {
  let count = 0;
  perceptron.averaged((_, __, weight) => {
    if (Math.abs(weight) >= least) count++;
  });
  const packed = new Float64Array(count);
  perceptron.averaged((hash, cls, weight) => {
    if (Math.abs(weight) < least) return;
    const steps = Math.max(1, Math.min(WEIGHT_RANGE - 1, Math.round(weight * STEPS) + WEIGHT_RANGE / 2));
    packed[--count] = (hash * CLASS_RANGE + cls) * WEIGHT_RANGE + steps;
  });
  return packed.sort();
}

/** The mean of several perceptrons' weights: for linear models the same as the mean of their scores. */
export function rowsOf(weights: Float64Array[], least: number): Rows {
  const keys: number[] = [];
  const values: number[] = [];
  const at = weights.map(() => 0);
  for (;;) {
    let key = Number.POSITIVE_INFINITY;
    for (const [k, list] of weights.entries()) key = Math.min(key, keyAt(list, at[k] as number));
    if (key === Number.POSITIVE_INFINITY) break;
    let sum = 0;
    for (const [k, list] of weights.entries()) {
      const i = at[k] as number;
      if (keyAt(list, i) !== key) continue;
      sum += (list[i] as number) - key * WEIGHT_RANGE - WEIGHT_RANGE / 2;
      at[k] = i + 1;
    }
    const weight = sum / STEPS / weights.length;
    if (Math.abs(weight) < least) continue;
    keys.push(key);
    values.push(weight);
  }
  return quantised(keys, values);
}

function keyAt(list: Float64Array, i: number): number {
  return i < list.length ? Math.floor((list[i] as number) / WEIGHT_RANGE) : Number.POSITIVE_INFINITY;
}

/** Rows by hash, their weights on the square-root scale of `levelsOf`. */
function quantised(keys: number[], values: number[]): Rows {
  let scale = 1;
  for (const weight of values) scale = Math.max(scale, Math.abs(weight));
  const hashes: number[] = [];
  const lengths: number[] = [];
  for (const key of keys) {
    const hash = Math.floor(key / CLASS_RANGE);
    if (hashes.at(-1) !== hash) {
      hashes.push(hash);
      lengths.push(0);
    }
    lengths[lengths.length - 1] = (lengths.at(-1) as number) + 1;
  }
  return {
    hashes: Uint32Array.from(hashes),
    lengths: Uint8Array.from(lengths),
    classes: Uint8Array.from(keys, (key) => key % CLASS_RANGE),
    levels: Uint8Array.from(
      values,
      (weight) => Math.sign(weight) * Math.round(LEVELS * Math.sqrt(Math.abs(weight) / scale)),
    ),
    scale,
  };
}

/** What is written into a model file. */
export interface ModelParts {
  tags: string[];
  labels: string[];
  lexicon: Model["lexicon"];
  clusters: Map<number, number>;
  tagger: Rows;
  parser: Rows;
}

/** The bytes of a model: the header as JSON, the clusters, the tagger's rows, the parser's. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const header: ModelHeader = {
    tags: parts.tags,
    labels: parts.labels,
    verbs: [...parts.lexicon.verbs].sort(),
    exceptions: Object.fromEntries([...parts.lexicon.exceptions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  const words = [...parts.clusters].map(([hash, cls]) => [hash >>> 0, cls - 1] as const).sort((a, b) => a[0] - b[0]);
  const chunks = [
    MAGIC,
    packBytes(new TextEncoder().encode(JSON.stringify(header))),
    packAscending(words.map(([hash]) => hash)),
    packBytes(Uint8Array.from(words, ([, cls]) => cls)),
    ...[parts.tagger, parts.parser].flatMap((rows) => [
      varint(Math.round(rows.scale * 1000)),
      packAscending(rows.hashes),
      packBytes(rows.lengths),
      packBytes(rows.classes),
      packBytes(rows.levels),
    ]),
  ];
  return Uint8Array.from(chunks.flat());
}
