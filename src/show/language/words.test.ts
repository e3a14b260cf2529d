import { describe, expect, it } from "vitest";
import { counted, days, list, longDay, monthTick } from "./words.ts";

describe("days as a reader says them", () => {
  it.each([
    [{ from: "2020-03-29", to: "2020-03-29" }, "29 March 2020"],
    [{ from: "2020-03-29", to: "2020-03-31" }, "29–31 March 2020"],
    [{ from: "2020-03-01", to: "2020-03-31" }, "March 2020"],
    [{ from: "2020-03-29", to: "2020-04-02" }, "29 March – 2 April 2020"],
    [{ from: "2019-12-31", to: "2020-01-01" }, "31 December 2019 – 1 January 2020"],
    [{ to: "2020-12-31" }, "by 31 December 2020"],
    [{ from: "2020-05-01" }, "from 1 May 2020"],
    [{}, "no date"],
  ])("%o is “%s”", (interval, words) => {
    expect(days(interval)).toBe(words);
  });

  it("names the weekday of a long day", () => {
    expect(longDay("2020-03-29")).toBe("Sunday 29 March 2020");
  });

  it("gives the year on the axis at its beginning and in January", () => {
    expect(["2019-10-01", "2019-11-01", "2020-01-01"].map((day, i) => monthTick(day, i === 0))).toEqual([
      "Oct 2019",
      "Nov",
      "Jan 2020",
    ]);
  });
});

it("joins lists and counts things in plain English", () => {
  expect(list(["K1", "Taji", "Al Qaim"])).toBe("K1, Taji and Al Qaim");
  expect([0, 1, 2].map((n) => counted(n, "report"))).toEqual(["no reports", "1 report", "2 reports"]);
});
