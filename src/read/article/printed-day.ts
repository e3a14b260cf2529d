import type { Day } from "../../model/day.ts";
import { printedMoment } from "./printed-moment.ts";

/** The first day that a text prints with its year, as it stands there; see printedMoment. */
export function printedDay(text: string): Day | undefined {
  return printedMoment(text)?.day;
}
