import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../corpus.ts";
import { f1, likenessOf, overall } from "../measures/shingles.ts";
import { bodyOf, readPage } from "./pages.ts";

/** scrapinghub's saved news pages: how much of the article, and how little else, is read. */
export const articleExtraction: Corpus = {
  peers: "F1 rs_trafilatura .969, go_trafilatura .963, trafilatura .955, readability_js .951 (these 91 pages)",
  measure(folder, name) {
    const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
      readFileSync(join(folder, name, "ground-truth.json"), "utf8"),
    );
    const pages = Object.entries(truth).map(([id, { articleBody, url }]) => {
      const page = readPage(join(folder, name, "html", `${id}.html.gz`));
      return { id, url, likeness: likenessOf(articleBody, bodyOf(page)) };
    });
    const { precision, recall, f1: over } = overall(pages.map(({ likeness }) => likeness));
    return {
      items: pages.length,
      figures: { f1: over, precision, recall },
      misses: pages
        .sort((a, b) => f1(a.likeness) - f1(b.likeness))
        .map(({ id, url, likeness }) => {
          const [score, p, r] = [f1(likeness), likeness.precision, likeness.recall].map((n) => n.toFixed(3));
          return `F1 ${score}, precision ${p}, recall ${r}: ${id.slice(0, 8)} ${url}`;
        }),
    };
  },
};
