/**
 * Keeps the last few things made out of a source under their keys; when the source is another, all is made anew.
 *
 * @param most how many are kept; the one asked for longest ago goes first
 */
export function remembering<T>(most: number): (source: object, key: string, make: () => T) => T {
  let from: object | undefined;
  const kept = new Map<string, T>();
  return (source, key, make) => {
    if (source !== from) kept.clear();
    from = source;
    const found = kept.has(key) ? (kept.get(key) as T) : make();
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
