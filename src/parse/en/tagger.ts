import { caseStyle, hashText, normalForm, shapeOf } from "./forms.ts";
import { addScores, finish, type LinearModel } from "./linear.ts";

/** A greedy tagger: each class is a universal part of speech with a Penn tag, "VERB|VBD". */
export interface Tagger {
  tags: string[];
  model: LinearModel;
  /** The cluster of a lower-case word, by its hash. */
  clusters: Map<number, number>;
}

/** What the features see of a sentence's words, computed once. */
export interface Words {
  length: number;
  /** Hashes of the normal form in lower case. */
  word: Int32Array;
  shape: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  cluster: Int32Array;
  /** Hashes of what the word alone gives: form, prefixes, suffixes, shape. */
  own: Int32Array[];
}

const BOUNDARY = hashText("<boundary>");

/** Looks at the words of a sentence as the features do. */
export function lookAt(forms: string[], clusters: Map<number, number>): Words {
  const n = forms.length;
  const style = caseStyle(forms);
  const words: Words = {
    length: n,
    word: new Int32Array(n),
    shape: new Int32Array(n),
    suffix2: new Int32Array(n),
    suffix3: new Int32Array(n),
    cluster: new Int32Array(n),
    own: [],
  };
  forms.forEach((form, i) => {
    const normal = normalForm(form);
    const lower = normal.toLowerCase();
    const shape = `${style === "prose" ? "" : style}${shapeOf(form)}${i === 0 ? "^" : ""}`;
    const word = hashText(lower);
    words.word[i] = word;
    words.shape[i] = hashText(shape);
    words.suffix2[i] = hashText(lower.slice(-2));
    words.suffix3[i] = hashText(lower.slice(-3));
    words.cluster[i] = clusters.get(word) ?? 0;
    words.own.push(ownFeatures(style === "prose" ? normal : lower, lower, shape));
  });
  return words;
}

function ownFeatures(normal: string, lower: string, shape: string): Int32Array {
  const parts = [`f${normal}`, `w${lower}`, `s${shape}`];
  for (let k = 1; k <= 4 && k < lower.length; k++) parts.push(`p${lower.slice(0, k)}`);
  for (let k = 1; k <= 5 && k < lower.length; k++) parts.push(`x${lower.slice(-k)}`);
  parts.push(`xs${lower.slice(-3)}/${shape}`, lower.includes("-") ? "hyphen" : "plain");
  return Int32Array.from(parts, hashText);
}

/** The most features that `tagFeatures` gives. */
export const MAX_TAG_FEATURES = 64;

/** Fills `out` with the features of word `i` after two tags; returns how many. */
export function tagFeatures(words: Words, i: number, last: number, lastButOne: number, out: Uint32Array): number {
  const { word, shape, suffix2, suffix3, cluster } = words;
  let n = 0;
  for (const own of words.own[i] as Int32Array) out[n++] = finish(own);
  const put = (template: number, a: number, b: number): void => {
    out[n++] = finish(
      Math.imul(Math.imul(template * 0x9e3779b1, 0x85ebca6b) ^ a, 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f),
    );
  };
  const w0 = word[i] as number;
  const at = (values: Int32Array, j: number): number => (j < 0 || j >= words.length ? BOUNDARY : (values[j] as number));
  put(1, last, 0);
  put(2, last, lastButOne);
  put(3, last, w0);
  put(4, lastButOne, w0);
  put(5, at(word, i - 1), 0);
  put(6, at(word, i - 2), 0);
  put(7, at(word, i + 1), 0);
  put(8, at(word, i + 2), 0);
  put(9, at(word, i - 1), w0);
  put(10, at(word, i + 1), w0);
  put(11, at(word, i + 1), last);
  put(12, at(word, i - 1), at(word, i + 1));
  put(13, at(suffix3, i - 1), 0);
  put(14, at(suffix3, i + 1), 0);
  put(15, at(shape, i - 1), at(shape, i));
  put(16, at(shape, i + 1), at(shape, i));
  put(17, at(suffix3, i), last);
  put(18, at(suffix2, i), at(suffix2, i + 1));
  put(19, at(suffix3, i + 1), last);
  put(20, at(word, i + 1), at(word, i + 2));
  put(21, at(cluster, i), last);
  put(22, at(cluster, i), 0);
  put(23, at(cluster, i - 1), 0);
  put(24, at(cluster, i + 1), 0);
  put(25, at(cluster, i + 1), last);
  put(26, at(cluster, i), at(cluster, i + 1));
  put(27, at(cluster, i + 2), at(cluster, i + 1));
  put(28, at(shape, i), last);
  put(29, at(word, i - 2), at(word, i - 1));
  put(30, at(suffix3, i + 1), at(suffix3, i));
  put(31, at(suffix3, i + 2), at(suffix2, i + 1));
  return n;
}

/** The index of the highest score. */
export function best(scores: Float32Array): number {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}

/** Tags a sentence greedily from left to right (Collins 2002); indices into `tagger.tags`. */
export function tag(tagger: Tagger, words: Words): Int32Array {
  const tags = new Int32Array(words.length);
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const scores = new Float32Array(tagger.model.classes);
  let last = -1;
  let lastButOne = -1;
  for (let i = 0; i < words.length; i++) {
    const count = tagFeatures(words, i, last, lastButOne, features);
    scores.fill(0);
    addScores(tagger.model, features, count, scores);
    lastButOne = last;
    last = best(scores);
    tags[i] = last;
  }
  return tags;
}
