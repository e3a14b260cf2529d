import { share } from "./shares.ts";

/** How far from their true points places were put; undefined for one that was not placed. */
export type Distances = (number | undefined)[];

/** The share of all places that were put within so many kilometres. */
export function shareWithin(distances: Distances, km: number): number | null {
  return share(distances.filter((distance) => distance !== undefined && distance <= km).length, distances.length);
}

/** The distances of what was placed. */
export function placed(distances: Distances): number[] {
  return distances.filter((distance) => distance !== undefined);
}

/** The middle value; null of none. */
export function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
