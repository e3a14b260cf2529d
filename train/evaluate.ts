import { type Analyse, parseTokens } from "../src/parse/en/analyse.ts";
import { kindsOf } from "../src/parse/en/features.ts";
import type { Model } from "../src/parse/en/model.ts";
import type { Span } from "../src/parse/en/tokens.ts";
import type { Tree } from "./treebank.ts";

/** Shares of words in per cent: tags, then heads (UAS) and heads with relations (LAS), with and without punctuation. */
export interface Figures {
  upos: number;
  xpos: number;
  lemma: number;
  uas: number;
  las: number;
  uasWithoutMarks: number;
  lasWithoutMarks: number;
}

/** Scores a model on a treebank's own tokens. */
export function scoreParses(model: Model, trees: Tree[]): Figures {
  const kinds = kindsOf(model.tagger.tags);
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, uasWithoutMarks: 0, lasWithoutMarks: 0 };
  let words = 0;
  let unmarked = 0;
  for (const tree of trees) {
    const { text, spans } = spaced(tree.forms);
    parseTokens(text, spans, model, kinds).forEach((token, i) => {
      const [upos, xpos] = (tree.tags[i] as string).split("|");
      const head = token.head === tree.heads[i];
      const relation = head && token.rel === tree.rels[i];
      words++;
      if (token.upos === upos) right.upos++;
      if (token.xpos === xpos) right.xpos++;
      if (token.lemma === tree.lemmas[i]) right.lemma++;
      if (head) right.uas++;
      if (relation) right.las++;
      if (tree.rels[i] === "punct") return;
      unmarked++;
      if (head) right.uasWithoutMarks++;
      if (relation) right.lasWithoutMarks++;
    });
  }
  const share = (count: number, of: number): number => Math.round((10000 * count) / of) / 100;
  return {
    upos: share(right.upos, words),
    xpos: share(right.xpos, words),
    lemma: share(right.lemma, words),
    uas: share(right.uas, words),
    las: share(right.las, words),
    uasWithoutMarks: share(right.uasWithoutMarks, unmarked),
    lasWithoutMarks: share(right.lasWithoutMarks, unmarked),
  };
}

/** F of each relation in per cent: the same word on the same head by the same relation. */
export function scoreRelations(model: Model, trees: Tree[], relations: string[]): Record<string, number> {
  const kinds = kindsOf(model.tagger.tags);
  const counts = new Map(relations.map((rel) => [rel, { right: 0, gold: 0, given: 0 }]));
  for (const tree of trees) {
    const { text, spans } = spaced(tree.forms);
    parseTokens(text, spans, model, kinds).forEach(({ head, rel }, i) => {
      const gold = counts.get(tree.rels[i] as string);
      const given = counts.get(rel);
      if (gold) gold.gold++;
      if (given) given.given++;
      if (given && given === gold && head === tree.heads[i]) given.right++;
    });
  }
  const f = ({ right, gold, given }: { right: number; gold: number; given: number }): number =>
    Math.round((2000 * right) / (gold + given)) / 10;
  return Object.fromEntries([...counts].map(([rel, count]) => [rel, f(count)]));
}

function spaced(forms: string[]): { text: string; spans: Span[] } {
  let at = 0;
  const spans = forms.map((form) => {
    at += form.length + 1;
    return { start: at - form.length - 1, end: at - 1 };
  });
  return { text: forms.join(" "), spans };
}

/** F of tokens and of sentences, in per cent, from the treebank's running text. */
export function scoreSplits(analyse: Analyse, trees: Tree[]): { tokens: number; sentences: number } {
  const gold = { tokens: new Set<string>(), sentences: new Set<string>() };
  let text = "";
  for (const tree of trees) {
    if (text !== "") text += tree.opensParagraph ? "\n\n" : " ";
    const at = text.length;
    for (const span of tree.spans) if (span) gold.tokens.add(`${at + span.start}-${at + span.end}`);
    text += tree.text;
    gold.sentences.add(`${at}-${text.length}`);
  }
  const sentences = analyse(text);
  return {
    tokens: fScore(
      gold.tokens,
      sentences.flatMap(({ tokens }) => tokens),
    ),
    sentences: fScore(gold.sentences, sentences),
  };
}

function fScore(gold: Set<string>, given: Span[]): number {
  const right = given.filter(({ start, end }) => gold.has(`${start}-${end}`)).length;
  return Math.round((20000 * right) / (gold.size + given.length)) / 100;
}
