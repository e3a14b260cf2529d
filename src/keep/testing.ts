import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Ledger } from "./ledger.ts";
import { openLedger } from "./sqlite.ts";

/** Gives names of new files in a folder that goes when the tests are over. */
export function newFiles(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "situ-keep-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let files = 0;
  return () => join(folder, `${++files}.db`);
}

/** The moment at which a test's ledger records everything. */
export const RECORDED = "2026-01-02T03:04:05.000Z";

/** Opens new ledgers. */
export function newLedgers(): () => Promise<Ledger> {
  const newFile = newFiles();
  return () => openLedger(newFile(), { now: () => RECORDED });
}
