/** Chance that is the same for the same seed on every machine. */
export interface Random {
  /** From 0 up to but not 1. */
  share(): number;
  /** A whole number from 0 up to but not `n`. */
  below(n: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, a period of 2³². */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(share() * n);
  return {
    share,
    below,
    chance: (probability) => share() < probability,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
  };
}

/** The items in an order of chance (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** How often something happens in a span in which it happens `mean` times on average (Knuth's method). */
export function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let times = 0;
  for (let left = random.share(); left > limit; left *= random.share()) times++;
  return times;
}

/** Days to the next of things that happen every `mean` days. */
export function waiting(mean: number, random: Random): number {
  return Math.round(-mean * Math.log(1 - random.share()));
}

/** Picks the k-th of the items with a weight of 1 / k (Zipf's law). */
export function zipf<T>(items: readonly T[]): (random: Random) => T {
  let sum = 0;
  const sums = items.map((_, rank) => (sum += 1 / (rank + 1)));
  return (random) => {
    const wanted = random.share() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low] as T;
  };
}

/** 1 mostly, seldom many: a discrete Pareto tail, cut at `most`. */
export function heavyTail(most: number, random: Random): number {
  return Math.min(most, Math.floor((1 - random.share()) ** -0.85));
}
