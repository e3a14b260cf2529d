import type { Known } from "../article/article.ts";
import { printedDay } from "../article/printed-day.ts";
import { cleanCharacters, fold } from "../characters.ts";
import type { DomDocument } from "./dom.ts";
import { type Json, linkedData } from "./linked-data.ts";
import { publishedOf } from "./published.ts";

/** What a page says of its article outside the text: JSON-LD, meta elements, time elements, address. */
export function metadataOf(document: DomDocument): Known {
  const article = linkedData(document);
  const metas = metaContents(document);
  const meta = (...names: string[]) => names.map((key) => metas.get(key)).find(Boolean);
  const url = addressOf(document, meta("og:url"));
  return withValues({
    headline: asPrinted(document, text(article.headline) ?? meta("og:title", "twitter:title")) ?? heading(document),
    outlet: name(article.publisher) ?? meta("og:site_name", "application-name"),
    byline:
      names(article.author) ??
      byline(meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator")),
    section: text(article.articleSection) ?? meta("article:section", "parsely-section"),
    url,
    language: (document.documentElement?.getAttribute("lang") ?? "").slice(0, 2).toLowerCase() || undefined,
    modified: printedDay(text(article.dateModified) ?? meta("article:modified_time", "og:updated_time") ?? ""),
    note: meta("situ:note"),
    published: publishedOf({ document, metas, linked: text(article.datePublished), url }),
  });
}

/** The content of a page's meta elements by their lower-case names, the first of each name. */
function metaContents(document: DomDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const content = text(element.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = element.getAttribute(attribute)?.toLowerCase();
      if (key && content && !contents.has(key)) contents.set(key, content);
    }
  }
  return contents;
}

function addressOf(document: DomDocument, fromMeta: string | undefined): string | undefined {
  const candidates = [document.querySelector("link[rel=canonical]")?.getAttribute("href"), fromMeta];
  return candidates.find((address): address is string => /^https?:\/\/[^/]+\/./.test(address ?? ""));
}

/** A headline without the site's name after it, where a first heading of the page shows where it ends. */
function asPrinted(document: DomDocument, headline: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll("h1")].map((element) => text(element.textContent) ?? "");
  return headings.find((each) => each.includes(" ") && headline?.startsWith(`${each} `)) ?? headline;
}

/** The headline as the page prints it: the only first heading, else the title without the site's name. */
function heading(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll("h1")].map((element) => text(element.textContent)).filter(Boolean);
  const title = text(document.querySelector("title")?.textContent);
  if (headings.length === 1 || !title) return headings[0];
  return text(title.replace(/\s+[|–—»·-]\s+[^|–—»·]{1,40}$/, ""));
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? fold(cleanCharacters(plainText(first))) || undefined : undefined;
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
};

/** Text whose entities were escaped once too often, as in many pages' metadata. */
function plainText(value: string): string {
  return value
    .replace(/&#(x[\da-f]{1,5}|\d{1,6});/gi, (_, code: string) =>
      String.fromCodePoint(Number(code.replace(/^x/i, "0x"))),
    )
    .replace(/&(\w+);/g, (entity, known: string) => ENTITIES[known] ?? entity);
}

function name(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "object" && first !== null ? text((first as Json).name) : text(first);
}

function names(value: unknown): string | undefined {
  const all = (Array.isArray(value) ? value : [value]).map(name).filter((each) => byline(each));
  return all.length > 0 ? all.join(", ") : undefined;
}

/** Authors' names, without "By"; addresses are none. */
function byline(value: string | undefined): string | undefined {
  return value && !/^https?:|\.com\b|@/.test(value) ? value.replace(/^by\s+/i, "") : undefined;
}

function withValues(known: { [K in keyof Known]: Known[K] | undefined }): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Known;
}
