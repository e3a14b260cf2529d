import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createAnalyse } from "../src/parse/en/analyse.ts";
import { decodeModel } from "../src/parse/en/model.ts";
import { scoreParses, scoreRelations, scoreSplits } from "./evaluate.ts";
import { asHeadlines } from "./headlines.ts";
import { readNews } from "./news.ts";
import { readTreebank, treebankPath } from "./treebank.ts";

const RELATIONS =
  "nsubj nsubj:pass obj obl:agent obl nmod nmod:poss ccomp xcomp advcl acl:relcl appos conj compound:prt".split(" ");

/** Prints a model's figures on the treebanks' parts for testing, and its speed. */
export function printFigures(bytes: Uint8Array): void {
  const began = performance.now();
  const analyse = createAnalyse(bytes);
  const model = decodeModel(bytes);
  console.log(`loaded in ${Math.round((performance.now() - began) / 2)} ms`);
  const read = (name: string) => readTreebank(treebankPath(`${name}.conllu`));
  const { measure: news } = readNews();
  const [dev, test, pud] = [read("en_ewt-dev"), read("en_ewt-test"), read("en_pud-test")];
  console.table({
    "EWT dev": scoreParses(model, dev),
    "EWT test": scoreParses(model, test),
    PUD: scoreParses(model, pud),
    "News held out": scoreParses(model, news),
    "EWT dev as headlines": scoreParses(model, asHeadlines(dev)),
  });
  console.table({
    "EWT dev": scoreSplits(analyse, dev),
    "EWT test": scoreSplits(analyse, test),
    PUD: scoreSplits(analyse, pud),
  });
  console.table({ "EWT test": scoreRelations(model, test, RELATIONS), PUD: scoreRelations(model, pud, RELATIONS) });
  const text = pud.map((tree) => tree.text).join("\n\n");
  const start = performance.now();
  const words = analyse(text).reduce((sum, { tokens }) => sum + tokens.length, 0);
  console.log(`${Math.round((words / (performance.now() - start)) * 1000)} tokens a second`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  printFigures(readFileSync(process.argv[2] ?? "models/en/model.bin"));
}
