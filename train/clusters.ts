import { hashText, normalForm } from "../src/parse/en/forms.ts";

const LEAST_COUNT = 2;

/**
 * Parts the words of running text into classes whose bigrams tell most (the exchange algorithm: Kneser & Ney 1993; Martin,
 * Liermann & Ney 1998). Gives the class, 1 to `classes`, of each lower-case normal form by its hash.
 */
export function clusterWords(sentences: string[][], classes: number, passes: number): Map<number, number> {
  const { words, bigrams } = countBigrams(sentences);
  const size = classes + 1;
  const classOf = new Int32Array(words.length);
  for (let w = 1; w < words.length; w++) classOf[w] = ((w - 1) % classes) + 1;
  const pair = new Float64Array(size * size);
  const asLeft = new Float64Array(size);
  const asRight = new Float64Array(size);
  for (const [left, row] of bigrams.right.entries()) {
    for (const [right, n] of row) count(classOf[left] as number, classOf[right] as number, n);
  }
  for (let pass = 0; pass < passes; pass++) for (let w = 1; w < words.length; w++) exchange(w);
  return new Map(words.slice(1).map((word, i) => [hashText(word), classOf[i + 1] as number]));

  function count(left: number, right: number, n: number): void {
    pair[left * size + right] = (pair[left * size + right] as number) + n;
    asLeft[left] = (asLeft[left] as number) + n;
    asRight[right] = (asRight[right] as number) + n;
  }

  function exchange(w: number): void {
    const before = byClass(bigrams.left[w] as Map<number, number>, w);
    const after = byClass(bigrams.right[w] as Map<number, number>, w);
    place(before, after, classOf[w] as number, -1);
    let top = 1;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 1; c <= classes; c++) {
      const gain = gainOf(before, after, c);
      if (gain > most) [top, most] = [c, gain];
    }
    classOf[w] = top;
    place(before, after, top, 1);
  }

  /** Neighbours by class; a word beside itself is left out. */
  function byClass(neighbours: Map<number, number>, w: number): [number, number][] {
    const sums = new Map<number, number>();
    for (const [v, n] of neighbours)
      if (v !== w) sums.set(classOf[v] as number, (sums.get(classOf[v] as number) ?? 0) + n);
    return [...sums];
  }

  function place(before: [number, number][], after: [number, number][], c: number, sign: number): void {
    for (const [b, n] of before) count(b, c, sign * n);
    for (const [a, n] of after) count(c, a, sign * n);
  }

  function gainOf(before: [number, number][], after: [number, number][], c: number): number {
    let gain = 0;
    let left = 0;
    let right = 0;
    for (const [b, n] of before) {
      gain += added(pair[b * size + c] as number, n);
      right += n;
    }
    for (const [a, n] of after) {
      gain += added(pair[c * size + a] as number, n);
      left += n;
    }
    return gain - added(asLeft[c] as number, left) - added(asRight[c] as number, right);
  }
}

const xlogx = (x: number): number => (x > 0 ? x * Math.log(x) : 0);
const added = (x: number, n: number): number => xlogx(x + n) - xlogx(x);

/** Word 0 stands for the sentence's bounds and for rare words. */
function countBigrams(sentences: string[][]) {
  const texts = sentences.map((forms) => forms.map((form) => normalForm(form).toLowerCase()));
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, n]) => n >= LEAST_COUNT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = ["", ...frequent.map(([word]) => word)];
  const index = new Map(words.map((word, i) => [word, i]));
  const left = words.map(() => new Map<number, number>());
  const right = words.map(() => new Map<number, number>());
  for (const text of texts) {
    let last = 0;
    for (const word of [...text, ""]) {
      const w = index.get(word) ?? 0;
      const after = right[last] as Map<number, number>;
      const before = left[w] as Map<number, number>;
      after.set(w, (after.get(w) ?? 0) + 1);
      before.set(last, (before.get(last) ?? 0) + 1);
      last = w;
    }
  }
  return { words, bigrams: { left, right } };
}
