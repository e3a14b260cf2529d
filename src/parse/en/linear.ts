/**
 * A sparse linear model over hashed features. A slot of the open-addressing table holds a feature's hash and where its row
 * lies; a row is a run of entries, each a class (high byte) and a weight's level (low byte).
 */
export interface LinearModel {
  classes: number;
  /** Pairs of (hash, row start << 7 | row length); a hash of 0 marks an empty slot. */
  slots: Uint32Array;
  entries: Uint16Array;
  /** The weight that each level stands for. */
  levels: Float32Array;
}

/** Adds to `scores` what the first `count` features say for each class. */
export function addScores(model: LinearModel, features: Uint32Array, count: number, scores: Float32Array): void {
  const { slots, entries, levels } = model;
  const mask = (slots.length >> 1) - 1;
  for (let i = 0; i < count; i++) {
    const hash = features[i] as number;
    let slot = hash & mask;
    for (;;) {
      const key = slots[slot << 1] as number;
      if (key === hash) {
        const row = slots[(slot << 1) | 1] as number;
        const end = (row >>> 7) + (row & 127);
        for (let k = row >>> 7; k < end; k++) {
          const entry = entries[k] as number;
          const cls = entry >> 8;
          scores[cls] = (scores[cls] as number) + (levels[entry & 255] as number);
        }
        break;
      }
      if (key === 0) break;
      slot = (slot + 1) & mask;
    }
  }
}

/** A feature's hash: a template's number with the values that fill it. Never 0, which marks an empty slot. */
export function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0 || 1;
}
