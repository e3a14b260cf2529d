import { expect, test } from "vitest";
import { datingsOf } from "./datings.ts";
import { handover, k1, knowledge, on, recordOf, told } from "./fixture.ts";
import { knownDays, publicationDays } from "./known.ts";
import { canonical } from "./record.ts";

const knownOf = (id: string, ...reports: Parameters<typeof recordOf>) => {
  const record = canonical(recordOf(...reports));
  return knownDays(record, publicationDays(record, datingsOf(record, knowledge))).get(id);
};

test("a dated report is known on its day", () => {
  expect(knownOf("k1-wire", k1)).toBe("2020-03-29");
});

test("a report that can have been published on several days is known on the last of them", () => {
  const march = told("march", "Herald", { from: "2020-03-01", to: "2020-03-31", basis: "text" }, []);
  expect(knownOf("march", march, k1)).toBe("2020-03-31");
});

test("without a last day, on the latest day that it speaks of as past, and not before it can have been published", () => {
  const past = told("past", "Herald", undefined, [
    handover("taji", { when: on("2020-03-20") }),
    handover("al-qaim", { when: on("2020-05-01"), modality: "planned" }),
  ]);
  expect(knownOf("past", past, k1)).toBe("2020-03-20");
  const recalling = told("recalling", "Herald", undefined, [
    handover("k1"),
    handover("taji", { when: on("2020-01-01") }),
  ]);
  expect(knownOf("recalling", recalling, k1)).toBe("2020-03-29");
});

test("with nothing to go by, on the last day of the record", () => {
  expect(knownOf("silent", told("silent", "Herald", undefined, []), k1)).toBe("2020-03-29");
});
