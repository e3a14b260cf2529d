/** Answers that are kept for one source; the one asked for longest ago goes first. */
const MOST_KEPT = 60;
const kept = new WeakMap<object, Map<string, unknown>>();

/** What was made out of a source under a key before, else made now and kept while the source is in use. */
export function remembered<T>(source: object, key: string, make: () => T): T {
  let answers = kept.get(source);
  if (!answers) {
    answers = new Map();
    kept.set(source, answers);
  }
  const found = answers.has(key) ? (answers.get(key) as T) : make();
  answers.delete(key);
  answers.set(key, found);
  const [oldest] = answers.keys();
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
  return found;
}
