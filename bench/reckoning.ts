import { parseArgs } from "node:util";
import { add } from "./reckoning/add.ts";
import { clusters } from "./reckoning/clusters.ts";
import { holders } from "./reckoning/holders.ts";
import { order } from "./reckoning/order.ts";
import { rebuild, speed } from "./reckoning/speed.ts";

/** What can be measured, with the claims it is measured on where nothing else is said. */
const COMMANDS: Record<string, { claims: number; measure: (claims: number) => unknown }> = {
  speed: { claims: 128_000, measure: speed },
  add: { claims: 128_000, measure: add },
  holders: { claims: 10_000, measure: holders },
  clusters: { claims: 10_000, measure: clusters },
  order: { claims: 4000, measure: order },
  rebuild: { claims: 10_000, measure: rebuild },
};

const USAGE = `usage: npx tsx bench/reckoning.ts COMMAND [--claims N] [--json]
COMMAND is one of
  speed     rebuilds theatres of 1,000 claims, doubled up to N; draws docs/reckoning-growth.svg
  rebuild   rebuilds one theatre of N claims
  add       takes 200 more reports in, one at a time, after N claims
  holders   has each installation's holder right, as claims get worse; draws docs/holders-curve.svg
  clusters  puts claims together as events, and judges counts
  order     derives the same bytes in whatever order and batches the reports come`;

async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { claims: { type: "string" }, json: { type: "boolean" } },
  });
  const command = COMMANDS[positionals[0] ?? ""];
  const claims = values.claims === undefined ? command?.claims : Number(values.claims);
  if (!command || !claims || positionals.length > 1) throw new Error(USAGE);
  const figures = await command.measure(claims);
  if (values.json) console.log(JSON.stringify(figures));
  else print(figures);
}

/** Lists of like figures as tables, the rest as they are. */
function print(figures: unknown): void {
  for (const [name, value] of Object.entries(figures as object)) {
    if (Array.isArray(value) && typeof value[0] === "object") {
      console.log(`${name}:`);
      console.table(value.map(flat));
    } else if (
      value !== null &&
      typeof value === "object" &&
      Object.values(value).some((one) => typeof one === "object")
    ) {
      print(Object.fromEntries(Object.entries(value).map(([own, one]) => [`${name} ${own}`, one])));
    } else console.log(name, rounded(value));
  }
}

function flat(row: object): object {
  return Object.fromEntries(
    Object.entries(row)
      .flatMap(([name, value]) =>
        value !== null && typeof value === "object" ? Object.entries(value) : [[name, value]],
      )
      .map(([name, value]) => [name, rounded(value)]),
  );
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(4));
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, rounded(own)]));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
