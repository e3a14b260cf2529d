import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "../keep/ledger.ts";
import type { Situation } from "../model/situation.ts";
import { withoutWords } from "../reckon/without-words.ts";
import { openData } from "./data.ts";
import type { Desk } from "./desk.ts";
import { openDesk } from "./open-desk.ts";
import { coderFor } from "./packs.ts";
import { readSample, sampleFiles } from "./sample.ts";

const PATIENCE_MS = 60_000;

describe("the sample theatre, read and coded", { timeout: PATIENCE_MS }, () => {
  const { coder, theatre } = coderFor("syria-iraq");
  const folder = mkdtempSync(join(tmpdir(), "situ-sample-"));
  let ledger: Ledger;
  let desk: Desk;
  let situation: Situation;

  beforeAll(async () => {
    ledger = await openData(folder);
    await readSample({ theatre: theatre.id, ledger, coder }, () => {});
    desk = openDesk(ledger, coder);
    const last = await desk.lastDay();
    situation = await desk.situation({ day: last, known: last });
  }, PATIENCE_MS);
  afterAll(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  it("gives every English report claims, keeps the Arabic one uncoded, and reads none twice", async () => {
    const reports = [...(await desk.reports()).values()];
    expect(reports).toHaveLength((await sampleFiles(theatre.id)).length);
    const silent = reports.filter(({ claims }) => claims.length === 0).map(({ report }) => report.report.language);
    expect(silent).toEqual(["ar"]);
    const taken: string[] = [];
    await readSample({ theatre: theatre.id, ledger, coder }, ({ file }) => taken.push(file));
    expect(taken).toEqual([]);
  });

  it.each([
    ["al-qaim", "2020-03-19"],
    ["qayyarah-west", "2020-03-26"],
    ["k1", "2020-03-29"],
  ])("%s passes from the coalition to an Iraqi holder on %s", (installation, day) => {
    const tenures = situation.tenures.filter((tenure) => tenure.installation === installation);
    expect(tenures.map(({ side }) => side)).toEqual(["coalition", "iraq"]);
    const { from = "", to = "" } = tenures[1]?.from ?? {};
    expect(from <= day && day <= to).toBe(true);
  });

  it("a page that changed later is heard as it stands now, and its first version is kept", () => {
    expect(situation.superseded).toHaveLength(1);
    const [{ report = "", by = "" } = {}] = situation.superseded;
    expect(situation.reports).toEqual(expect.arrayContaining([report, by]));
    expect(situation.events.flatMap(({ reports }) => reports)).not.toContain(report);
  });

  it("the third base of the month agrees with the record, and lists the three", () => {
    const third = situation.checks.filter(({ words }) => /\bthird base\b.*this month/.test(words));
    expect(new Set(third.map(({ verdict }) => verdict))).toEqual(new Set(["agrees"]));
    const counted = situation.events.filter(({ id }) => third[0]?.counted.includes(id));
    expect(counted.flatMap(({ roles }) => roles.installation?.map(({ entity }) => entity)).sort()).toEqual([
      "al-qaim",
      "k1",
      "qayyarah-west",
    ]);
  });

  it("outlets that count fourth and fifth, fifth and sixth, each get a verdict of their own", () => {
    for (const ordinal of ["fourth", "fifth", "sixth"]) {
      const checks = situation.checks.filter(({ words }) => words.includes(ordinal));
      expect(checks.length, ordinal).toBeGreaterThan(0);
      const unexplained = checks.filter(({ verdict, needs }) => verdict === "differs" && !needs);
      expect(unexplained, ordinal).toEqual([]);
    }
  });

  it("an attack that is told with different numbers of rockets is one event, which shows who says what", () => {
    const attacks = situation.events.filter(({ type, disagreements }) => type === "attack" && disagreements.length > 0);
    const versions = attacks.flatMap(({ disagreements }) =>
      disagreements.filter(({ field }) => field === "quantity").flatMap((each) => each.versions),
    );
    expect(versions.map(({ value }) => value)).toEqual(
      expect.arrayContaining([expect.stringMatching(/18/), expect.stringMatching(/30/)]),
    );
    for (const { saidBy } of versions) expect(saidBy).not.toEqual([]);
  });

  it.each([
    ["2020-03-29", "2020-03-31"],
    ["2020-04-10", "2020-04-10"],
    ["2021-01-15", "2021-01-15"],
  ])("on %s as known on %s is in Arabic what it is in English but for its words", async (day, known) => {
    const at = { day, known };
    const arabic = desk.in("ar");
    expect(withoutWords(await arabic.situation(at))).toEqual(withoutWords(await desk.situation(at)));
    const { lead, sections } = await arabic.brief(at);
    const parts = [...lead, ...sections.flatMap(({ sentences }) => sentences)].flatMap((sentence) => sentence.parts);
    const text = parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
    expect(text).toMatch(/التحالف الدولي/);
    expect(text.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/\p{Script=Latin}/u);
  });
});
