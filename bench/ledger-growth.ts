/**
 * What one entry more costs a desk of many claims: to read what is new in the ledger, beside reading the whole again, and to reckon it:
 *
 *   npx tsx bench/ledger-growth.ts [--claims 100000] [--rounds 20] [--data FOLDER]
 *
 * --data keeps the ledger for the next run, which adds its reviews to it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openData } from "../src/desk/data.ts";
import { LAST_DAY } from "../src/model/day.ts";
import { openSyntheticDesk } from "./desk-pages/synthetic-desk.ts";
import { percentile } from "./desk-pages/timings.ts";

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    rounds: { type: "string", default: "20" },
    data: { type: "string" },
  },
});
const folder = values.data ?? mkdtempSync(join(tmpdir(), "situ-growth-"));
const { desk, made, close } = await openSyntheticDesk(Number(values.claims), folder);
const ledger = await openData(folder);
const at = { day: LAST_DAY, known: LAST_DAY };

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const took: { [what: string]: number[] } = {};
const note = async (what: string, work: () => Promise<unknown>) => {
  const times = took[what] ?? [];
  took[what] = times;
  times.push(await timed(work));
};

await note("the whole ledger for the first time", () => desk.record());
await note("reckoned for the first time", () => desk.situation(at));
const claims = (await desk.record()).claims;
for (let round = 0; round < Number(values.rounds); round++) {
  const claim = claims[(round * 7919) % claims.length]?.id ?? "";
  await ledger.appendReview(made.id, { decision: "accepted", claim, by: "A", note: `${Date.now()}` });
  await note("a review more, read", () => desk.record());
  await note("– its place in the log, and what stands", async () => [await desk.log(), await desk.standing()]);
  await note("– reckoned", () => desk.situation(at));
  await note("– the pages of all reports", () => desk.reports());
  await note("– the queue", () => desk.queue());
  await note("– the queue again", () => desk.queue());
  await note("– foreseen: that a claim is rejected", () => desk.foresee({ decision: "rejected", claim, by: "B" }));
}
for (let round = 0; round < 3; round++) {
  await note("the whole ledger again, as before", async () => [
    await ledger.reviews(made.id),
    await ledger.claims(made.id),
    await ledger.reports(made.id),
  ]);
}
console.log(`${claims.length} claims, ${(await desk.record()).reports.length} reports; milliseconds`);
for (const [what, times] of Object.entries(took)) {
  console.log(
    `${what.padEnd(44)} median ${percentile(times, 0.5).toFixed(1)}, 95th percentile ${percentile(times, 0.95).toFixed(1)}`,
  );
}
await ledger.close();
await close();
if (!values.data) rmSync(folder, { recursive: true });
