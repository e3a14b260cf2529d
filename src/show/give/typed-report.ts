import { isDay } from "../../model/day.ts";
import type { Report } from "../../model/report.ts";

/** What a reader types into the form: a text and, perhaps, the day on which it was published. */
export interface Typed {
  text: string;
  published: string;
}

/** A typed text as a report; a browser sends its lines with carriage returns. */
export function typedReport({ text, published }: Typed): Report {
  return {
    text: text.replaceAll(/\r\n?/g, "\n").trim(),
    ...(isDay(published) && {
      published: { from: published, to: published, basis: "metadata", reasons: ["given by the reader"] },
    }),
  };
}
