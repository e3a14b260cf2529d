import { openAuditor } from "../e2e/measures/audit.ts";

/**
 * What Lighthouse gives the pages of the fixture desk for speed, on a phone with slow 4G as it simulates one, beside the plainest page of
 * the same desk: `npx tsx bench/lighthouse.ts`. The median of three rounds; nothing else should run meanwhile.
 */
const PAGES = ["/search", "/", "/?lang=ar", "/reports/r-k1", "/events", "/brief", "/review"];
const ROUNDS = 3;

const auditor = await openAuditor();
const rows = [];
for (const path of PAGES) {
  const scores: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { scores: found } = await auditor.audit(path, ["performance"]);
    scores.push(...found);
  }
  rows.push({ page: path, performance: [...scores].sort((a, b) => a - b)[1], rounds: scores.join(", ") });
}
await auditor.close();
console.table(rows);
