import type { Judgements } from "../record/judgements.ts";

/**
 * Claims that a person has joined, each list in order; two that a person has parted are never in one. By claim.
 */
export function bundlesOf({ same, different }: Judgements): Map<string, string[]> {
  const bundles = new Map<string, string[]>();
  for (const [a, b] of same) {
    const [one, other] = [bundles.get(a) ?? [a], bundles.get(b) ?? [b]];
    if (one === other || one.some((x) => other.some((y) => different(x, y)))) continue;
    const joined = [...one, ...other].sort();
    for (const id of joined) bundles.set(id, joined);
  }
  return bundles;
}
