import type { Interval } from "../../model/day.ts";
import type { View } from "../view.ts";

/** Since when something held; what held on the theatre's first day may have held before. */
export function sinceWords({ theatre, words, t }: Pick<View, "theatre" | "words" | "t">, since: Interval): string {
  const atStart = (since.from ?? since.to ?? "") <= theatre.firstDay;
  return atStart ? t.entity.beforeTheRecord : words.days(since);
}
