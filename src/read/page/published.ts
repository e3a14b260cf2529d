import { isDay } from "../../model/day.ts";
import type { Published } from "../../model/report.ts";
import { printedDay } from "../article/printed-day.ts";
import type { DomDocument } from "./dom.ts";

/** Names of meta elements that give the day of publication, the surest first. */
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

const TIME_ELEMENTS = [
  "[itemprop~=datePublished]",
  "time[pubdate]",
  "article time[datetime]",
  "header time[datetime]",
  "time[datetime]",
];

/** Where a page may say when it was published. */
interface DatedPage {
  document: DomDocument;
  /** The content of its meta elements by lower-case name. */
  metas: ReadonlyMap<string, string>;
  /** `datePublished` of its linked data. */
  linked: string | undefined;
  url: string | undefined;
}

/** The day of publication, from the surest place that gives one. Day and zone are those that the page writes. */
export function publishedOf({ document, metas, linked, url }: DatedPage): Published | undefined {
  const inData = printedDay(linked ?? "");
  if (inData) return onDay(inData, "metadata", "the page's linked data gives datePublished");
  for (const name of PUBLISHED_META) {
    const inMeta = printedDay(metas.get(name) ?? "");
    if (inMeta) return onDay(inMeta, "metadata", `the page's metadata gives ${name}`);
  }
  for (const selector of TIME_ELEMENTS) {
    const element = document.querySelector(selector);
    const inTime = printedDay(element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? "");
    if (inTime) return onDay(inTime, "metadata", "the page's time element gives it");
  }
  return inAddress(url);
}

/** A day in a page's address: "/2020/03/29/", "/2020-03-29-". */
function inAddress(url: string | undefined): Published | undefined {
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
