import { afterAll, beforeAll, expect, it } from "vitest";
import { type Auditor, openAuditor } from "./audit.ts";

const PATIENCE_MS = 180_000;

let auditor: Auditor;

beforeAll(async () => {
  auditor = await openAuditor();
}, PATIENCE_MS);

afterAll(() => auditor?.close());

// How fast they are hangs on the machine: bench/lighthouse.ts.
it.each([
  ["situation", "/"],
  ["report", "/reports/r-k1"],
  ["register", "/events"],
])(
  "Lighthouse finds nothing to mend for people or practice on the %s page",
  { timeout: PATIENCE_MS },
  async (_, path) => {
    const { scores, failed } = await auditor.audit(path, ["accessibility", "best-practices"]);
    expect(failed).toEqual([]);
    expect(scores).toEqual([100, 100]);
  },
);
