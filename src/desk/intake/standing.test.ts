import { describe, expect, it } from "vitest";
import type { StoredReport } from "../../keep/ledger.ts";
import type { Report } from "../../model/report.ts";
import { standingOf } from "./standing.ts";

const SENTENCES = [
  "The council of the northern district met on Sunday and heard from engineers.",
  "They said that two bridges over the river had been closed since the flood in March.",
  "Work on the larger bridge is to begin after the harvest, and will take a year.",
];
const text = ["Two bridges closed", ...SENTENCES].join("\n\n");
const report: Report = { headline: "Two bridges closed", text, url: "https://example.org/bridges" };

function kept(report: Report, address = "https://example.org/bridges"): StoredReport {
  return { id: "r1", recorded: "", file: address, report, fetched: { url: address, at: "2020-03-30T10:00:00Z" } };
}

describe("a report beside what is kept of its page", () => {
  it("is new where nothing is kept", () => {
    expect(standingOf(report, report.url, [])).toEqual({ kind: "new" });
  });

  it("is known with the same words, though set in other lines", () => {
    const set = { ...report, text: text.replaceAll("\n\n", " \n\n ") };
    expect(standingOf(set, report.url, [kept(report)])).toEqual({ kind: "known", report: "r1" });
  });

  it("is a version when one figure changed", () => {
    const corrected = { ...report, text: text.replace("two bridges", "three bridges") };
    expect(standingOf(corrected, report.url, [kept(report)])).toMatchObject({ kind: "version" });
  });

  it("is a version when it tells its day, which the one before did not", () => {
    const published = { from: "2020-03-29", to: "2020-03-29", basis: "metadata" as const };
    expect(standingOf({ ...report, published }, report.url, [kept(report)])).toMatchObject({ kind: "version" });
  });

  it("is compared with the last version: a page that goes back to its first words has changed again", () => {
    const corrected = { ...report, text: text.replace("two bridges", "three bridges") };
    expect(standingOf(report, report.url, [kept(report), kept(corrected)])).toMatchObject({ kind: "version" });
  });
});

describe("words that somebody gives with a page's address", () => {
  it("are known where they are a part of its words", () => {
    const excerpt = { url: report.url, text: SENTENCES[1] ?? "" };
    expect(standingOf(excerpt, undefined, [kept(report)])).toMatchObject({ kind: "known", report: "r1" });
  });

  it("are a version where they are not, or where only a sentence is gone", () => {
    const other = { url: report.url, text: "Three bridges over the river were closed on Monday, the council said." };
    const without = { ...report, text: text.replace(`\n\n${SENTENCES[2]}`, "") };
    for (const given of [other, without])
      expect(standingOf(given, undefined, [kept(report)])).toMatchObject({ kind: "version" });
  });
});

describe("a page read at its print, AMP or mobile address", () => {
  const print = "https://example.org/bridges/print";

  it("is known when it is the same but for a line of its setting", () => {
    const printed = { ...report, text: `${text}\n\nPrinted from our site.` };
    expect(standingOf(printed, print, [kept(report)])).toMatchObject({ kind: "known", report: "r1" });
  });

  it("is a version when it tells something else", () => {
    const other = {
      ...report,
      text: `${SENTENCES[0]}\n\nThe third bridge fell on Monday, and nobody was hurt, the mayor said.`,
    };
    expect(standingOf(other, print, [kept(report)])).toMatchObject({ kind: "version" });
  });
});
