import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, FIRST_DAY, LAST_DAY } from "./day.ts";

const anyDay = fc.integer({ min: 0, max: daysBetween(FIRST_DAY, LAST_DAY) }).map((days) => addDays(FIRST_DAY, days));

test("days between two days are those of the calendar, whichever comes first", () => {
  expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  expect(daysBetween("2019-02-28", "2019-03-01")).toBe(1);
  expect(daysBetween("1900-02-28", "1900-03-01")).toBe(1);
  expect(daysBetween("2020-03-01", "2020-02-28")).toBe(-2);
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(daysBetween(a, b)).toBe(Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000));
    }),
  );
});

test("no day lies before the year 1 or after the year 9999", () => {
  expect(addDays(FIRST_DAY, -1)).toBe(FIRST_DAY);
  expect(addDays(LAST_DAY, 30)).toBe(LAST_DAY);
});
