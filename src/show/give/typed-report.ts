import { isDay } from "../../model/day.ts";
import type { Report } from "../../model/report.ts";

/** What a reader types: a text and, perhaps, what it does not say itself. */
export interface Typed {
  text: string;
  headline?: string | undefined;
  /** The day on which it was published. */
  published?: string | undefined;
}

/** A typed text as a report. */
export function typedReport({ text, headline, published = "" }: Typed): Report {
  return {
    text: withHeadline(text.trim(), headline?.trim()),
    ...(headline?.trim() && { headline: headline.trim() }),
    ...(isDay(published) && {
      published: { from: published, to: published, basis: "metadata", reasons: ["given by the reader"] },
    }),
  };
}

/** A text begins with its headline; a browser sends its lines with carriage returns. */
export function withHeadline(text: string, headline: string | undefined): string {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  return headline && !lines.startsWith(headline) ? `${headline}\n\n${lines}` : lines;
}
