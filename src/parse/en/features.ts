import { finish } from "./linear.ts";
import type { Words } from "./tagger.ts";
import type { State } from "./transitions.ts";

/** What the parser's features see of a tagged sentence, computed once. */
export interface Tagged {
  words: Words;
  /** Indices of the joint tags. */
  tags: Int32Array;
  /** The next noun at or after each word within reach of a preposition, and the next verb; -1 for none. */
  nextNoun: Int32Array;
  nextVerb: Int32Array;
  /** How many marks of punctuation stand before each word. */
  marksBefore: Int32Array;
}

/** What a joint tag is to the features: its universal part in the large. */
export interface TagKinds {
  noun: boolean[];
  verb: boolean[];
  mark: boolean[];
}

export function kindsOf(tags: string[]): TagKinds {
  const starts = (pattern: RegExp): boolean[] => tags.map((tag) => pattern.test(tag));
  return { noun: starts(/^(?:NOUN|PROPN|PRON)/), verb: starts(/^VERB/), mark: starts(/^PUNCT/) };
}

const REACH = 6;

/** Prepares a tagged sentence for the parser. */
export function prepare(words: Words, tags: Int32Array, kinds: TagKinds): Tagged {
  const n = words.length;
  const nextNoun = new Int32Array(n + 1).fill(-1);
  const nextVerb = new Int32Array(n + 1).fill(-1);
  const marksBefore = new Int32Array(n + 2);
  for (let i = n - 1; i >= 0; i--) {
    const tag = tags[i] as number;
    const noun = kinds.noun[tag] ? lastOfRun(i, tags, kinds) : (nextNoun[i + 1] as number);
    nextNoun[i] = noun >= 0 && noun - i <= REACH ? noun : -1;
    nextVerb[i] = kinds.verb[tag] ? i : (nextVerb[i + 1] as number);
  }
  for (let i = 0; i < n; i++) marksBefore[i + 1] = (marksBefore[i] as number) + (kinds.mark[tags[i] as number] ? 1 : 0);
  marksBefore[n + 1] = marksBefore[n] as number;
  return { words, tags, nextNoun, nextVerb, marksBefore };
}

/** The head of a run of nouns is its last. */
function lastOfRun(i: number, tags: Int32Array, kinds: TagKinds): number {
  let last = i;
  while (last + 1 < tags.length && kinds.noun[tags[last + 1] as number]) last++;
  return last;
}

const NODES = [
  "s0",
  "s1",
  "s2",
  "b0",
  "b1",
  "b2",
  "s0l",
  "s0r",
  "s0l2",
  "s0r2",
  "s1l",
  "s1r",
  "s1l2",
  "s1r2",
  "b0l",
  "b0l2",
] as const;
const PLAIN = [
  "d0",
  "d1",
  "s0vl",
  "s0vr",
  "s1vl",
  "s1vr",
  "b0vl",
  "s0sl",
  "s0sr",
  "s1sl",
  "s1sr",
  "b0sl",
  "s0c",
  "s1c",
  "s2c",
  "b0c",
  "pn",
  "pt",
  "nv",
  "nvd",
  "m0",
  "m1",
  "s0x",
  "s1x",
  "b0x",
  "b1x",
  "s0k",
  "s1k",
  "s2k",
  "b0k",
  "b1k",
] as const;

/** Atoms: for each node its word (w), tag (t) and relation (l), then the plain ones. 0 is "there is none". */
const ATOMS = [...NODES.flatMap((node) => [`${node}w`, `${node}t`, `${node}l`]), ...PLAIN];

/** Templates after Zhang & Nivre (2011); a template whose first atom is missing gives no feature. */
const TEMPLATES = `
s0w|s0t|s0w s0t|s1w|s1t|s1w s1t|s2w|s2t|s2w s2t|b0w|b0t|b0w b0t|b1w|b1t|b1w b1t|b2w|b2t|b2w b2t
s0w s0t b0w b0t|s0w s0t b0w|s0w b0w b0t|s0w s0t b0t|s0t b0w b0t|s0w b0w|s0t b0t|s0w b0t|s0t b0w
s1w s1t s0w s0t|s1w s1t s0w|s1w s0w s0t|s1w s1t s0t|s1t s0w s0t|s1w s0w|s1t s0t|s1w s0t|s1t s0w
s1w b0w|s1t b0t|s1w b0t|s1t b0w|s2t s0t|s2w s0w|s2t b0t|b0t b1t|b0w b1t|b0t b1w|b0w b1w|s0t b1t|s0w b1w|s0w b1t
b0t b1t b2t|s0t b0t b1t|s0t b0t b1t b2t|s1t s0t b0t|s1t s0t b0t b1t|s2t s1t s0t|s2t s1t s0t b0t|s0w b0t b1t|s0t b0w b1t|s0t b0t b1w
s1w s0t b0t|s1t s0w b0t|s1t s0t b0w|s1w s0w b0t
s0lw|s0lt|s0ll|s0rw|s0rt|s0rl|s0l2w|s0l2t|s0l2l|s0r2w|s0r2t|s0r2l|s1lw|s1lt|s1ll|s1rw|s1rt|s1rl|s1l2l|s1r2l s1t|b0lw|b0lt|b0ll|b0l2t|b0l2l
s0lt s0t b0t|s0rt s0t b0t|s0l2t s0lt s0t|s0r2t s0rt s0t|s1lt s1t s0t|s1rt s1t s0t|s0lt s1t s0t|s0rt s1t s0t|b0lt s0t b0t|b0l2t b0lt b0t|s1rl s1t s0t|s1rl s1w s0w
s0ll s0t b0t|s0rl s0t b0t|s0rl s0w b0w|b0ll s0t b0t|s1ll s1t s0t|s1l2l s1ll s1t|s1r2l s1rl s1t|s1rw s0w|s0rw b0w|s0rl s0rw b0t
d0 s0w|d0 s0t|d0 b0w|d0 b0t|d0 s0w b0w|d0 s0t b0t|d1 s1w|d1 s1t|d1 s0w|d1 s0t|d1 s1w s0w|d1 s1t s0t|d1 s1t s0t b0t
s0vl s0w|s0vl s0t|s0vr s0w|s0vr s0t|s1vl s1w|s1vl s1t|s1vr s1w|s1vr s1t|b0vl b0w|b0vl b0t
s0sl s0w|s0sl s0t|s0sr s0w|s0sr s0t|s1sl s1w|s1sl s1t|s1sr s1w|s1sr s1t|b0sl b0w|b0sl b0t|s0sr s0w b0t|s0sr s0t b0t|s1sr s1t s0t|s1sr s1w s0t|s0sl s0t b0t|b0sl s0t b0t|s1sl s1t s0t
s0c s0t|s0c s0w|s0c s1w|s0c s1t|s0c s1w s0w|s0c s1t s0t|s0c s2w|s0c s2t s1t|s0c b0t|s0c b0w|s0c s1w s1sr|s1c s1w|s1c s0t|s1c s0c|s1c s2w|s1c b0w|b0c s0w|b0c s0t|b0c b0w|s2c s0c|s0c s1t s2t s0w
pn s0w b0w|pn s1w b0w|pn b0w|pn s0t b0w|pt s0t b0w|pt s0w b0w|pn s0w|pn s1w
nv s0t b0t|nvd s0t b0t|nv s0w b0t|nvd b0w|nvd s1t s0t|nvd s0sr s0t b0t
m0 s0t b0t|m0 s0w b0w|m0 d0|m1 s1t s0t|m1 s1w s0w|m1 d1|m0 s0w b0t|m1 s1w s0t
s0x|s1x|b0x|b1x|s0x b0x|s0x b0t|s0t b0x|s1x s0x|s1t s0x|s1x s0t
s0k|s1k|b0k|b1k|s0k b0k|s1k s0k|s0k b0t|s0t b0k|s1k s0t|s1t s0k|s0w b0k|s0k b0w|s1w s0k|s1k s0w|s0c s1k s0k|s0c s1k|s2k s0k|s1k s0k b0t|s0k b0k b1t|pn s0k b0w
`
  .trim()
  .split(/[|\n]/)
  .map((template) => template.split(" ").map((atom) => ATOMS.indexOf(atom)));

const WIDTH = 4;
const PACKED = Int16Array.from(TEMPLATES.flatMap((atoms) => Array.from({ length: WIDTH }, (_, k) => atoms[k] ?? -1)));
const PLAIN_AT = NODES.length * 3;

/** The most features that `parserFeatures` gives. */
export const MAX_PARSER_FEATURES = TEMPLATES.length;

const values = new Int32Array(ATOMS.length);
const nodes = new Int32Array(NODES.length);

/** Fills `out` with the features of a state; returns how many. */
export function parserFeatures(state: State, tagged: Tagged, out: Uint32Array): number {
  fillNodes(state);
  fillNodeAtoms(state, tagged);
  fillPlainAtoms(state, tagged);
  let n = 0;
  for (let t = 0; t < PACKED.length; t += WIDTH) {
    const first = values[PACKED[t] as number] as number;
    if (first === 0) continue;
    let hash = Math.imul(Math.imul(t + 1, 0x9e3779b1) ^ first, 0x85ebca6b);
    for (let k = 1; k < WIDTH; k++) {
      const atom = PACKED[t + k] as number;
      if (atom < 0) break;
      hash = Math.imul((hash ^ (hash >>> 14)) + (values[atom] as number), 0xc2b2ae35);
    }
    out[n++] = finish(hash);
  }
  return n;
}

function fillNodes(state: State): void {
  const { stack, depth, front, length } = state;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const child = (of: Int32Array, node: number): number => (node < 0 ? -1 : (of[node] as number));
  nodes[0] = s0;
  nodes[1] = s1;
  nodes[2] = s2;
  nodes[3] = front;
  nodes[4] = front + 1 <= length ? front + 1 : -1;
  nodes[5] = front + 2 <= length ? front + 2 : -1;
  nodes[6] = child(state.left, s0);
  nodes[7] = child(state.right, s0);
  nodes[8] = child(state.left2, s0);
  nodes[9] = child(state.right2, s0);
  nodes[10] = child(state.left, s1);
  nodes[11] = child(state.right, s1);
  nodes[12] = child(state.left2, s1);
  nodes[13] = child(state.right2, s1);
  nodes[14] = child(state.left, front);
  nodes[15] = child(state.left2, front);
}

const ROOT_WORD = 0x5f3759df;

function fillNodeAtoms(state: State, { words, tags }: Tagged): void {
  for (let k = 0; k < nodes.length; k++) {
    const node = nodes[k] as number;
    const at = k * 3;
    if (node < 0) {
      values[at] = values[at + 1] = values[at + 2] = 0;
    } else if (node === state.length) {
      values[at] = ROOT_WORD;
      values[at + 1] = 255;
      values[at + 2] = 0;
    } else {
      values[at] = words.word[node] as number;
      values[at + 1] = (tags[node] as number) + 1;
      values[at + 2] = (state.label[node] as number) + 1;
    }
  }
}

function fillPlainAtoms(state: State, tagged: Tagged): void {
  const { words, tags, nextNoun, nextVerb, marksBefore } = tagged;
  const s0 = nodes[0] as number;
  const s1 = nodes[1] as number;
  const s2 = nodes[2] as number;
  const b0 = nodes[3] as number;
  const b1 = nodes[4] as number;
  const n = state.length;
  const word = (node: number): number => (node < 0 || node >= n ? 0 : (words.word[node] as number));
  const of = (from: Int32Array, node: number): number => (node < 0 || node >= n ? 0 : (from[node] as number));
  const count = (from: Int32Array, node: number): number => (node < 0 ? 0 : Math.min(from[node] as number, 4) + 1);
  const labels = (from: Int32Array, node: number): number => (node < 0 ? 0 : ((from[node] as number) ^ 0x40000001) | 0);
  const marker = (node: number): number => (node < 0 ? 0 : word(state.marker[node] as number));
  const noun = b0 < n ? (nextNoun[b0] as number) : -1;
  const verb = b0 < n ? (nextVerb[b0] as number) : -1;
  let k = PLAIN_AT;
  values[k++] = s0 < 0 ? 0 : distance(b0 - s0);
  values[k++] = s1 < 0 ? 0 : distance(s0 - s1);
  values[k++] = count(state.leftCount, s0);
  values[k++] = count(state.rightCount, s0);
  values[k++] = count(state.leftCount, s1);
  values[k++] = count(state.rightCount, s1);
  values[k++] = count(state.leftCount, b0);
  values[k++] = labels(state.leftLabels, s0);
  values[k++] = labels(state.rightLabels, s0);
  values[k++] = labels(state.leftLabels, s1);
  values[k++] = labels(state.rightLabels, s1);
  values[k++] = labels(state.leftLabels, b0);
  values[k++] = marker(s0);
  values[k++] = marker(s1);
  values[k++] = marker(s2);
  values[k++] = marker(b0);
  values[k++] = word(noun);
  values[k++] = noun < 0 ? 0 : (tags[noun] as number) + 1;
  values[k++] = verb < 0 ? 1 : (tags[verb] as number) + 2;
  values[k++] = verb < 0 ? 1 : 1 + distance(verb - b0 + 1);
  values[k++] = s0 < 0 ? 0 : marks(marksBefore, s0, b0);
  values[k++] = s1 < 0 ? 0 : marks(marksBefore, s1, s0);
  values[k++] = of(words.suffix3, s0);
  values[k++] = of(words.suffix3, s1);
  values[k++] = of(words.suffix3, b0);
  values[k++] = of(words.suffix3, b1);
  values[k++] = of(words.cluster, s0);
  values[k++] = of(words.cluster, s1);
  values[k++] = of(words.cluster, s2);
  values[k++] = of(words.cluster, b0);
  values[k++] = of(words.cluster, b1);
}

/** 1, 2, 3, 4, then 5 for up to 6, 6 for up to 10, 7 beyond. */
function distance(d: number): number {
  return d < 5 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
}

function marks(before: Int32Array, from: number, to: number): number {
  return Math.min((before[to] as number) - (before[from + 1] as number), 2) + 1;
}
