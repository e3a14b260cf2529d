import { expect, test } from "vitest";
import type { Report } from "../../model/report.ts";
import { knowledge, recordOf, rockets, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";
import { disputeSentences } from "./brief-disputes.ts";

const count = (outlet: string, day: string, value: number, more: Partial<Report> = {}) =>
  told(`${outlet} ${day}`, outlet, day, [rockets("taji", "2020-03-11", value)], more);

function disputes(...reports: Parameters<typeof recordOf>): string[] {
  const record = recordOf(...reports);
  const situation = reckon(record, knowledge, { day: "2020-05-01", known: "2020-05-01" });
  return disputeSentences(situation, record, knowledge).map(({ parts }) =>
    parts.map((part) => (typeof part === "string" ? part : part.text)).join(""),
  );
}

test("where several reports are one origin, the origins are named", () => {
  const copies = ["Blog", "Herald"].map((outlet) => count(outlet, "2020-03-11", 15, { credit: "Wire" }));
  expect(disputes(...copies, count("Gazette", "2020-03-11", 18))).toEqual([
    "Taji, 11 March (attack), rockets: 15, Blog and Herald; 18, Gazette. 3 reports, 2 origins: an agency text (Wire); Gazette.",
  ]);
});

test("a dispute that is settled says so, since when and why", () => {
  const revised = count("Herald", "2020-03-13", 18);
  expect(disputes(count("Herald", "2020-03-11", 15), count("Gazette", "2020-03-11", 18), revised)[0]).toMatch(
    /Settled since 13 March 2020: 18\. Herald said 15 before and says 18 now\.$/,
  );
});
