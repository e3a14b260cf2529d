import { parseArgs } from "node:util";
import { coderFor } from "../src/desk/packs.ts";
import { articleDates } from "./corpora/article-dates.ts";
import { articleExtraction } from "./corpora/article-extraction.ts";
import { case2021Task2 } from "./corpora/case2021-task2.ts";
import { eventLocation } from "./corpora/event-location.ts";
import { geoparsing } from "./corpora/geoparsing.ts";
import { muc4 } from "./corpora/muc4.ts";
import { oirStrikes } from "./corpora/oir-strikes.ts";
import { petrarchSentences } from "./corpora/petrarch-sentences.ts";
import { ploverGsr } from "./corpora/plover-gsr.ts";
import { polnear } from "./corpora/polnear.ts";
import { re3d } from "./corpora/re3d.ts";
import type { Corpus, Measured } from "./corpus.ts";

/** Every corpus by its file's name. */
const CORPORA: Record<string, Corpus> = {
  "case2021-task2": case2021Task2,
  "event-location": eventLocation,
  "event-location-silver": eventLocation,
  polnear: polnear,
  re3d: re3d,
  geoparsing: geoparsing,
  "oir-strikes": oirStrikes,
  "petrarch-sentences": petrarchSentences,
  "plover-gsr": ploverGsr,
  muc4: muc4,
  "article-extraction": articleExtraction,
  "article-dates": articleDates,
};

const USAGE = `usage: npm run bench -- NAME --data DIR [--errors] [--json]
NAME is one of ${Object.keys(CORPORA).join(", ")}; DIR is the folder that holds it.
--errors lists what went wrong; --json ends with the figures on one line.`;

function run(args: string[]): void {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: "string" }, errors: { type: "boolean" }, json: { type: "boolean" } },
  });
  const [name] = positionals;
  const corpus = name === undefined ? undefined : CORPORA[name];
  if (!name || !corpus || !values.data || positionals.length > 1) throw new Error(USAGE);
  const measured = corpus.measure(values.data, name, coderFor().coder);
  if (values.errors) for (const miss of measured.misses) console.log(miss.replace(/\s+/g, " "));
  for (const line of table(measured)) console.log(line);
  console.log(`peers: ${corpus.peers}`);
  if (values.json) console.log(JSON.stringify({ items: measured.items, ...rounded(measured) }));
}

function table(measured: Measured): string[] {
  const rows = Object.entries({ items: measured.items, ...rounded(measured) });
  const width = Math.max(...rows.map(([figure]) => figure.length));
  return rows.map(([figure, value]) => `${figure.padEnd(width)}  ${value ?? "–"}`);
}

/** Figures to a thousandth. */
function rounded({ figures }: Measured): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(figures).map(([figure, value]) => [figure, value === null ? null : Math.round(value * 1000) / 1000]),
  );
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
