import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { beSoleWatch } from "./sole-watch.ts";

const folder = mkdtempSync(join(tmpdir(), "situ-sole-watch-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("of two programs one watches a theatre, and the other may when it has ended", async () => {
  const letGo = await beSoleWatch(folder, "syria-iraq");
  await expect(beSoleWatch(folder, "syria-iraq")).rejects.toThrow("Another program is watching these feeds already");
  const other = await beSoleWatch(folder, "sahel");
  letGo();
  const again = await beSoleWatch(folder, "syria-iraq");
  again();
  other();
});
