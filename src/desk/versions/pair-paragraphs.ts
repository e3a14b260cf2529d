/** A paragraph in its older and its newer wording; one of them where it was dropped or is new. */
export interface Pair {
  before?: string[];
  after?: string[];
}

/** Less of the words in common than this, and a paragraph is another one. */
const ALIKE = 0.4;
/** Comparisons of paragraphs: more of them would keep a reader waiting. */
const MOST_COMPARED = 10_000;

/**
 * Pairs the paragraphs of one stretch, each given as its words, with those that took their place: in their order, and so that the
 * pairs have most in common in all (a sequence alignment after Needleman and Wunsch, without a cost for gaps).
 */
export function pairParagraphs(before: string[][], after: string[][]): Pair[] {
  if (before.length * after.length > MOST_COMPARED)
    return [...before.map((p) => ({ before: p })), ...after.map((p) => ({ after: p }))];
  const likeness = likenesses(before, after);
  const best = bestFrom(likeness, before.length, after.length);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const like = likeness[i]?.[j] ?? 0;
    if (like > 0 && at(best, i, j) === like + at(best, i + 1, j + 1)) {
      pairs.push({ before: before[i++], after: after[j++] } as Pair);
    } else if (i < before.length && (j === after.length || at(best, i, j) === at(best, i + 1, j))) {
      pairs.push({ before: before[i++] } as Pair);
    } else pairs.push({ after: after[j++] } as Pair);
  }
  return pairs;
}

/** For each pair the share of words in common (Dice's coefficient), 0 where it is too small. */
function likenesses(before: string[][], after: string[][]): number[][] {
  const [olds, news] = [before.map(wordSet), after.map(wordSet)];
  return olds.map((old) =>
    news.map((young) => {
      let common = 0;
      for (const word of old) if (young.has(word)) common += 1;
      const share = (2 * common) / (old.size + young.size);
      return share >= ALIKE ? share : 0;
    }),
  );
}

function wordSet(words: string[]): Set<string> {
  return new Set(words.map((word) => word.trimEnd().toLowerCase()));
}

/** The most that can be in common from each pair of paragraphs on. */
function bestFrom(likeness: number[][], rows: number, columns: number): number[][] {
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const paired = (likeness[i]?.[j] ?? 0) + at(best, i + 1, j + 1);
      (best[i] as number[])[j] = Math.max(paired, at(best, i + 1, j), at(best, i, j + 1));
    }
  }
  return best;
}

function at(table: number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
