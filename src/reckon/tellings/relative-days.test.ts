import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../model/day.ts";
import { daysMeant, publishedWhen, weekdayNamed } from "./relative-days.ts";

test("a day of the week is the last one up to the day of publication", () => {
  const sunday = { from: "2020-03-29", to: "2020-03-29" };
  expect(daysMeant("on Sunday", { from: "2020-03-29", to: "2020-03-31" })).toEqual(sunday);
  expect(publishedWhen("on Sunday", sunday)).toEqual({ from: "2020-03-29", to: "2020-04-04" });
});

test("an interval of publication that spans weeks leaves several Sundays", () => {
  expect(daysMeant("Sunday", { from: "2020-03-08", to: "2020-03-31" })).toEqual({
    from: "2020-03-08",
    to: "2020-03-29",
  });
});

test("yesterday, today and overnight hang on the day of publication", () => {
  const published = { from: "2020-03-29", to: "2020-03-29" };
  expect(daysMeant("yesterday", published)).toEqual({ from: "2020-03-28", to: "2020-03-28" });
  expect(daysMeant("earlier today", published)).toEqual(published);
  expect(daysMeant("overnight", published)).toEqual({ from: "2020-03-28", to: "2020-03-29" });
});

test("words that name two days, or none, or a date of their own do not depend on it", () => {
  expect(weekdayNamed("between Friday and Sunday")).toBeUndefined();
  expect(daysMeant("in November", { from: "2020-03-29", to: "2020-03-29" })).toBeUndefined();
  expect(publishedWhen("on 29 March", { from: "2020-03-29", to: "2020-03-29" })).toBeUndefined();
});

test("what a day means and when it can have been said agree", () => {
  const words = fc.constantFrom("on Sunday", "Wednesday", "yesterday", "today", "overnight");
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2014-01-01", days));
  fc.assert(
    fc.property(words, day, (said, published) => {
      const meant = daysMeant(said, { from: published, to: published });
      const back = meant && publishedWhen(said, meant);
      expect(back && back.from <= published && published <= back.to).toBe(true);
    }),
  );
});
