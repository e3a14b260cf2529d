import { type Day, daysBetween, type Interval } from "../../model/day.ts";
import type { KeptClaim, KeptReport, Origin } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare, type Record } from "../record/record.ts";
import { siteOf } from "../tellings/site.ts";

/** Words in a run that two texts are compared by, and the shares of them that make two texts copies of one. */
const SHINGLE_WORDS = 5;
const COPY_OF_BOTH = 0.4;
const COPY_OF_SHORTER = 0.6;

/** Reports of one agency, or of an outlet and who republishes it, are one voice when they tell the same news in these days. */
const SAME_NEWS_DAYS = 3;

interface Tie {
  a: string;
  b: string;
  reason: string;
}

/**
 * Groups reports that are one voice: near copies (runs of five words: Jaccard ≥ 0.4, or ≥ 0.6 of the shorter; Broder 1997), an
 * outlet and who credits it, and reports that credit the same agency, where they tell the same news. Named by the earliest known.
 */
export function originsOf(
  record: Record,
  known: Map<string, Day>,
  published: Map<string, Interval>,
  knowledge: Knowledge,
): Origin[] {
  const ties = [...copies(record.reports), ...credited(record, published, knowledge)];
  const groupOf = new Map(record.reports.map(({ id }) => [id, [id]]));
  for (const { a, b } of ties) {
    const [one, other] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []];
    if (one === other) continue;
    const joined = [...one, ...other];
    for (const id of joined) groupOf.set(id, joined);
  }
  const byId = new Map(record.reports.map((report) => [report.id, report]));
  const byKnown = (a: string, b: string) => compare(known.get(a) ?? "", known.get(b) ?? "") || compare(a, b);
  return [...new Set(groupOf.values())]
    .map((group) => originOf(group.sort(byKnown), ties, byId))
    .sort((a, b) => byKnown(a.id, b.id));
}

function originOf(reports: string[], ties: Tie[], byId: Map<string, KeptReport>): Origin {
  const id = reports[0] ?? "";
  const first = byId.get(id)?.report;
  const within = new Set(reports);
  const reasons = new Set(ties.filter(({ a }) => within.has(a)).map(({ reason }) => reason));
  const credit = reports.flatMap((report) => byId.get(report)?.report.credit ?? [])[0];
  const alone = first?.credit ? `credits ${first.credit}` : "stands by itself";
  return {
    id,
    name: credit ?? first?.outlet ?? "a report without outlet",
    reports,
    reason: reasons.size > 0 ? [...reasons].sort().join("; ") : alone,
  };
}

function copies(reports: KeptReport[]): Tie[] {
  const shingles = reports.map(({ report }) => shinglesOf(report.text));
  const holders = new Map<string, number[]>();
  shingles.forEach((set, index) => {
    for (const shingle of set) {
      const holding = holders.get(shingle);
      if (holding) holding.push(index);
      else holders.set(shingle, [index]);
    }
  });
  const shared = new Map<string, number>();
  for (const indexes of holders.values()) {
    for (const [at, a] of indexes.entries()) {
      for (const b of indexes.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  return [...shared].flatMap(([pair, common]) => {
    const [a = 0, b = 0] = pair.split(" ").map(Number);
    const [sizeA, sizeB] = [shingles[a]?.size ?? 0, shingles[b]?.size ?? 0];
    const isCopy =
      common / (sizeA + sizeB - common) >= COPY_OF_BOTH || common / Math.min(sizeA, sizeB) >= COPY_OF_SHORTER;
    const [first, second] = [reports[a]?.id, reports[b]?.id];
    return isCopy && first && second ? [{ a: first, b: second, reason: "near copies of one text" }] : [];
  });
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.length - SHINGLE_WORDS;
  return new Set(Array.from({ length: Math.max(0, last + 1) }, (_, i) => words.slice(i, i + SHINGLE_WORDS).join(" ")));
}

function credited(record: Record, published: Map<string, Interval>, knowledge: Knowledge): Tie[] {
  const news = newsOf(record.claims, knowledge);
  const voices = record.reports.map(({ id, report }) => ({
    id,
    outlet: voiceOf(report.outlet ?? report.url, knowledge),
    credit: voiceOf(report.credit, knowledge),
    name: report.credit ?? "",
  }));
  return voices.flatMap((a) =>
    voices.flatMap((b) => {
      const republishes = a.credit !== undefined && a.id !== b.id && a.credit === b.outlet;
      const sameAgency = a.credit !== undefined && a.id < b.id && a.credit === b.credit;
      if (!republishes && !sameAgency) return [];
      if (!tellSameNews(a.id, b.id, news, published)) return [];
      return [{ a: a.id, b: b.id, reason: republishes ? `one republishes ${a.name}` : `both credit ${a.name}` }];
    }),
  );
}

function voiceOf(name: string | undefined, knowledge: Knowledge): string | undefined {
  return name === undefined ? undefined : (knowledge.source(name)?.id ?? name.toLowerCase().replace(/^the /, ""));
}

function newsOf(claims: KeptClaim[], knowledge: Knowledge): Map<string, Set<string>> {
  const news = new Map<string, Set<string>>();
  for (const { report, claim } of claims) {
    const site = siteOf(claim, knowledge);
    if (!site || site.kind === "state") continue;
    const told = news.get(report) ?? new Set();
    news.set(report, told.add(`${claim.type} ${site.id}`));
  }
  return news;
}

function tellSameNews(a: string, b: string, news: Map<string, Set<string>>, published: Map<string, Interval>): boolean {
  const [one, other] = [published.get(a), published.get(b)];
  const apart = (x?: Day, y?: Day) => x !== undefined && y !== undefined && daysBetween(x, y) > SAME_NEWS_DAYS;
  if (apart(one?.to, other?.from) || apart(other?.to, one?.from)) return false;
  const told = news.get(b);
  return told !== undefined && [...(news.get(a) ?? [])].some((item) => told.has(item));
}
