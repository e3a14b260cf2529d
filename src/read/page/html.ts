import { Readability } from "@mozilla/readability";
import type { Report } from "../../model/report.ts";
import { reportOf } from "../article/article.ts";
import { isParagraph } from "../article/prose.ts";
import { cleanCharacters, fold } from "../characters.ts";
import type { Outcome } from "../reading.ts";
import { blocksOf, type DomDocument, type DomElement, isDeeper, parsePage } from "./dom.ts";
import { metadataOf } from "./metadata.ts";
import { removeSideMatter } from "./side-matter.ts";

/** The charset that a page declares in its first kilobytes (HTML standard, "prescan a byte stream"). */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  return (meta ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1];
}

/** No news page has more; Readability's time grows with the square of the depth. */
const DEEPEST = 256;
const MOST_ELEMENTS = 100_000;

/** Reads a news page: the article by Readability and our rules over it, the rest from its metadata. */
export function readHtml(html: string): Outcome {
  const page = parsePage(html);
  const report = isDeeper(page, DEEPEST) ? undefined : articleOf(page);
  if (report) return { report, notes: [] };
  return {
    code: "no-article",
    message: "there is no article on this page; open the article itself and save that page",
  };
}

function articleOf(page: DomDocument): Report | undefined {
  const known = metadataOf(page); // first: Readability changes the page
  const lines = articleLines(page);
  return lines.some(isParagraph) ? reportOf(lines, known) : undefined;
}

function articleLines(page: DomDocument): string[] {
  const article = articleRoot(page);
  if (!article) return [];
  removeSideMatter(article);
  return blocksOf(article)
    .map((block) => fold(cleanCharacters(block)))
    .filter(Boolean);
}

function articleRoot(page: DomDocument): DomElement | undefined {
  try {
    const serializer = (node: unknown) => node as DomElement;
    const reader = new Readability<DomElement>(page as never, {
      serializer,
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined; // Readability throws on a page without a body or with too many elements
  }
}
