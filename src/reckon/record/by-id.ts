const made = new WeakMap<readonly { id: string }[], ReadonlyMap<string, { id: string }>>();

/** The same items by their ids, looked through once for each array. */
export function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const kept = made.get(items) ?? new Map(items.map((item) => [item.id, item]));
  made.set(items, kept);
  return kept as ReadonlyMap<string, T>;
}
