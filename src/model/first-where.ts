/**
 * Where the first item stands of which something holds; the length where it holds of none.
 *
 * @param items in an order in which it holds of none up to some place, and of all from there on
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
