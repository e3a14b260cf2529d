import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "../keep/ledger.ts";
import type { CodedReport } from "../model/claim.ts";
import type { Published } from "../model/report.ts";
import type { Situation } from "../model/situation.ts";
import { readDocument } from "../read/read-document.ts";
import type { Coder } from "./coder.ts";
import { openData } from "./data.ts";
import { takeFile } from "./intake/take-file.ts";
import { openDesk } from "./open-desk.ts";
import { coderFor } from "./packs.ts";
import { preview } from "./preview.ts";
import { readSample } from "./sample.ts";

const PATIENCE_MS = 60_000;
const shared = process.env.SITU_SHARED;
if (!shared) console.log("the founding page: skipped, SITU_SHARED does not lead to it");

/** The undated, republished page that the project was founded on, alone and beside the sample record. */
describe.skipIf(!shared)("the founding page", { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let coder: Coder;
  let page: string;
  let ledger: Ledger;
  let id: string | undefined;
  let situation: Situation;

  beforeAll(async () => {
    const [name = ""] = readdirSync(join(shared ?? "", "seed"));
    page = join(shared ?? "", "seed", name);
    folder = mkdtempSync(join(tmpdir(), "situ-seed-"));
    const packs = coderFor();
    const { theatre } = packs;
    coder = packs.coder;
    ledger = await openData(folder);
    await readSample({ theatre: theatre.id, ledger, coder }, () => {});
    ({ report: id } = await takeFile(page, { theatre: theatre.id, ledger, coder, reader: { read: readDocument } }));
    const desk = openDesk(ledger, coder);
    const last = await desk.lastDay();
    situation = await desk.situation({ day: last, known: last });
  }, PATIENCE_MS);
  afterAll(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  /** What the page alone states. */
  async function readAlone(): Promise<CodedReport | undefined> {
    const nowhere = {
      fetch: () => Promise.reject(new Error("nothing is to be fetched")),
      close: async () => undefined,
    };
    const means = { coder, reader: { read: readDocument }, fetcher: nowhere, note: () => undefined };
    for await (const result of preview(page, means)) return result.ok ? result.made : undefined;
    return undefined;
  }

  it("read alone, was published on days within March 2020 that leave the 29th open, with reasons", async () => {
    const published: Published | undefined = (await readAlone())?.report.published;
    expect(published).toMatchObject({ basis: "text", reasons: expect.arrayContaining([expect.any(String)]) });
    const { from = "", to = "" } = published ?? {};
    expect([from >= "2020-03-01", from <= "2020-03-29", to >= "2020-03-29", to <= "2020-03-31"]).toEqual(
      Array(4).fill(true),
    );
  });

  it("credits The National, which it republishes, and carries none of its site's furniture", async () => {
    const report = (await readAlone())?.report;
    expect(report?.credit).toBe("The National");
    expect(report?.text).not.toMatch(/show more|related articles|leave a reply|back to top/i);
  });

  it("beside the sample record, was published between 29 and 31 March, for a reason that names other reports", () => {
    const dating = situation.datings.find(({ report }) => report === id);
    expect(dating?.narrowed).toMatchObject({ from: "2020-03-29", to: "2020-03-31", basis: "record" });
    expect(dating?.narrowed.reasons?.join()).toMatch(/K1.*29 March 2020/);
  });

  it("its third installation this month agrees with the record, which lists al-Qaim, Qayyarah West and K1", () => {
    const check = situation.checks.find(({ report, words }) => report === id && words.includes("third"));
    const counted = situation.events.filter((event) => check?.counted.includes(event.id));
    expect(check?.verdict).toBe("agrees");
    expect(counted.flatMap(({ roles }) => (roles.installation ?? []).map(({ entity }) => entity)).sort()).toEqual([
      "al-qaim",
      "k1",
      "qayyarah-west",
    ]);
  });
});
