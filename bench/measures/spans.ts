/** Characters of a text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** How much of two overlapping spans is common to both. */
function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / Math.max(a.end - a.start, b.end - b.start);
}

/** The span that overlaps another and is most like it. */
export function likest<S extends Span>(wanted: Span, given: S[]): S | undefined {
  return given.filter((g) => overlaps(wanted, g)).sort((a, b) => likeness(wanted, b) - likeness(wanted, a))[0];
}

/** Pairs each wanted span with at most one given span that overlaps it, the most alike first; gives the pairs. */
export function pairByOverlap<W extends Span, G extends Span>(wanted: W[], given: G[]): [W, G][] {
  const candidates = wanted.flatMap((w) => given.filter((g) => overlaps(w, g)).map((g): [W, G] => [w, g]));
  candidates.sort((a, b) => likeness(...b) - likeness(...a));
  const used = new Set<Span>();
  return candidates.filter(([w, g]) => {
    if (used.has(w) || used.has(g)) return false;
    used.add(w).add(g);
    return true;
  });
}

/** The words of a text that spans touch, by where they start. */
export function wordsUnder(spans: Span[], text: string): Set<number> {
  const starts = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((word) => start + word.index),
  );
  return new Set(starts);
}

/** How many of one set are in another. */
export function common<T>(a: Set<T>, b: Set<T>): number {
  return [...a].filter((one) => b.has(one)).length;
}
