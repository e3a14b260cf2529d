import { Readability } from "@mozilla/readability";
import { reportOf } from "../article/article.ts";
import { isParagraph } from "../article/prose.ts";
import type { Outcome } from "../reading.ts";
import { type DomDocument, type DomElement, isDeeper, parsePage } from "./dom.ts";
import { linesOf } from "./lines.ts";
import { metadataOf } from "./metadata.ts";
import { pageOf } from "./page.ts";
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

/**
 * Reads a news page: the article by Readability and our rules over it, the rest from its metadata.
 *
 * @param address where it was fetched from, to resolve and to check the addresses that it gives
 */
export function readHtml(html: string, address?: string): Outcome {
  const document = parsePage(html);
  const outcome = isDeeper(document, DEEPEST) ? undefined : articleOf(document, address);
  return (
    outcome ?? {
      code: "no-article",
      message: "there is no article on this page; open the article itself and save that page",
    }
  );
}

function articleOf(document: DomDocument, address: string | undefined): Outcome | undefined {
  const { known, basis } = metadataOf(pageOf(document, address)); // first: Readability changes the page
  const lines = articleLines(document);
  const report = lines.some(isParagraph) ? reportOf(lines, known) : undefined;
  return report && { report, notes: [], basis };
}

function articleLines(page: DomDocument): string[] {
  const article = articleRoot(page);
  if (!article) return [];
  removeSideMatter(article);
  return linesOf(article).map(({ text }) => text);
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
