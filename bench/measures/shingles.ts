/** The measure of scrapinghub/article-extraction-benchmark (evaluate.py): shingles of four tokens. */
const SHINGLE = 4;

/** How much of a text was given, and how much of what was given is the text. */
export interface Likeness {
  precision: number;
  recall: number;
}

export function likenessOf(gold: string, given: string): Likeness {
  const [wanted, got] = [shingles(gold), shingles(given)];
  let right = 0;
  for (const [shingle, count] of got) right += Math.min(count, wanted.get(shingle) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const share = (whole: number, other: number) => (whole ? right / whole : other ? 0 : 1);
  return { precision: share(total(got), total(wanted)), recall: share(total(wanted), total(got)) };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - SHINGLE + 1); i++) {
    const shingle = tokens.slice(i, i + SHINGLE).join(" ");
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function f1({ precision, recall }: Likeness): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Precision and recall averaged over texts, and the F1 of the averages. */
export function overall(scores: Likeness[]): Likeness & { f1: number } {
  const mean = (of: (score: Likeness) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const over = { precision: mean(({ precision }) => precision), recall: mean(({ recall }) => recall) };
  return { ...over, f1: f1(over) };
}
