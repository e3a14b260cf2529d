import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Grade } from "../../model/situation.ts";
import { handover, knowledge, on, recordOf, type Said, told } from "../fixture.ts";
import { english } from "../prose/en.ts";
import { reckon } from "../reckon.ts";
import { CREDIBILITY } from "./grade.ts";

const said = handover("k1", { when: on("2020-03-29") });
const by = (outlet: string, more: Partial<Said> = {}) =>
  told(`${outlet} ${more.modality ?? ""}`, outlet, "2020-03-30", [{ ...said, ...more }]);

const gradeOf = (reports: Parameters<typeof recordOf>, accepted = false): string => {
  const record = recordOf(...reports);
  const [claim = ""] = record.claims.map(({ id }) => id);
  const reviews = accepted ? [{ decision: "accepted" as const, claim, by: "ana" }] : [];
  const { events } = reckon({ ...record, reviews }, knowledge, { day: "2021-01-01", known: "2021-01-01" });
  const { reliability, credibility }: Grade =
    events.find(({ modality }) => modality !== "denied")?.grade ?? ({} as Grade);
  return `${reliability}${credibility}`;
};

test.each([
  ["one reliable origin", [by("Wire")], false, "A3"],
  ["one unreliable origin", [by("Rumour")], false, "E4"],
  ["one origin that no pack grades", [by("Somebody")], false, "F6"],
  ["two origins", [by("Gazette"), by("Herald")], false, "B2"],
  ["three origins", [by("Gazette"), by("Herald"), by("Wire")], false, "A1"],
  ["two origins that cannot be relied on", [by("Rumour"), by("Somebody")], false, "E3"],
  ["one origin, and a person has accepted it", [by("Wire")], true, "A2"],
  ["two origins, and a person has accepted it", [by("Wire"), by("Herald")], true, "A1"],
  ["one tells, one denies", [by("Wire"), by("Herald", { modality: "denied" })], false, "A5"],
  ["two tell, one denies", [by("Wire"), by("Gazette"), by("Herald", { modality: "denied" })], false, "A4"],
  ["only told as possible", [by("Wire", { modality: "possible" })], false, "A6"],
] satisfies [string, Parameters<typeof recordOf>, boolean, string][])("%s", (_, reports, accepted, grade) => {
  expect(gradeOf(reports, accepted)).toBe(grade);
});

test("the published table is the rule, line by line", () => {
  const page = readFileSync(new URL("../../../docs/decisions/0004-grades.md", import.meta.url), "utf8");
  const lines = [...page.matchAll(/^\| ([1-6]) \| [^|]+ \| ([^|]+) \|$/gm)].map(([, number, when]) => [number, when]);
  expect(lines).toEqual(CREDIBILITY.map(({ credibility, rule }) => [String(credibility), english.grades.rules[rule]]));
});
