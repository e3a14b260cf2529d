/**
 * Keeps the last few things made out of a source under their keys; when the source is another, all is made anew.
 * A source is an object, or what tells one state of it from another.
 *
 * @param most how many are kept; the one asked for longest ago goes first
 */
export function remembering<T>(most: number): (source: object | number, key: string, make: () => T) => T {
  let from: object | number | undefined;
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

/** Keeps the last thing made, and makes it anew when one of the objects that it is made of is another. */
export function rememberingLast<T>(): (sources: readonly object[], make: () => T) => T {
  let last: { sources: readonly object[]; made: T } | undefined;
  return (sources, make) => {
    if (last && sources.every((source, at) => source === last?.sources[at])) return last.made;
    const made = make();
    last = { sources, made };
    return made;
  };
}
