import { isDay } from "../model/day.ts";
import type { Published } from "../model/report.ts";
import type { Known } from "./article.ts";
import { cleanCharacters, fold } from "./characters.ts";
import type { DomDocument } from "./dom.ts";
import { type Json, linkedData } from "./linked-data.ts";
import { printedDay } from "./printed-day.ts";

/** What a page says of its article outside the text: JSON-LD, meta elements, time elements, address. */
export function metadataOf(document: DomDocument): Known {
  const article = linkedData(document);
  const meta = (...names: string[]) => metaContent(document, names);
  const url = addressOf(document);
  return withValues({
    headline: asPrinted(document, text(article.headline) ?? meta("og:title", "twitter:title")) ?? heading(document),
    outlet: name(article.publisher) ?? meta("og:site_name", "application-name"),
    byline:
      names(article.author) ??
      byline(meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator")),
    section: text(article.articleSection) ?? meta("article:section", "parsely-section"),
    url,
    language: (document.documentElement?.getAttribute("lang") ?? "").slice(0, 2).toLowerCase() || undefined,
    published: publishedOf(document, article, url),
  });
}

const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "publishdate",
  "publish-date",
  "publish_date",
  "published_at",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "displaydate",
  "originalpublicationdate",
  "date",
];

/** The day of publication, from the surest place that gives one. Day and zone are those that the page writes. */
export function publishedOf(document: DomDocument, article: Json, url: string | undefined): Published | undefined {
  const fromData = printedDay(text(article.datePublished) ?? "");
  if (fromData) return onDay(fromData, "metadata", "the page's linked data gives datePublished");
  for (const name of PUBLISHED_META) {
    const found = printedDay(metaContent(document, [name]) ?? "");
    if (found) return onDay(found, "metadata", `the page's metadata gives ${name}`);
  }
  const times = [
    "[itemprop~=datePublished]",
    "time[pubdate]",
    "article time[datetime]",
    "header time[datetime]",
    "time[datetime]",
  ];
  for (const selector of times) {
    const element = document.querySelector(selector);
    const found = printedDay(element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? "");
    if (found) return onDay(found, "metadata", "the page's time element gives it");
  }
  return inAddress(url);
}

/** A day in a page's address: "/2020/03/29/", "/2020-03-29-". */
export function inAddress(url: string | undefined): Published | undefined {
  const match = /\/((?:19|20)\d{2})([/-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(url ?? "");
  if (!match) return undefined;
  const [, year, separator, month = "", date = ""] = match;
  if (separator === "" && (month.length < 2 || date.length < 2)) return undefined;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? onDay(day, "url", "the page's address holds the day") : undefined;
}

function onDay(day: string, basis: Published["basis"], reason: string): Published {
  return { from: day, to: day, basis, reasons: [reason] };
}

function metaContent(document: DomDocument, names: string[]): string | undefined {
  const wanted = new Set(names);
  for (const name of names) {
    for (const element of document.querySelectorAll("meta")) {
      const keys = ["property", "name", "itemprop"].map((key) => element.getAttribute(key)?.toLowerCase());
      const content = text(element.getAttribute("content"));
      if (keys.includes(name) && wanted.has(name) && content) return content;
    }
  }
  return undefined;
}

function addressOf(document: DomDocument): string | undefined {
  const candidates = [
    document.querySelector("link[rel=canonical]")?.getAttribute("href"),
    metaContent(document, ["og:url"]),
  ];
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
