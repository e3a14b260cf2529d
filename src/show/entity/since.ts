import type { Interval } from "../../model/day.ts";
import { days } from "../language/words.ts";
import type { View } from "../view.ts";

/** Since when something held; what held on the theatre's first day may have held before. */
export function sinceWords(view: Pick<View, "theatre">, since: Interval): string {
  const atStart = (since.from ?? since.to ?? "") <= view.theatre.firstDay;
  return atStart ? "before the record begins" : days(since);
}
