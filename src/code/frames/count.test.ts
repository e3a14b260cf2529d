import { describe, expect, it, test } from "vitest";
import { claimsOf, coded } from "../testing.ts";

const MONDAY = { from: "2020-03-30", to: "2020-03-30" };

/** What is counted, over which days. */
function counted(text: string) {
  const count = coded(text, MONDAY).claims.find(({ type }) => type === "count");
  return count && { of: count.of, from: count.window?.from, to: count.window?.to };
}

describe("an ordinal over other events", () => {
  it("counts over its window", () => {
    const text = "It was the fourth attack on the base this year.";
    expect(claimsOf("count", text)).toEqual(["count/ordinal asserted target=the base n=4"]);
    expect(counted(text)).toEqual({ of: "attack", from: "2020-01-01", to: "2020-12-31" });
  });

  it("counts what its relative clause tells, and shares who did it", () => {
    const text = "It is the second base that US troops have left since January.";
    expect(claimsOf("count", text)[0]).toMatch(/^count\/ordinal asserted actor=us-forces .*n=2$/);
    expect(counted(text)).toEqual({ of: "withdrawal", from: "2020-01-01", to: "2020-03-30" });
  });

  test.each(["The first attack killed two soldiers.", "No third base was handed over."])(
    "only points back, or says there was none: %s",
    (text) => {
      expect(claimsOf("count", text)).toEqual([]);
    },
  );
});

describe("a total over other events", () => {
  it("counts events over a stretch of time", () => {
    const text = "Rebels carried out 12 attacks in March.";
    expect(claimsOf("count", text)).toEqual(["count/total asserted actor=Rebels n=12"]);
    expect(counted(text)).toEqual({ of: "attack", from: "2020-03-01", to: "2020-03-31" });
    expect(claimsOf("attack", text)).toEqual([]);
  });

  it("may be a bound", () => {
    const text = "More than two dozen attacks have hit US bases since October.";
    expect(claimsOf("count", text)[0]).toMatch(/n>=24$/);
    expect(counted(text)).toEqual({ of: "attack", from: "2019-10-01", to: "2020-03-30" });
  });

  it("counts bases by what happened to them", () => {
    const text = "US forces have left six bases in Iraq this month.";
    expect(claimsOf("count", text)[0]).toMatch(/^count\/total asserted actor=us-forces .*n=6$/);
    expect(counted(text)?.of).toBe("withdrawal");
  });

  test.each([
    ["weapons are no events", "Rebels fired 12 rockets in March."],
    ["a day is no stretch", "Two attacks hit the base on Friday."],
  ])("%s", (_, text) => {
    expect(claimsOf("count", text)).toEqual([]);
  });
});
