import type { Interval } from "../../../model/day.ts";
import { intervalInWords } from "./days.ts";

/** How the days of an event were worked out. */
export const times = {
  /** `words` as the report gives them, undefined where it gives none. */
  reason: (words: string | undefined, days: Interval, outlets: string[]) =>
    `${words ? `“${words}”` : "by its place in the report"} ${intervalInWords(days)} (${outlets.join(", ")})`.replace(
      "  ",
      " ",
    ),
};
