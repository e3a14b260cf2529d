import { describe, expect, it, test } from "vitest";
import { coded } from "./testing.ts";

const dated = (text: string) => coded(text).published;

describe("an undated report, from its words alone", () => {
  it("follows the last dated thing that it looks back on", () => {
    expect(dated("Troops left Taji in March 2019. Troops left Balad in June 2019.")).toMatchObject({
      from: "2019-06-01",
      basis: "text",
    });
  });

  it("precedes the end of what it looks ahead to", () => {
    expect(dated("Troops left the base on 4 May 2018. The camp will close by 31 December 2020.")).toMatchObject({
      from: "2018-05-04",
      to: "2020-12-31",
    });
  });

  it("says why, one reason for each bound, in the report's own words", () => {
    const { reasons = [] } = dated("Troops left on 4 May 2018. The camp will close by 31 December 2020.") ?? {};
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toMatch(/“on 4 May 2018”.*2018-05-04/);
    expect(reasons[1]).toMatch(/“by 31 December 2020”.*2020-12-31/);
  });

  const story = (lastYear: number) =>
    `Troops have left three camps since early May. It was the third this month. Clashes began in October 2018. The rest will leave by 31 December ${lastYear}.`;

  it("is of the month that “since early May” and “this month” name, where one year alone fits", () => {
    expect(dated(story(2019))).toMatchObject({ from: "2019-05-01", to: "2019-05-31" });
  });

  it("stays open between its bounds where several years fit", () => {
    expect(dated(story(2021))).toMatchObject({ from: "2018-10-01", to: "2021-12-31" });
  });

  test.each(["Troops left the base.", "Troops left the base on Sunday.", "Troops left the base this month."])(
    "has no date where its words bound nothing: %s",
    (text) => {
      expect(dated(text)).toBeUndefined();
    },
  );

  it("does not contradict itself: a bound that leaves no day is left out", () => {
    const { from = "", to = "9" } = dated("Troops will leave in June 2019. They arrived in March 2021.") ?? {};
    expect(from <= to).toBe(true);
  });
});

test("a published day is kept as it was given", () => {
  const published = { from: "2020-03-30", to: "2020-03-30" };
  expect(coded("Troops left the base in March 2019.", published).published).toMatchObject(published);
});
