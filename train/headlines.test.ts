import { expect, test } from "vitest";
import { asHeadlines } from "./headlines.ts";
import type { Tree } from "./treebank.ts";

const tree = (words: string): Tree => {
  const rows = words.split(" ").map((word) => word.split("/"));
  const column = (k: number): string[] => rows.map((row) => row[k] as string);
  return {
    text: "",
    opensParagraph: false,
    forms: column(0),
    lemmas: column(1),
    tags: column(2),
    heads: column(3).map(Number),
    rels: column(4),
    spans: [],
  };
};

test("a clause becomes a headline: no article, no full stop, the present for the past", () => {
  const clause = tree(
    "The/the/DET|DT/1/det rebels/rebel/NOUN|NNS/2/nsubj attacked/attack/VERB|VBD/-1/root a/a/DET|DT/4/det bridge/bridge/NOUN|NN/2/obj ././PUNCT|./2/punct",
  );
  const [headline] = asHeadlines([clause]);
  expect(headline?.forms).toEqual(["Rebels", "attack", "bridge"]);
  expect(headline?.tags).toEqual(["NOUN|NNS", "VERB|VBP", "NOUN|NN"]);
  expect(headline?.heads).toEqual([1, -1, 1]);
});

test("a passive loses its auxiliary and keeps its subject", () => {
  const clause = tree(
    "Two/two/NUM|CD/1/nummod men/man/NOUN|NNS/3/nsubj:pass were/be/AUX|VBD/3/aux:pass killed/kill/VERB|VBN/-1/root yesterday/yesterday/NOUN|NN/3/obl:unmarked ././PUNCT|./3/punct",
  );
  const [headline] = asHeadlines([clause]);
  expect(headline?.forms).toEqual(["Two", "men", "killed", "yesterday"]);
  expect(headline?.rels).toEqual(["nummod", "nsubj:pass", "root", "obl:unmarked"]);
});
