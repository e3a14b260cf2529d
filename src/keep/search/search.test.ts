import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { Ledger } from "../ledger.ts";
import { newLedgers } from "../testing.ts";

const openNew = newLedgers();
const THEATRE = "syria-iraq";
const REPORTS = {
  k1: { headline: "K-1 base handed over", text: "The army took over the base near Kirkuk on Sunday." },
  qayyarah: { text: "Coalition troops left Qayyārah. The base is empty." },
  arabic: { text: "تسلّم الجيش العراقي قاعدة القيّارة في ٢٦ آذار." },
  persian: { text: "ارتش پایگاه کرکوک را تحویل گرفت." },
  chinese: { text: "伊拉克军队接管了基尔库克附近的基地。" },
  russian: { text: "Коалиция передала базу армии." },
};
let ledger: Ledger;
const names = new Map<string, string>();
const found = async (words: string, limit = 10) =>
  (await ledger.search(THEATRE, words, limit)).map(({ report }) => names.get(report));

beforeAll(async () => {
  ledger = await openNew();
  for (const [name, report] of Object.entries(REPORTS)) {
    names.set((await ledger.appendReport(THEATRE, { report, file: "a.txt" })).id, name);
  }
  await ledger.appendReport("sahel", { report: { text: "The army left the base at Gao." }, file: "a.txt" });
});

describe("a search", () => {
  test.each([
    ["army", ["k1"]],
    ["base army", ["k1"]],
    ["base HANDED", ["k1"]],
    ["qayyarah", ["qayyarah"]],
    ["coal", ["qayyarah"]],
    ["army kirk", ["k1"]],
    ["kirk army", []],
    ["ar", []],
    ["on", ["k1"]],
    ["K-1", ["k1"]],
    ["القياره", ["arabic"]],
    ["قاعده القيارة", ["arabic"]],
    ["26 اذار", ["arabic"]],
    ["كركوك", ["persian"]],
    ["基地", ["chinese"]],
    ["地基", []],
    ["БАЗУ", ["russian"]],
    ["", []],
    [" \" ' - * ", []],
  ])("for %s finds what holds all of the words, in whatever form", async (words, reports) => {
    expect(await found(words)).toEqual(reports);
  });

  it("has the report first that has the words in its headline, and gives no more than were asked for", async () => {
    expect(await found("base")).toEqual(["k1", "qayyarah"]);
    expect(await found("base", 1)).toEqual(["k1"]);
  });

  it("shows the text around the words as it is written", async () => {
    const [first] = await ledger.search(THEATRE, "القياره", 1);
    expect(first?.excerpt).toBe(REPORTS.arabic.text);
  });

  test.each([
    '"army"',
    "army*",
    "-army",
    "army -",
    "(army",
    "army OR",
    "NEAR army",
    "text:army",
    "army AND",
    "^army",
    "{army}",
  ])("takes no sign or word for an instruction: %s", async (words) => {
    const inText = { "army OR": [], "NEAR army": ["k1"], "text:army": [], "army AND": [] }[words];
    expect(await found(words)).toEqual(inText ?? ["k1"]);
  });

  it("never fails, whatever was typed", async () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc
        .array(fc.constantFrom('"', "*", "-", "AND", "NOT", "(", ")", ":", "army", " ", "NEAR(", "\0", "+", "^"), {
          maxLength: 12,
        })
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        expect((await found(words)).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 300 },
    );
  });

  it("finds each report by each of its own words", async () => {
    for (const [name, report] of Object.entries(REPORTS)) {
      for (const word of report.text.split(/\s+/)) expect(await found(word)).toContain(name);
    }
  });

  it("finds nothing of another theatre", async () => {
    expect(await found("Gao")).toEqual([]);
    expect(await ledger.search("sahel", "army", 10)).toHaveLength(1);
  });
});
