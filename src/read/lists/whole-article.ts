import { fold } from "../characters.ts";
import { plainText } from "./plain-text.ts";

/** An ending that promises more elsewhere: "the army said […]". */
const CUT = /(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?$/;

/** The content of an entry where it is the article and not its beginning: it is more than the summary, and not cut short. */
export function wholeArticle(content: string | undefined, summary?: string): string | undefined {
  if (!content?.trim()) return undefined;
  const isSummary = summary !== undefined && words(content) === words(summary);
  const ending = plainText(content.slice(-400)) ?? "";
  return isSummary || CUT.test(ending) ? undefined : content;
}

function words(markup: string): string {
  return fold(markup.replace(/<[^<>]*>/g, " "));
}

/** A plain text as HTML, a paragraph each. */
export function htmlOf(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("\n");
}
