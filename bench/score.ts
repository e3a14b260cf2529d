import { basename } from "node:path";
import { coderFor } from "../src/desk/packs.ts";
import { coded } from "../src/desk/preview.ts";
import { figuresOf } from "./figures.ts";
import { goldPaths, readGold } from "./gold-files.ts";
import { score, sum } from "./scoring.ts";

/** `npm run score -- GOLD_FILE_OR_DIR…`: codes each gold file's own report and scores the claims; the last line is the total, as JSON. */
function run(paths: string[]): void {
  const { coder } = coderFor();
  const tallies = goldPaths(paths).map((path) => {
    const gold = readGold(path);
    const tally = score(gold, coded(gold.report, coder));
    console.log(line(basename(path), figuresOf(tally)));
    return tally;
  });
  console.log(JSON.stringify(figuresOf(sum(tallies))));
}

function line(name: string, figures: ReturnType<typeof figuresOf>): string {
  const { precision, recall, claims_f1, roles_f1, when_exact } = figures;
  return `${name.slice(0, 32).padEnd(32)} P ${precision} R ${recall} F1 ${claims_f1} roles ${roles_f1} when ${when_exact}`;
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: npm run score -- GOLD_FILE_OR_DIR…");
  process.exitCode = 2;
} else {
  try {
    run(paths);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
