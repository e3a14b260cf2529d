import type { View } from "../view.ts";
import type { MarginNote, NoteKind } from "./margin.ts";

/** In the order in which a reader wants to know. */
const KINDS: NoteKind[] = ["adds", "repeats", "contradicts", "agrees", "miscounts", "announces", "stands", "withdrawn"];

/** "This report adds 2 claims, repeats 1 and counts wrongly once." */
export function summaryWords({ t, words }: Pick<View, "t" | "words">, notes: Iterable<MarginNote>): string {
  const counts = new Map<NoteKind, number>();
  for (const { kind } of notes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [t.report.sum[kind](count)] : [];
  });
  return parts.length > 0 ? t.report.summary(words.list(parts)) : t.report.nothingStated;
}
