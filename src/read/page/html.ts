import type { Report } from "../../model/report.ts";
import { reportOf } from "../article/article.ts";
import { isParagraph } from "../article/prose.ts";
import type { Basis, Outcome } from "../reading.ts";
import { densestLines } from "./densest.ts";
import { type DomDocument, type DomElement, parsePage } from "./dom.ts";
import { isTooCostly, withoutPictures } from "./limits.ts";
import { linesOf } from "./lines.ts";
import { withoutLinksAbove } from "./links-above.ts";
import { metadataOf } from "./metadata.ts";
import { type Page, pageOf } from "./page.ts";
import { readableElement } from "./readable.ts";
import { ASKS_CONSENT, barrierOn, isConsentWall, notesOn } from "./refusal.ts";
import { removeSideMatter } from "./side-matter.ts";

/** The charset that a page declares in its first kilobytes (HTML standard, "prescan a byte stream"). */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  return (meta ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1];
}

/** No article is longer, in characters. */
const LONGEST = 1_000_000;

const TOO_LARGE: Outcome = {
  code: "too-large",
  message: "the page is built of more parts than any article; save only the article",
};
const NO_ARTICLE: Outcome = {
  code: "no-article",
  message: "there is no article on this page; give the address of the article itself, or save that page",
};
const LIST_OF_LINKS: Outcome = {
  code: "no-article",
  message: "this page is a list of links to articles; give the address of one of them, or save that page",
};

/**
 * Reads a news page: the article by Readability and our rules over it, the rest from its metadata.
 *
 * @param address where it was fetched from, to resolve and to check the addresses that it gives
 */
export function readHtml(html: string, address?: string): Outcome {
  const light = withoutPictures(html);
  if (isTooCostly(light)) return TOO_LARGE;
  const page = pageOf(parsePage(light), address);
  const length = page.lines.reduce((sum, { text }) => sum + text.length, 0);
  return length > LONGEST ? TOO_LARGE : articleOn(page);
}

function articleOn(page: Page): Outcome {
  const barrier = barrierOn(page);
  if (barrier) return { code: "no-article", message: barrier };
  const { known, basis } = metadataOf(page); // first: Readability changes the page
  const isList = isListOfLinks(page.document);
  const lines = articleLines(page).filter((line) => line !== known.caption && line !== known.standfirst);
  if (isConsentWall(lines, page)) return { code: "no-article", message: ASKS_CONSENT };
  const report = lines.some(isParagraph) ? reportOf(lines, known) : undefined;
  if (!report) return isList ? LIST_OF_LINKS : NO_ARTICLE;
  const words = report.text.split(/\s+/).length;
  return { report, notes: notesOn(page, words), basis: wholeBasis(report, basis) };
}

/** Fields that the metadata does not give were read from the article's own lines. */
function wholeBasis(report: Report, basis: Basis): Basis {
  const others = Object.keys(report).filter((field) => !(field in basis));
  return { ...Object.fromEntries(others.map((field) => [field, "the article's own lines"])), ...basis };
}

/** Whether most of a page's words are links. */
function isListOfLinks(document: DomDocument): boolean {
  const lettersIn = (elements: Iterable<DomElement>) =>
    [...elements].reduce((sum, each) => sum + each.textContent.trim().length, 0);
  return lettersIn(document.querySelectorAll("a[href]")) > 0.5 * lettersIn(document.querySelectorAll("body"));
}

function articleLines({ document, lines }: Page): string[] {
  const article = readableElement(document);
  if (article) removeSideMatter(article);
  return withoutLinksAbove(article ? linesOf(article) : densestLines(lines)).map(({ text }) => text);
}
