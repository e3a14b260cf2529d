import { pairHash } from "./hash.ts";
import { agreement, SIGNATURE_SLOTS } from "./min-hash.ts";

/** Each slot is looked up together with the one so far after it; both must agree. */
const PARTNER = 37;

/**
 * Slots that must agree after each quarter of them: of all, half of what swapping two words in five leaves on average. Most that agree
 * in one pair by chance are so told in the first quarter, which is one line of the processor's cache.
 */
const AGREEING = [1, 4, 8, 14];
const QUARTER = SIGNATURE_SLOTS / AGREEING.length;

/** A power of two, as every capacity is. */
const LEAST_CAPACITY = 256;

/** Signatures by their number, with those that are like one of them. */
export interface Candidates {
  /** Keeps a signature under the next number, from 0 up, and gives that. */
  add(signature: Uint16Array): number;
  /** The numbers of the other signatures that are like it, the latest first. */
  like(number: number): number[];
}

/**
 * Locality-sensitive hashing (Indyk and Motwani 1998): signatures are alike when they agree in a pair of slots that was looked up, and in
 * enough slots. That is for each two of them alone to say, so it does not matter which came first or what else is kept. About
 * 1.3 kB a signature.
 */
export function createCandidates(): Candidates {
  let count = 0;
  let capacity = 0;
  let slots = new Uint16Array(0);
  // For each slot, chains of numbers by the hash of its pair, counted from 1 with 0 at the end. Others are in a chain by chance.
  let first = new Uint32Array(0);
  let next = new Uint32Array(0);
  let asked = new Uint32Array(0);
  let questions = 0;

  const valueAt = (number: number, slot: number) => slots[number * SIGNATURE_SLOTS + slot] as number;
  const partnerOf = (slot: number) => (slot + PARTNER) % SIGNATURE_SLOTS;
  const chainOf = (number: number, slot: number) =>
    slot * capacity + (pairHash(valueAt(number, slot), valueAt(number, partnerOf(slot))) & (capacity - 1));

  function enchain(number: number): void {
    for (let slot = 0; slot < SIGNATURE_SLOTS; slot++) {
      const chain = chainOf(number, slot);
      next[number * SIGNATURE_SLOTS + slot] = first[chain] as number;
      first[chain] = number + 1;
    }
  }

  function grow(): void {
    capacity = Math.max(LEAST_CAPACITY, 2 * capacity);
    slots = enlarged(slots, new Uint16Array(capacity * SIGNATURE_SLOTS));
    asked = enlarged(asked, new Uint32Array(capacity));
    first = new Uint32Array(capacity * SIGNATURE_SLOTS);
    next = new Uint32Array(capacity * SIGNATURE_SLOTS);
    for (let number = 0; number < count; number++) enchain(number);
  }

  const agreeInPair = (slot: number, a: number, b: number) =>
    valueAt(a, slot) === valueAt(b, slot) && valueAt(a, partnerOf(slot)) === valueAt(b, partnerOf(slot));

  function areLike(a: number, b: number): boolean {
    let agreeing = 0;
    for (let quarter = 0; quarter < AGREEING.length; quarter++) {
      const from = quarter * QUARTER;
      agreeing += agreement(slots, a * SIGNATURE_SLOTS + from, b * SIGNATURE_SLOTS + from, QUARTER);
      if (agreeing < (AGREEING[quarter] as number)) return false;
    }
    for (let slot = 0; slot < SIGNATURE_SLOTS; slot++) if (agreeInPair(slot, a, b)) return true;
    return false;
  }

  return {
    add(signature) {
      if (count === capacity) grow();
      slots.set(signature, count * SIGNATURE_SLOTS);
      enchain(count);
      return count++;
    },
    like(number) {
      const found: number[] = [];
      questions++;
      asked[number] = questions;
      for (let slot = 0; slot < SIGNATURE_SLOTS; slot++) {
        let link = first[chainOf(number, slot)] as number;
        for (; link > 0; link = next[(link - 1) * SIGNATURE_SLOTS + slot] as number) {
          const other = link - 1;
          if (asked[other] === questions) continue;
          asked[other] = questions;
          if (areLike(number, other)) found.push(other);
        }
      }
      return found;
    },
  };
}

function enlarged<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
