import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../model/day.ts";
import { localeWords } from "../language/locale-words.ts";
import { axisOf, showsHours, ticksOf } from "./axis.ts";

const words = localeWords("en");
const span = { first: "2019-10-01", last: "2021-01-15" };
const told = (from: string, to: string) => ticksOf(axisOf(span, { from, to }), words).map((tick) => tick.words);

describe("the lines of the axis", () => {
  it("stand at hours where a day is wide, and name the day at midnight", () => {
    expect(told("2020-03-29", "2020-03-29")).toEqual([
      "29 Mar",
      "03:00",
      "06:00",
      "09:00",
      "12:00",
      "15:00",
      "18:00",
      "21:00",
    ]);
    expect(showsHours(axisOf(span, { from: "2020-03-29", to: "2020-03-31" }))).toBe(true);
  });

  it("stand at days, at Mondays, at months and at years as the axis is longer", () => {
    expect(told("2020-03-28", "2020-04-03").slice(0, 3)).toEqual(["28 March 2020", "29 Mar", "30 Mar"]);
    expect(told("2020-03-01", "2020-04-11").slice(0, 2)).toEqual(["2 March 2020", "9 Mar"]);
    expect(told("2019-11-15", "2020-08-01").slice(0, 3)).toEqual(["Dec 2019", "Jan 2020", "Feb"]);
    expect(told("2011-03-15", "2021-01-01").slice(0, 2)).toEqual(["2012", "2013"]);
  });

  it("are never more than have room, and stand in order within the axis", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 20_000 }), (length, start) => {
        const from = addDays("1970-01-01", start);
        const ticks = ticksOf(axisOf(span, { from, to: addDays(from, length) }), words);
        expect(ticks.length).toBeLessThanOrEqual(14);
        const places = ticks.map(({ at }) => at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((at) => at >= 0 && at <= 100)).toBe(true);
      }),
    );
  });
});
