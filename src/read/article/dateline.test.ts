import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeDateline } from "./dateline.ts";

describe("the dateline", () => {
  it.each([
    ["BAGHDAD (AP) — The army took over.", { dateline: "BAGHDAD", agency: "AP" }],
    ["KIRKUK, Iraq (Reuters) - The army took over.", { dateline: "KIRKUK", agency: "Reuters" }],
    [
      "WASHINGTON, March 29 (Reuters) - The army took over.",
      { dateline: "WASHINGTON", agency: "Reuters", day: "March 29" },
    ],
    ["BEIRUT/BAGHDAD (Reuters) - The army took over.", { dateline: "BEIRUT/BAGHDAD", agency: "Reuters" }],
    ["Baghdad (AFP) – The army took over.", { dateline: "Baghdad", agency: "AFP" }],
    ["ERBIL (Local News) – The army took over.", { dateline: "ERBIL" }],
    ["BAGHDAD — The army took over.", { dateline: "BAGHDAD" }],
    ["BAGHDAD, Iraq – The army took over.", { dateline: "BAGHDAD" }],
    ["SOUTHWEST ASIA -- The army took over.", { dateline: "SOUTHWEST ASIA" }],
    ["Damascus, 4 May 2016 – The army took over.", { dateline: "Damascus", day: "4 May 2016" }],
    ["(Reuters) - The army took over.", { agency: "Reuters" }],
  ])("%s", (paragraph, fields) => {
    expect(takeDateline(paragraph)).toEqual({ text: "The army took over.", ...fields });
  });

  it.each([
    "ISIS — the group that held the town — fled.",
    "ISIS — Iraq's worst enemy — fled the town.",
    "The army (PMF) – which took over – stayed.",
    "Baghdad — The city was quiet.",
    "BAGHDAD was quiet.",
    "K1 — The base is in Kirkuk.",
  ])("is not read from %s", (paragraph) => {
    expect(takeDateline(paragraph)).toEqual({ text: paragraph });
  });

  it("leaves the rest of the paragraph as it is", () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const { text } = takeDateline(`MOSUL, Iraq (AP) — A ${rest}`);
        expect(text).toBe(`A ${rest}`);
      }),
    );
  });

  it("only ever takes from the beginning", () => {
    fc.assert(
      fc.property(fc.string(), (paragraph) => {
        expect(paragraph.endsWith(takeDateline(paragraph).text)).toBe(true);
      }),
    );
  });
});
