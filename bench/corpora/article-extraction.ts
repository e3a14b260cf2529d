import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../corpus.ts";
import { f1, type Likeness, likenessOf, overall } from "../measures/shingles.ts";
import { EXTRACTORS, savedPage } from "./pages.ts";

/** scrapinghub's saved news pages: how much of the article, and how little else, is read; bare peers in the same run. */
export const articleExtraction: Corpus = {
  peers: "F1 rs_trafilatura .969, go_trafilatura .963, trafilatura .955, readability_js .951 (these 91 pages)",
  measure(folder, name) {
    const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
      readFileSync(join(folder, name, "ground-truth.json"), "utf8"),
    );
    const pages = Object.entries(truth).map(([id, { articleBody, url }]) => {
      const html = savedPage(join(folder, name, "html", `${id}.html.gz`));
      return { id, url, likeness: likenessesOf(articleBody, html) };
    });
    const of = (extractor: string) => overall(pages.map(({ likeness }) => likeness[extractor] as Likeness));
    const { precision, recall, f1: over } = of("situ");
    return {
      items: pages.length,
      figures: { f1: over, precision, recall, readabilityF1: of("readability").f1, defuddleF1: of("defuddle").f1 },
      misses: pages
        .map(({ id, url, likeness }) => ({ id, url, likeness: likeness.situ as Likeness }))
        .sort((a, b) => f1(a.likeness) - f1(b.likeness))
        .map(({ id, url, likeness }) => {
          const [score, p, r] = [f1(likeness), likeness.precision, likeness.recall].map((n) => n.toFixed(3));
          return `F1 ${score}, precision ${p}, recall ${r}: ${id.slice(0, 8)} ${url}`;
        }),
    };
  },
};

function likenessesOf(gold: string, html: string): Record<string, Likeness> {
  return Object.fromEntries(
    Object.entries(EXTRACTORS).map(([extractor, bodyIn]) => [extractor, likenessOf(gold, bodyIn(html))]),
  );
}
