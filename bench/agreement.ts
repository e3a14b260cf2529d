import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { figuresOf } from "./figures.ts";
import { type GoldFile, goldPaths, readGold } from "./gold-files.ts";
import { comparable, score, sum } from "./scoring.ts";

/**
 * `npm run agreement -- FIRST SECOND`: how far two annotators agree on the texts that both folders have, the second's file scored as
 * if it were given against the first's; the last line is the total, as JSON. What either left optional counts for neither.
 */
function run(first: string, second: string): void {
  const pairs = goldPaths([second])
    .map((path) => ({ first: join(first, basename(path)), second: path }))
    .filter((pair) => existsSync(pair.first));
  const tallies = pairs.map((pair) => {
    const [gold, other] = [readGold(pair.first), readGold(pair.second)];
    const tally = score(gold, { report: other.report, claims: withoutLoneOptional(other, gold) });
    console.log(`${basename(pair.second, ".json").padEnd(56)} F1 ${figuresOf(tally).claims_f1}`);
    return tally;
  });
  console.log(JSON.stringify(figuresOf(sum(tallies))));
}

/** The claims of one annotator, without the optional ones that the other does not have. */
function withoutLoneOptional({ claims }: GoldFile, other: GoldFile): GoldFile["claims"] {
  return claims.filter(
    (claim) =>
      !claim.optional || other.claims.some(({ type, quote }) => type === claim.type && comparable(quote, claim.quote)),
  );
}

const [first, second] = process.argv.slice(2);
if (first && second) run(first, second);
else {
  console.error("usage: npm run agreement -- FIRST_FOLDER SECOND_FOLDER");
  process.exitCode = 2;
}
