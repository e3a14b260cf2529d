import { expect, test } from "vitest";
import { datingsOf } from "../datings/datings.ts";
import { handover, k1, knowledge, on, recordOf, told } from "../fixture.ts";
import { knownDays, lastDayOf, latestDay, publicationDays } from "./known.ts";
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

test("without a last day, on the last day of the record, whatever it speaks of as past", () => {
  const past = told("past", "Herald", undefined, [handover("taji", { when: on("2020-03-20") })]);
  expect(knownOf("past", past, k1)).toBe("2020-03-29");
  const later = told("later", "Herald", { from: "2020-05-01", basis: "text" }, [handover("taji")]);
  expect(knownOf("later", later, k1)).toBe("2020-05-01");
  expect(knownOf("past", past, later, k1)).toBe("2020-05-01");
});

test("with nothing to go by, on the last day of the record", () => {
  expect(knownOf("silent", told("silent", "Herald", undefined, []), k1)).toBe("2020-03-29");
});

test("a page that was changed is known as it reads now from the day of the change", () => {
  const page = told("page", "Herald", "2020-03-29", [], { modified: "2020-04-02" }).report;
  expect(latestDay(page, { from: "2020-03-29", to: "2020-03-29" })).toBe("2020-04-02");
  expect(latestDay(page, { from: "2020-03-29", to: "2020-05-01" })).toBe("2020-05-01");
  expect(latestDay(page, { from: "2020-03-29" })).toBeUndefined();
});

test("the last of several days is of those that are told", () => {
  expect(lastDayOf("2020-03-29", undefined, "2020-04-01", "2019-12-31")).toBe("2020-04-01");
  expect(lastDayOf(undefined)).toBeUndefined();
});

test("a record without any day is known when days end", () => {
  expect(knownOf("silent", told("silent", "Herald", undefined, []))).toBe("9999-12-31");
});
