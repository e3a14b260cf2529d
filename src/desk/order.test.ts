import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { canonicalJson } from "../model/identity.ts";
import type { Report } from "../model/report.ts";
import { readDocument } from "../read/read-document.ts";
import type { Coder } from "./coder.ts";
import { openData } from "./data.ts";
import { takeFile } from "./intake/take-file.ts";
import { openDesk } from "./open-desk.ts";
import { coderFor } from "./packs.ts";
import { sampleFiles } from "./sample.ts";

const PATIENCE_MS = 120_000;
const MOMENTS = [
  { day: "2020-03-29", known: "9999-12-31" },
  { day: "2020-04-07", known: "2020-03-30" },
];

const { coder, theatre } = coderFor();
const FILES = await sampleFiles(theatre.id);
const folder = mkdtempSync(join(tmpdir(), "situ-order-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same coder, which codes each report once: a coding depends on the report alone. */
const codesOnce: Coder = { ...coder, code: remembering((report) => coder.code(report)) };

function remembering<T>(code: (report: Report) => T): (report: Report) => T {
  const known = new Map<string, T>();
  return (report) => {
    const key = canonicalJson(report);
    const found = known.get(key) ?? code(report);
    known.set(key, found);
    return found;
  };
}

/** Everything that a desk says once it has read these files, in this order. */
async function toldAfter(files: string[]): Promise<string> {
  const ledger = await openData(mkdtempSync(join(folder, "data-")));
  try {
    const intake = { theatre: theatre.id, ledger, coder: codesOnce, reader: { read: readDocument } };
    for (const file of files) await takeFile(file, intake);
    const desk = openDesk(ledger, coder);
    const situations = await Promise.all(MOMENTS.map(desk.situation));
    const briefs = await Promise.all(MOMENTS.map(desk.brief));
    const reports = [...(await desk.reports()).keys()];
    expect((await ledger.audit()).problems).toEqual([]);
    return canonicalJson({ situations, briefs, reports });
  } finally {
    await ledger.close();
  }
}

it(
  "any order of the same reports, some of them read twice, gives the same situation to the byte",
  async () => {
    expect(FILES.length).toBeGreaterThan(9);
    const told = await toldAfter(FILES);
    const order = fc.shuffledSubarray(FILES, { minLength: FILES.length });
    await fc.assert(
      fc.asyncProperty(order, fc.subarray(FILES, { maxLength: 4 }), async (files, again) => {
        expect(await toldAfter([...again, ...files])).toBe(told);
      }),
      { numRuns: 8 },
    );
  },
  PATIENCE_MS,
);
