import { join } from "node:path";
import { type Corpus, readItems } from "../corpus.ts";
import { share } from "../measures/shares.ts";
import { likenessOf, overall } from "../measures/shingles.ts";
import { bodyOf, readPage, savedPage } from "./pages.ts";

interface Item {
  id: string;
  title: string;
  date: string;
  authors: string | null;
  file: string;
  text: string;
}

/**
 * Saved news pages: the day of publication, the title, the authors and the body. A wrong day is worse than none.
 * Gold has the day that the page shows, which for some is that of the last update: `dayOfUpdate` is their share among the
 * wrong, where Situ gives that day as the update's.
 */
export const articleDates: Corpus = {
  peers: "no published score known",
  measure(folder, name) {
    const corpus = join(folder, name);
    const pages = readItems<Item>(corpus, "items").map((item) => {
      const report = readPage(savedPage(join(corpus, item.file)));
      const { from, to } = report?.published ?? {};
      const day = from === to ? from : undefined;
      return {
        ...item,
        day,
        modified: report?.modified,
        headline: report?.headline ?? "",
        byline: report?.byline ?? "",
        likeness: likenessOf(item.text, bodyOf(report)),
      };
    });
    const dated = pages.filter(({ date }) => date);
    const authored = pages.filter(({ authors }) => authors);
    const of = <T>(some: T[], is: (page: T) => boolean) => share(some.filter(is).length, some.length);
    const isTitle = ({ title, headline }: (typeof pages)[number]) => folded(title) === folded(headline);
    const isByline = ({ authors, byline }: (typeof pages)[number]) => people(authors ?? "") === people(byline);
    return {
      items: pages.length,
      figures: {
        dayRight: of(dated, ({ date, day }) => day === date),
        dayWrong: of(dated, ({ date, day }) => day !== undefined && day !== date),
        dayOfUpdate: of(dated, ({ date, day, modified }) => day !== date && modified === date),
        titleRight: of(pages, isTitle),
        authorsRight: of(authored, isByline),
        bodyF1: overall(pages.map(({ likeness }) => likeness)).f1,
      },
      misses: pages.flatMap((page) => [
        ...(page.date && page.day !== page.date ? [`${page.id}: ${page.date} ≠ ${page.day ?? "no day"}`] : []),
        ...(isTitle(page) ? [] : [`${page.id}: “${page.title}” ≠ “${page.headline}”`]),
        ...(page.authors && !isByline(page) ? [`${page.id}: by “${page.authors}” ≠ “${page.byline}”`] : []),
      ]),
    };
  },
};

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** The names of a byline in order of the alphabet. */
function people(byline: string): string {
  const names = folded(byline)
    .replace(/^by\s+/i, "")
    .split(/\s*(?:,|;|&|\band\b)\s*/i)
    .filter(Boolean);
  return [...new Set(names.map((name) => name.toLowerCase()))].sort().join("; ");
}
