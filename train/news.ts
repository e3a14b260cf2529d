import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTreebank, type Tree } from "./treebank.ts";

const FOLDER = fileURLToPath(new URL("news", import.meta.url));
/** Of so many sentences one is held out, to measure on. */
const HELD_OUT_ONE_IN = 10;

/** Sentences of news on conflicts, written and analysed for this project: those to learn from and those to measure on. */
export function readNews(): { learn: Tree[]; measure: Tree[] } {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".conllu"));
  const trees = files.sort().flatMap((file) => readTreebank(join(FOLDER, file)));
  const isHeldOut = (_: Tree, i: number) => i % HELD_OUT_ONE_IN === HELD_OUT_ONE_IN - 1;
  return { learn: trees.filter((tree, i) => !isHeldOut(tree, i)), measure: trees.filter(isHeldOut) };
}
