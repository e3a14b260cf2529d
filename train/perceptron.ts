/** A multiclass averaged perceptron (Collins 2002) over hashed features, its rows sparse and grown on demand, averaged lazily. */
export interface Perceptron {
  classes: number;
  addScores(features: Uint32Array, count: number, scores: Float32Array): void;
  /** Adds `step` to the weight of each feature for a class. */
  update(features: Uint32Array, count: number, cls: number, step: number): void;
  /** Counts one more example seen, for the average. */
  tick(): void;
  /** Calls back with (hash, class, weight) for each averaged weight. */
  averaged(each: (hash: number, cls: number, weight: number) => void): void;
}

export function createPerceptron(classes: number): Perceptron {
  let hashes = new Uint32Array(1 << 20);
  let rowOf = new Int32Array(1 << 20);
  let used = 0;
  // A row is a block of entries; a full block moves to the end of the pool, twice as long.
  let start = new Int32Array(1 << 20);
  let length = new Uint8Array(1 << 20);
  let room = new Uint8Array(1 << 20);
  let cls = new Uint8Array(1 << 22);
  let weight = new Float32Array(1 << 22);
  let total = new Float64Array(1 << 22);
  let stamp = new Int32Array(1 << 22);
  let pool = 0;
  let now = 1;

  function find(hash: number): number {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  function growTable(): void {
    const oldHashes = hashes;
    const oldRows = rowOf;
    hashes = new Uint32Array(oldHashes.length * 2);
    rowOf = new Int32Array(oldHashes.length * 2);
    for (let i = 0; i < oldHashes.length; i++) {
      const hash = oldHashes[i] as number;
      if (hash === 0) continue;
      const slot = find(hash);
      hashes[slot] = hash;
      rowOf[slot] = oldRows[i] as number;
    }
  }

  function reserve(size: number): number {
    if (pool + size > cls.length) {
      cls = grown(cls, Uint8Array);
      weight = grown(weight, Float32Array);
      total = grown(total, Float64Array);
      stamp = grown(stamp, Int32Array);
    }
    pool += size;
    return pool - size;
  }

  function newRow(hash: number): number {
    if ((used + 1) * 2 > hashes.length) growTable();
    if (used === start.length) {
      start = grown(start, Int32Array);
      length = grown(length, Uint8Array);
      room = grown(room, Uint8Array);
    }
    const slot = find(hash);
    hashes[slot] = hash;
    rowOf[slot] = used;
    start[used] = reserve(2);
    room[used] = 2;
    return used++;
  }

  function entry(row: number, wanted: number): number {
    const from = start[row] as number;
    const count = length[row] as number;
    for (let k = from; k < from + count; k++) if (cls[k] === wanted) return k;
    if (count === room[row]) {
      const size = Math.min(count * 2, classes);
      const to = reserve(size);
      cls.copyWithin(to, from, from + count);
      weight.copyWithin(to, from, from + count);
      total.copyWithin(to, from, from + count);
      stamp.copyWithin(to, from, from + count);
      start[row] = to;
      room[row] = size;
    }
    const at = (start[row] as number) + count;
    length[row] = count + 1;
    cls[at] = wanted;
    weight[at] = 0;
    total[at] = 0;
    stamp[at] = now;
    return at;
  }

  return {
    classes,
    addScores(features, count, scores) {
      for (let i = 0; i < count; i++) {
        const slot = find(features[i] as number);
        if (hashes[slot] === 0) continue;
        const row = rowOf[slot] as number;
        const from = start[row] as number;
        const end = from + (length[row] as number);
        for (let k = from; k < end; k++) {
          const c = cls[k] as number;
          scores[c] = (scores[c] as number) + (weight[k] as number);
        }
      }
    },
    update(features, count, wanted, step) {
      for (let i = 0; i < count; i++) {
        const hash = features[i] as number;
        const slot = find(hash);
        const row = hashes[slot] === 0 ? newRow(hash) : (rowOf[slot] as number);
        const k = entry(row, wanted);
        total[k] = (total[k] as number) + (weight[k] as number) * (now - (stamp[k] as number));
        stamp[k] = now;
        weight[k] = (weight[k] as number) + step;
      }
    },
    tick() {
      now++;
    },
    averaged(each) {
      for (let slot = 0; slot < hashes.length; slot++) {
        if (hashes[slot] === 0) continue;
        const row = rowOf[slot] as number;
        const from = start[row] as number;
        for (let k = from; k < from + (length[row] as number); k++) {
          const sum = (total[k] as number) + (weight[k] as number) * (now - (stamp[k] as number));
          each(hashes[slot] as number, cls[k] as number, sum / now);
        }
      }
    },
  };
}

function grown<A extends { length: number; set(from: A): void }>(array: A, make: new (length: number) => A): A {
  const larger = new make(array.length * 2);
  larger.set(array);
  return larger;
}
