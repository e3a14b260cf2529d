import type { Act } from "../../desk/desk.ts";
import { BYTE_ORDER_MARK, csvLine } from "../register/csv.ts";
import type { View } from "../view.ts";
import { actWords } from "./act-words.ts";

/** The log as a table for other programs (RFC 4180). */
export function logCsv(view: View, acts: readonly Act[], all: readonly Act[]): string {
  const rows = acts.map(({ id, recorded, review, undoneBy = "" }) => {
    const { thing } = actWords(view, review, all);
    return [recorded, review.by, review.decision, thing, review.note ?? "", id, undoneBy];
  });
  const head = ["recorded", "by", "decision", "about", "note", "id", "undone by"];
  return `${BYTE_ORDER_MARK}${[head, ...rows].map(csvLine).join("")}`;
}
