/**
 * Trains the English model on the English Web Treebank and the project's own trees of news, and prints its figures: `npx tsx train/train.ts [FILE]` writes
 * models/en/model.bin, or FILE. The treebank is looked for under SITU_SHARED. Its order is seeded.
 */
import { writeFileSync } from "node:fs";
import { decodeModel } from "../src/parse/en/model.ts";
import { lookAt, type Tagger, tag } from "../src/parse/en/tagger.ts";
import { clusterWords } from "./clusters.ts";
import { encodeModel, rowsOf, sortedWeights } from "./encode.ts";
import { printFigures } from "./figures.ts";
import { asHeadlines } from "./headlines.ts";
import { learnParser, learnTagger, type TaggedTree } from "./learn.ts";
import { learnLexicon } from "./lexicon.ts";
import { readNews } from "./news.ts";
import { readTreebank, type Tree, treebankPath } from "./treebank.ts";

const FOLDS = 5;
const TAGGER_EPOCHS = 8;
const LEAST_TAGGER_WEIGHT = 0.5;
const PARSER_EPOCHS = 8;
/** Parsers that differ in the order they saw the sentences; the model is the mean of their weights. */
const PARSER_SEEDS = [1, 2];
const LEAST_PARSER_WEIGHT = 1.5;
/** What one parser says too softly to be averaged with the others. */
const LEAST_SINGLE_WEIGHT = 0.3;
const CLUSTERS = 200;
const CLUSTER_PASSES = 10;
const LEAST_TAG_COUNT = 5;
/** How often a sentence of news is seen in each epoch. */
const NEWS_PASSES = 3;

const began = Date.now();
const say = (what: string): void =>
  console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}`);

const web = readTreebank(treebankPath("en_ewt-train.conllu"));
const { learn: news } = readNews();
const trees = [...web, ...news];
const isNews = new Set(news);
const tags = frequent(
  trees.flatMap((tree) => tree.tags),
  LEAST_TAG_COUNT,
);
const labels = frequent(
  trees.flatMap((tree) => tree.rels),
  1,
);
const lexicon = learnLexicon(web);
const clusters = clusterWords(
  trees.map((tree) => tree.forms),
  CLUSTERS,
  CLUSTER_PASSES,
);
say(`${trees.length} sentences, ${tags.length} tags, ${labels.length} relations, ${clusters.size} words in clusters`);

const tagged = jackknifed(trees);
const items = [...tagged, ...repeated(tagged.filter(({ tree }) => isNews.has(tree)))];
const tagger = taggerWeights([...trees, ...asHeadlines(trees), ...repeated(news)]);
say("tagger learnt");

const parsers = PARSER_SEEDS.map((seed) => {
  const parser = learnParser(items, tags, labels, clusters, PARSER_EPOCHS, seed);
  say(`parser ${seed} learnt`);
  return sortedWeights(parser, LEAST_SINGLE_WEIGHT);
});
const bytes = encode(tagger, parsers);
const file = process.argv[2] ?? "models/en/model.bin";
writeFileSync(file, bytes);
say(`${file}: ${bytes.length} bytes`);
printFigures(bytes);

/** What the news is seen more often than the web, whose treebank is many times its size. */
function repeated<T>(items: T[]): T[] {
  return Array.from({ length: NEWS_PASSES - 1 }, () => items).flat();
}

/** The names that occur at least so often, in order. */
function frequent(names: string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= least).sort();
}

/** Every sentence, and the headlines made of it, with the tags of a tagger that has not seen it. */
function jackknifed(all: Tree[]): TaggedTree[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const part = all.filter((_, i) => i % FOLDS === fold);
    return [...part, ...asHeadlines(part)];
  });
  return folds.flatMap((fold, k) => {
    const unseen = taggerOf(taggerWeights(folds.filter((_, other) => other !== k).flat()));
    say(`fold ${k + 1} of ${FOLDS} tagged`);
    return fold.map((tree) => ({ tree, tags: tag(unseen, lookAt(tree.forms, clusters)) }));
  });
}

function taggerWeights(examples: Tree[]): Float64Array {
  return sortedWeights(learnTagger(examples, tags, clusters, TAGGER_EPOCHS), LEAST_TAGGER_WEIGHT);
}

function taggerOf(weights: Float64Array): Tagger {
  return decodeModel(encode(weights, [])).tagger;
}

function encode(taggerPart: Float64Array, parserParts: Float64Array[]): Uint8Array {
  return encodeModel({
    tags,
    labels,
    lexicon,
    clusters,
    tagger: rowsOf([taggerPart], LEAST_TAGGER_WEIGHT),
    parser: rowsOf(parserParts, LEAST_PARSER_WEIGHT),
  });
}
