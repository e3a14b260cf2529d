import type { StoredReport } from "../../keep/ledger.ts";
import { cleanAddress } from "../../model/address.ts";
import type { Report } from "../../model/report.ts";

/** How a report stands to what is kept of its page. */
export type Standing =
  | { kind: "new" }
  /** The same words are kept: nothing is to be added. */
  | { kind: "known"; report: string; note?: string }
  /** The page says something else than this version of it did. */
  | { kind: "version"; of: StoredReport };

/** Two readings of one page at different addresses that share this much of the shorter one are the same words. */
const SAME_WORDS = 0.9;
/** An excerpt has less than this share of the whole: a page that lost a sentence has more, and has changed. */
const LARGEST_EXCERPT = 0.5;
const SHINGLE = 4;

/**
 * Compares a report with the latest version of its page. A page at another address (AMP, print, mobile) is often set a little
 * differently: it is a new version only where it differs more than settings do. Neither is a part of its words that somebody gives.
 *
 * @param address where the report was fetched; undefined for a file
 * @param versions the kept reports of the page, the latest last
 */
export function standingOf(report: Report, address: string | undefined, versions: StoredReport[]): Standing {
  const last = versions.at(-1);
  if (!last) return { kind: "new" };
  if (wordsOf(report) === wordsOf(last.report)) {
    const tells = report.published && !last.report.published;
    return tells ? { kind: "version", of: last } : { kind: "known", report: last.id };
  }
  const other = address && last.fetched && cleanAddress(address) !== cleanAddress(last.fetched.url);
  if (other && sharedShare(report.text, last.report.text) >= SAME_WORDS) {
    return { kind: "known", report: last.id, note: `the same page as ${last.fetched?.url}` };
  }
  if (!address && isExcerpt(report, last.report)) {
    return { kind: "known", report: last.id, note: "its words stand in the report that is kept of this page" };
  }
  return { kind: "version", of: last };
}

/** A part of the other's words that somebody gives with the page's address: the page has not changed for it. */
function isExcerpt(report: Report, whole: Report): boolean {
  return report.text.length < whole.text.length * LARGEST_EXCERPT && sharedShare(report.text, whole.text) >= SAME_WORDS;
}

/** Headline and text without white space, which is set anew with each reading. */
function wordsOf({ headline = "", text }: Report): string {
  return `${headline}\n${text}`.replace(/\s+/g, "");
}

function sharedShare(one: string, other: string): number {
  const [a, b] = [shingles(one), shingles(other)];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(" ")));
}
