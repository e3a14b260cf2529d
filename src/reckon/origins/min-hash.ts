import { mix } from "./hash.ts";

/** Values in a signature. */
export const SIGNATURE_SLOTS = 128;

/** Odd multipliers, one for each slot: each makes another order of all hashes. */
const MULTIPLIERS = Uint32Array.from({ length: SIGNATURE_SLOTS }, (_, slot) => (mix(slot + 1) << 1) | 1);

/**
 * The MinHash signature of a set of hashed shingles, at least one (Broder 1997): two signatures agree in a share of slots that estimates the
 * Jaccard likeness of the two sets. 16 bits of each value are kept (b-bit minwise hashing: Li and König 2010).
 */
export function signatureOf(shingles: Uint32Array): Uint16Array {
  const signature = new Uint16Array(SIGNATURE_SLOTS);
  for (let slot = 0; slot < SIGNATURE_SLOTS; slot++) {
    const multiplier = MULTIPLIERS[slot] as number;
    let least = 0xffffffff;
    for (let at = 0; at < shingles.length; at++) {
      const product = Math.imul(shingles[at] as number, multiplier);
      const value = Math.imul(product ^ (product >>> 15), 0x85ebca6b) >>> 0;
      if (value < least) least = value;
    }
    signature[slot] = mix(least);
  }
  return signature;
}

/** In how many of `count` slots two signatures agree, each given by where in `slots` its first slot stands. */
export function agreement(slots: Uint16Array, a: number, b: number, count: number): number {
  let agreeing = 0;
  for (let i = 0; i < count; i++) if (slots[a + i] === slots[b + i]) agreeing++;
  return agreeing;
}
