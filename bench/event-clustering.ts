import { parseArgs } from "node:util";
import { coderFor } from "../src/desk/packs.ts";
import { type Coreference, coreference, type Measure, type Partition } from "./event-clustering/coreference.ts";
import { type Clustering, clusterSample, inCommon } from "./event-clustering/sample-theatre.ts";

/**
 * `npx tsx bench/event-clustering.ts [--coded] [--errors] [--json]`: how well the reckoning of the sample theatre groups claims into events,
 * against `sample-events.json`. With `--coded`, of the coder's claims; `--errors` lists what is wrongly joined and wrongly parted.
 */
function run(args: string[]): void {
  const flag = { type: "boolean" } as const;
  const { values } = parseArgs({ args, options: { coded: flag, errors: flag, json: flag } });
  const { coder } = coderFor();
  const clustering = clusterSample(values.coded ? "coded" : "gold", coder);
  if (values.errors) for (const line of errorsIn(inCommon(clustering))) console.log(line);
  const figures = { all: coreference(clustering.key, clustering.response), ...(values.coded && paired(clustering)) };
  for (const [name, found] of Object.entries(figures)) for (const line of table(name, found)) console.log(line);
  if (values.json) console.log(JSON.stringify(figures));
}

/** The clustering alone: of the claims that the coder found. */
function paired(clustering: Clustering): { paired: Coreference } {
  const { key, response } = inCommon(clustering);
  return { paired: coreference(key, response) };
}

function table(name: string, { conll, ...measures }: Coreference): string[] {
  const row = (measure: string, { precision, recall, f1 }: Measure) =>
    `${name.padEnd(8)}${measure.padEnd(8)}P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return [
    ...Object.entries(measures).map(([measure, found]) => row(measure, found)),
    `${name.padEnd(8)}${"CoNLL".padEnd(8)}${conll.toFixed(3)}`,
  ];
}

function errorsIn({ key, response, wordsOf }: Clustering): string[] {
  return [...mixed("joined", response, key, wordsOf), ...mixed("parted", key, response, wordsOf)];
}

/** The groups whose mentions the other side has in several. */
function mixed(wrong: string, groups: Partition, others: Partition, wordsOf: Map<string, string>): string[] {
  return groups.flatMap((group) => {
    const parts = others
      .map((other) => group.filter((mention) => other.includes(mention)))
      .filter(({ length }) => length > 0);
    if (parts.length < 2) return [];
    const lines = parts.flatMap((part) =>
      part.map((mention, i) => `  ${i === 0 ? "-" : " "} ${mention}: ${wordsOf.get(mention)}`),
    );
    return [`${wrong}:`, ...lines];
  });
}

run(process.argv.slice(2));
