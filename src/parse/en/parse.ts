import type { NameIndex } from "../../packs/name-index.ts";
import type { NameMatch } from "../../packs/name-match.ts";
import { type Amount, findAmounts } from "./amounts.ts";
import type { Analyse } from "./analyse.ts";
import { predicatesOf } from "./find-predicates.ts";
import { findTimes } from "./find-times.ts";
import type { Predicate } from "./predicates.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { repair } from "./repair.ts";
import type { Sentence } from "./sentence.ts";
import type { TimeExpression } from "./times.ts";
import { type Tree, treeOf } from "./tree.ts";

/** A sentence with all that a coder asks of it. */
export interface ParsedSentence {
  /** Its place among the report's sentences, and its paragraph's among the paragraphs; the headline is paragraph 0. */
  index: number;
  paragraph: number;
  sentence: Sentence;
  tree: Tree;
  names: NameMatch[];
  times: TimeExpression[];
  amounts: Amount[];
  predicates: Predicate[];
}

export interface ParsedReport {
  text: string;
  sentences: ParsedSentence[];
  quotations: Quotation[];
}

/** Parses a report's English text: sentences, names, times, numbers, quotations and clauses. */
export function parseReport(text: string, analyse: Analyse, names: NameIndex): ParsedReport {
  const found = { names: names.find(text), times: findTimes(text), amounts: findAmounts(text) };
  let paragraph = 0;
  let before = 0;
  const sentences = analyse(text, wholeNames(found.names))
    .map((sentence) => repair(sentence, found.times, found.names))
    .map((sentence, index) => {
      if (index > 0 && text.slice(before, sentence.start).includes("\n")) paragraph++;
      before = sentence.end;
      const within = <T extends { start: number; end: number }>(spans: T[]) =>
        spans.filter((span) => span.start >= sentence.start && span.end <= sentence.end);
      const times = within(found.times);
      const isFree = (span: { start: number; end: number }) =>
        !times.some((time) => time.start < span.end && span.start < time.end);
      const tree = treeOf(sentence);
      const matches = within(found.names).filter(isFree);
      const amounts = within(found.amounts).filter(isFree);
      return {
        index,
        paragraph,
        sentence,
        tree,
        names: matches,
        times,
        amounts,
        predicates: predicatesOf(tree, matches),
      };
    });
  return { text, sentences, quotations: findQuotations(text) };
}

/** The names that stand for something; a demonym only describes. */
function wholeNames(names: NameMatch[]): NameMatch[] {
  return names.filter(({ readings }) => readings.some(({ via }) => via === "name"));
}
