import { describe, expect, it } from "vitest";
import { takeClosingAgency, takeCreditLines } from "./credit.ts";

const PARAGRAPH = "The coalition handed the base to the army on Monday, a spokesman said in a statement.";

describe("the credit line", () => {
  it.each([
    ["Source: The National", "The National"],
    ["SOURCE: AFP", "AFP"],
    ["Source: example.com", "example.com"],
    ["Via – Al-Monitor", "Al-Monitor"],
    ["Originally published by The Example Times.", "The Example Times"],
    ["This article was originally published on Example News and is republished here with permission.", "Example News"],
    ["This story first appeared in The Example Review.", "The Example Review"],
    [
      "This article is republished from The Example under a Creative Commons license. Read the original.",
      "The Example",
    ],
    ["This post was originally published by example.com", "example.com"],
    ["Reuters", "Reuters"],
    ["(AFP)", "AFP"],
    ["AP, Reuters", "AP, Reuters"],
    ["With inputs from Reuters", "Reuters"],
    ["The Associated Press contributed to this report.", "Associated Press"],
  ])("%s credits %s", (line, credit) => {
    expect(takeCreditLines([PARAGRAPH, line])).toEqual({ lines: [PARAGRAPH], credit });
  });

  it("puts a named source before an agency", () => {
    expect(takeCreditLines(["(Reuters)", PARAGRAPH, "Source: The National"]).credit).toBe("The National");
  });

  it("drops a line on who contributed, and credits nobody for a person's name", () => {
    const lines = [PARAGRAPH, "Jane Roe in Baghdad contributed to this report."];
    expect(takeCreditLines(lines)).toEqual({ lines: [PARAGRAPH] });
  });

  it.each([
    "Source: officials at the ministry told the paper.",
    "Sources in the army said so.",
    "Via Jordan, the convoy reached the base.",
    "This article was originally published on Sunday.",
    "This report was published in March 2020 and changed later.",
    "The report was published by a group of families of the missing who want to know more.",
    "Agencies of the state were closed.",
    "The report that Reuters gave was denied.",
  ])("leaves the sentence: %s", (line) => {
    expect(takeCreditLines([PARAGRAPH, line])).toEqual({ lines: [PARAGRAPH, line] });
  });

  it("takes an agency in brackets from the end of the article", () => {
    expect(takeClosingAgency([`${PARAGRAPH} (Reuters)`])).toEqual({ lines: [PARAGRAPH], credit: "Reuters" });
    expect(takeClosingAgency([`${PARAGRAPH} – AFP`])).toEqual({ lines: [PARAGRAPH], credit: "AFP" });
  });

  it("leaves other brackets at the end of the article", () => {
    const line = "The base was handed to the Popular Mobilisation Forces on the last Monday of March (PMF)";
    expect(takeClosingAgency([line])).toEqual({ lines: [line] });
  });
});
