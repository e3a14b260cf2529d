import { expect, test } from "vitest";
import type { KeptReport } from "../../model/situation.ts";
import { knowledge } from "../fixture.ts";
import { createFamilies } from "./families.ts";
import { textOrigins } from "./text-origins.ts";

const words = (seed: string) => Array.from({ length: 60 }, (_, i) => `${seed}word${i}`).join(" ");
const url = "https://herald.example/k1";
const reports = new Map<string, KeptReport>(
  [
    { id: "copy", report: { outlet: "Herald", credit: "Wire", text: words("wire"), url } },
    { id: "wire", report: { outlet: "Wire", text: `${words("wire")} by our own staff` } },
    { id: "changed", report: { outlet: "Herald", text: words("changed"), url } },
    { id: "alone", report: { outlet: "Gazette", text: words("alone") } },
    { id: "credits", report: { outlet: "Blog", credit: "The Gazette", text: words("blog") } },
    { id: "unnamed", report: { text: words("unnamed") } },
  ].map((report) => [report.id, report]),
);
const known = new Map([
  ["wire", "2020-03-29"],
  ["alone", "2020-03-29"],
  ["copy", "2020-03-30"],
  ["changed", "2020-03-31"],
  ["credits", "2020-03-30"],
  ["unnamed", "2020-04-01"],
]);

function originsOf(...heard: string[]) {
  const families = createFamilies();
  for (const report of reports.values()) families.put(report);
  return textOrigins(families, heard, known, (id) => reports.get(id) as KeptReport, knowledge);
}

test("a family is one origin, named by whom it credits, with its earliest-known report first", () => {
  expect(originsOf("changed", "copy", "wire")).toEqual([
    {
      id: "wire",
      name: "Wire",
      reports: ["wire", "copy", "changed"],
      reason: "near copies of one text; versions of one page",
    },
  ]);
});

test("what is not heard is no reason", () => {
  expect(originsOf("wire", "copy")[0]?.reason).toBe("near copies of one text");
  expect(originsOf("wire")[0]?.reason).toBe("stands by itself");
});

test("a report by itself says so, or whom it credits", () => {
  expect(originsOf("unnamed", "credits", "alone")).toEqual([
    { id: "alone", name: "Gazette", reports: ["alone"], reason: "stands by itself" },
    { id: "credits", name: "The Gazette", reports: ["credits"], reason: "credits The Gazette" },
    { id: "unnamed", name: "a report without outlet", reports: ["unnamed"], reason: "stands by itself" },
  ]);
});
