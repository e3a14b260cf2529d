import { reportOf } from "../article/article.ts";
import { paragraphsOf } from "../article/paragraphs.ts";
import type { Outcome } from "../reading.ts";

/** Reads a plain text, such as a page saved or copied as text. */
export function readText(text: string): Outcome {
  const report = reportOf(paragraphsOf(text));
  return report
    ? { report, notes: [] }
    : { code: "no-article", message: "there is no article in this text; save the article with its paragraphs" };
}
