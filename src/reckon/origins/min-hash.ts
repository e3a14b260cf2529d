import { mix } from "./hash.ts";

/** Values in a signature. */
export const SIGNATURE_SLOTS = 128;

const SLOT_BITS = 7;
const EMPTY = 0xffffffff;

/**
 * The MinHash signature of a set of hashed shingles, at least one (Broder 1997): two signatures agree in a share of slots that estimates the
 * Jaccard likeness of the two sets. One hashing serves all slots, and an empty slot borrows from the next that is not (one-permutation
 * hashing with rotation: Shrivastava and Li 2014). 16 bits of each value are kept (b-bit minwise hashing: Li and König 2010).
 */
export function signatureOf(shingles: Uint32Array): Uint16Array {
  const least = new Uint32Array(SIGNATURE_SLOTS).fill(EMPTY);
  for (const shingle of shingles) {
    const slot = shingle >>> (32 - SLOT_BITS);
    const value = (shingle << SLOT_BITS) >>> SLOT_BITS;
    if (value < (least[slot] as number)) least[slot] = value;
  }
  return densified(least);
}

/** Two passes from the last slot to the first, so that the last ones can borrow from the first. */
function densified(least: Uint32Array): Uint16Array {
  const signature = new Uint16Array(SIGNATURE_SLOTS);
  let [value, distance] = [0, 0];
  for (let step = 2 * SIGNATURE_SLOTS - 1; step >= 0; step--) {
    const slot = step % SIGNATURE_SLOTS;
    const own = least[slot] as number;
    [value, distance] = own === EMPTY ? [value, distance + 1] : [own, 0];
    signature[slot] = mix(value + Math.imul(distance, 0x9e3779b1));
  }
  return signature;
}

/** In how many of `count` slots two signatures agree, each given by where in `slots` its first slot stands. */
export function agreement(slots: Uint16Array, a: number, b: number, count: number): number {
  let agreeing = 0;
  for (let i = 0; i < count; i++) if (slots[a + i] === slots[b + i]) agreeing++;
  return agreeing;
}
