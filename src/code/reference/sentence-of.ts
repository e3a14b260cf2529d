import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import type { Tree } from "../../parse/en/tree.ts";

const BY_TREE = new WeakMap<ParsedReport, Map<Tree, ParsedSentence>>();

/** The sentence of a report that a tree is of; looked up, for a long report asks often. */
export function sentenceOf(report: ParsedReport, tree: Tree): ParsedSentence | undefined {
  const known = BY_TREE.get(report) ?? new Map(report.sentences.map((sentence) => [sentence.tree, sentence]));
  BY_TREE.set(report, known);
  return known.get(tree);
}
