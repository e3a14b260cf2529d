import { pairHash } from "./hash.ts";
import { agreement, SIGNATURE_SLOTS } from "./min-hash.ts";

/**
 * A signature is looked up by three slots at a time, all of which must agree: each slot with those so far after it, in two ways. Two slots
 * would find more of the most heavily edited copies, but so many unrelated texts that a large theatre takes its number squared.
 */
const PARTNERS: [number, number][] = [
  [37, 71],
  [17, 97],
];
const LOOKUPS = SIGNATURE_SLOTS * PARTNERS.length;

/**
 * Slots that must agree after each quarter of them: of all, half of what swapping two words in five leaves on average. Most that agree
 * in three by chance are so told in the first quarter, which is one line of the processor's cache.
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
 * Locality-sensitive hashing (Indyk and Motwani 1998): signatures are alike when they agree in three slots that were looked up together,
 * and in enough slots. That is for each two of them alone to say, so it does not matter which came first or what else is kept. About
 * 2.3 kB a signature.
 */
export function createCandidates(): Candidates {
  let count = 0;
  let capacity = 0;
  let slots = new Uint16Array(0);
  // For each lookup, chains of numbers by the hash of its slots, counted from 1 with 0 at the end. Others are in a chain by chance.
  let first = new Uint32Array(0);
  let next = new Uint32Array(0);
  let asked = new Uint32Array(0);
  let questions = 0;

  const valueAt = (number: number, slot: number) => slots[number * SIGNATURE_SLOTS + slot] as number;
  const chainOf = (number: number, lookup: number) => {
    const [one, two, three] = slotsOf(lookup);
    const hash = pairHash(pairHash(valueAt(number, one), valueAt(number, two)), valueAt(number, three));
    return lookup * capacity + (hash & (capacity - 1));
  };

  function enchain(number: number): void {
    for (let lookup = 0; lookup < LOOKUPS; lookup++) {
      const chain = chainOf(number, lookup);
      next[number * LOOKUPS + lookup] = first[chain] as number;
      first[chain] = number + 1;
    }
  }

  function grow(): void {
    capacity = Math.max(LEAST_CAPACITY, 2 * capacity);
    slots = enlarged(slots, new Uint16Array(capacity * SIGNATURE_SLOTS));
    asked = enlarged(asked, new Uint32Array(capacity));
    first = new Uint32Array(capacity * LOOKUPS);
    next = new Uint32Array(capacity * LOOKUPS);
    for (let number = 0; number < count; number++) enchain(number);
  }

  const agreeIn = (lookup: number, a: number, b: number) =>
    slotsOf(lookup).every((slot) => valueAt(a, slot) === valueAt(b, slot));

  function areLike(a: number, b: number): boolean {
    let agreeing = 0;
    for (let quarter = 0; quarter < AGREEING.length; quarter++) {
      const from = quarter * QUARTER;
      agreeing += agreement(slots, a * SIGNATURE_SLOTS + from, b * SIGNATURE_SLOTS + from, QUARTER);
      if (agreeing < (AGREEING[quarter] as number)) return false;
    }
    for (let lookup = 0; lookup < LOOKUPS; lookup++) if (agreeIn(lookup, a, b)) return true;
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
      for (let lookup = 0; lookup < LOOKUPS; lookup++) {
        let link = first[chainOf(number, lookup)] as number;
        for (; link > 0; link = next[(link - 1) * LOOKUPS + lookup] as number) {
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

const SLOTS: readonly (readonly [number, number, number])[] = Array.from({ length: LOOKUPS }, (_, lookup) => {
  const slot = lookup % SIGNATURE_SLOTS;
  const [one = 0, other = 0] = PARTNERS[Math.floor(lookup / SIGNATURE_SLOTS)] ?? [];
  return [slot, (slot + one) % SIGNATURE_SLOTS, (slot + other) % SIGNATURE_SLOTS];
});

function slotsOf(lookup: number): readonly [number, number, number] {
  return SLOTS[lookup] as readonly [number, number, number];
}

function enlarged<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
