import { kindsOf, MAX_PARSER_FEATURES, parserFeatures, prepare, type Tagged } from "../src/parse/en/features.ts";
import { markersOf } from "../src/parse/en/parser.ts";
import { best, lookAt, MAX_TAG_FEATURES, tagFeatures, type Words } from "../src/parse/en/tagger.ts";
import { apply, isFinal, leftArc, startState } from "../src/parse/en/transitions.ts";
import { bestOf, costsOf, type Gold } from "./oracle.ts";
import { createPerceptron, type Perceptron } from "./perceptron.ts";
import { projective, type Tree } from "./treebank.ts";

/** A stream of numbers in [0, 1) that is the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher and Yates's shuffle, in place. */
function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

/** Learns to tag: greedy, with the tags it has itself given. */
export function learnTagger(trees: Tree[], tags: string[], clusters: Map<number, number>, epochs: number): Perceptron {
  const perceptron = createPerceptron(tags.length);
  const random = randomFrom(1);
  const index = new Map(tags.map((name, i) => [name, i]));
  const items = trees.map((tree) => ({
    words: lookAt(tree.forms, clusters),
    gold: tree.tags.map((name) => index.get(name) ?? -1),
  }));
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const scores = new Float32Array(tags.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    for (const { words, gold } of items) learnTags(words, gold);
  }
  return perceptron;

  function learnTags(words: Words, gold: number[]): void {
    let last = -1;
    let lastButOne = -1;
    for (let i = 0; i < words.length; i++) {
      const count = tagFeatures(words, i, last, lastButOne, features);
      scores.fill(0);
      perceptron.addScores(features, count, scores);
      const guess = best(scores);
      const right = gold[i] as number;
      if (right >= 0 && guess !== right) {
        perceptron.update(features, count, right, 1);
        perceptron.update(features, count, guess, -1);
      }
      perceptron.tick();
      lastButOne = last;
      last = guess;
    }
  }
}

/** A tree with the tags that it is to be parsed with. */
export interface TaggedTree {
  tree: Tree;
  tags: Int32Array;
}

/** By how much the right action must lead the best wrong one; a lesser lead is learnt from too (Krauth & Mézard 1987). */
const MARGIN = 25;
/** How often the parser goes on from its own error. */
const FOLLOW_ERRORS = 0.9;

/** Learns to parse with a dynamic oracle, exploring its own errors after the first epoch (Goldberg & Nivre 2013). */
export function learnParser(
  items: TaggedTree[],
  tagNames: string[],
  labels: string[],
  clusters: Map<number, number>,
  epochs: number,
  seed: number,
): Perceptron {
  const perceptron = createPerceptron(1 + 2 * labels.length);
  const random = randomFrom(seed);
  const kinds = kindsOf(tagNames);
  const markers = markersOf(labels);
  const root = labels.indexOf("root");
  const cases = items.map(({ tree, tags }) => ({
    tagged: prepare(lookAt(tree.forms, clusters), tags, kinds),
    gold: goldOf(tree, labels),
  }));
  const features = new Uint32Array(MAX_PARSER_FEATURES);
  const scores = new Float32Array(perceptron.classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(cases, random);
    for (const { tagged, gold } of cases) learnTree(tagged, gold, epoch > 0);
  }
  return perceptron;

  function learnTree(tagged: Tagged, gold: Gold, explore: boolean): void {
    const state = startState(tagged.words.length);
    while (!isFinal(state)) {
      if (state.front === state.length && state.depth === 1) {
        apply(state, leftArc(root), markers);
        break;
      }
      const count = parserFeatures(state, tagged, features);
      scores.fill(0);
      perceptron.addScores(features, count, scores);
      const costs = costsOf(state, gold);
      const right = bestOf("right", scores, costs, state, gold, root);
      const wrong = bestOf("wrong", scores, costs, state, gold, root);
      const lead = wrong < 0 ? Number.POSITIVE_INFINITY : (scores[right] as number) - (scores[wrong] as number);
      if (lead < MARGIN) {
        perceptron.update(features, count, right, 1);
        perceptron.update(features, count, wrong, -1);
      }
      const erring = lead < 0 || (lead === 0 && wrong < right);
      const next = erring && explore && random() <= FOLLOW_ERRORS ? wrong : right;
      perceptron.tick();
      apply(state, next, markers);
    }
  }
}

function goldOf(tree: Tree, labels: string[]): Gold {
  const heads = projective(tree.heads);
  return {
    head: Int32Array.from(heads, (head) => (head < 0 ? heads.length : head)),
    label: Int32Array.from(tree.rels, (rel) => labels.indexOf(rel)),
  };
}
