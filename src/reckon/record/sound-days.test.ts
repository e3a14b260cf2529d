import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handover, on, told } from "../fixture.ts";
import { doubtAbout, soundClaim, soundDays, soundReport } from "./sound-days.ts";

const day = fc.constantFrom(
  "0001-01-01",
  "1899-12-31",
  "1900-01-01",
  "2020-02-30",
  "2020-03-29",
  "2100-12-31",
  "9999-12-31",
);
const days = fc.record({ from: day, to: day }, { requiredKeys: [] });

describe("sound days", () => {
  test("have nothing wrong any more, and are left as they are where nothing was", () => {
    fc.assert(
      fc.property(days, (told) => {
        expect(doubtAbout(soundDays(told))).toBeUndefined();
        if (doubtAbout(told) === undefined) expect(soundDays(told)).toEqual(told);
      }),
    );
  });

  test("keep the bound that can be meant", () => {
    expect(soundDays({ from: "0001-01-01", to: "2020-03-29" })).toEqual({ to: "2020-03-29" });
    expect(soundDays({ from: "2020-03-29", to: "9999-12-31" })).toEqual({ from: "2020-03-29" });
  });

  test("are open when they end before they begin", () => {
    expect(soundDays({ from: "2020-03-30", to: "2020-03-29" })).toEqual({});
  });
});

const wire = (when: NonNullable<Parameters<typeof handover>[1]>["when"], published = "2020-03-30") =>
  told("wire", "Wire", published, [handover("k1", { when })]);
const claimOf = (...of: Parameters<typeof wire>) => {
  const [kept] = wire(...of).claims;
  if (!kept) throw new Error("no claim");
  return kept;
};

describe("a claim", () => {
  test("with sound days is the very same", () => {
    const kept = claimOf(on("2020-03-29"));
    expect(soundClaim(kept)).toBe(kept);
  });

  test("keeps the words of its time when their days cannot be meant", () => {
    expect(soundClaim(claimOf(on("9999-12-31", "on Sunday"))).claim.when).toEqual({ text: "on Sunday" });
  });

  test("has no time where neither days nor words are left, and loses nothing else", () => {
    const kept = claimOf({ from: "2020-03-30", to: "2020-03-29" });
    const { when: _, ...rest } = kept.claim;
    expect(soundClaim(kept).claim).toEqual(rest);
  });
});

describe("a report", () => {
  test("with sound days is the very same", () => {
    const { report } = wire(on("2020-03-29"));
    expect(soundReport(report)).toBe(report);
  });

  test("of a day that cannot be meant is one of unknown date", () => {
    const { report } = wire(on("2020-03-29"), "9999-12-31");
    const { published, ...kept } = soundReport({ ...report, report: { ...report.report, modified: "9999-12-31" } });
    expect(published).toEqual({ basis: "metadata" });
    expect(kept.report).toEqual({ ...report.report, published: { basis: "metadata" } });
  });
});
