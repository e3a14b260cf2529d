import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { DefuddleClass } from "defuddle/node";
import type { Report } from "../../src/model/report.ts";
import { decode } from "../../src/read/encoding.ts";
import { parsePage } from "../../src/read/page/dom.ts";
import { declaredCharset, readHtml } from "../../src/read/page/html.ts";

/** A saved page as its HTML, from a gzipped file. */
export function savedPage(file: string): string {
  const bytes = gunzipSync(readFileSync(file));
  return decode(bytes, [declaredCharset(bytes)]).text;
}

/** The report that a page holds; undefined where it cannot be read. */
export function readPage(html: string): Report | undefined {
  const outcome = readHtml(html);
  return "report" in outcome ? outcome.report : undefined;
}

/** The article's body: gold has no headline in it. */
export function bodyOf(report: Report | undefined): string {
  const { headline, text = "" } = report ?? {};
  return headline && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
}

/** The body by each extractor: HTML to text. Those beside Situ's run bare, on the same DOM. */
export const EXTRACTORS: Record<string, (html: string) => string> = {
  situ: (html) => bodyOf(readPage(html)),
  readability: (html) => textOf(new Readability(parsePage(html) as never).parse()?.content),
  defuddle: (html) => textOf(new DefuddleClass(defuddlePage(html), { url: PAGE_ADDRESS }).parse().content),
};

const PAGE_ADDRESS = "https://example.com/article";

/** A page with what defuddle asks of a DOM and linkedom lacks, as defuddle itself adds it. */
function defuddlePage(html: string): never {
  const page = Object.assign(parsePage(html), { styleSheets: [], URL: PAGE_ADDRESS }) as never as DefuddlePage;
  if (page.defaultView && !page.defaultView.getComputedStyle) {
    page.defaultView.getComputedStyle = () => ({ display: "" });
  }
  return page as never;
}

interface DefuddlePage {
  defaultView?: { getComputedStyle?: () => { display: string } };
}

/** All text of an extractor's HTML, its elements parted. */
function textOf(content: string | null | undefined): string {
  const text = (content ?? "").replace(/<!--[\s\S]*?-->|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, "\n");
  return parsePage(text).body?.textContent ?? "";
}
