/** A part of a whole; null where there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Precision, recall and their harmonic mean, of what was right among what was given and what was wanted. */
export interface Score {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export function scoreOf(right: number, wanted: number, given: number): Score {
  return { precision: share(right, given), recall: share(right, wanted), f1: share(2 * right, wanted + given) };
}

/** A score's figures under names of their own: "source" gives sourcePrecision, sourceRecall, sourceF1. */
export function named(name: string, { precision, recall, f1 }: Score): Record<string, number | null> {
  return { [`${name}Precision`]: precision, [`${name}Recall`]: recall, [`${name}F1`]: f1 };
}
