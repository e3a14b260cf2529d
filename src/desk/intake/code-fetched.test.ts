import { describe, expect, it } from "vitest";
import type { Published, Report } from "../../model/report.ts";
import type { Coder } from "../coder.ts";
import { codeFetched } from "./code-fetched.ts";

const report: Report = { text: "The bridge was opened." };
const fetched = { at: "2020-03-30T23:30:00.000Z" };

/** What a coder reads from a report's words of when it was published. */
function codedAs(published?: Published): Coder {
  return { version: "1", code: () => ({ claims: [], ...(published && { published }) }) } as unknown as Coder;
}

describe("a report without a date of its own", () => {
  it("was published by the day on which it was fetched, in UTC", () => {
    const { published } = codeFetched(report, fetched, codedAs());
    expect(published).toEqual({ to: "2020-03-30", basis: "record", reasons: ["the page was read on 2020-03-30"] });
  });

  it("keeps from when on its words say, and is bounded by the day on which it was fetched", () => {
    const words: Published = { from: "2020-03-01", to: "2020-12-31", basis: "text", reasons: ["'in March'"] };
    expect(codeFetched(report, fetched, codedAs(words)).published).toEqual({
      from: "2020-03-01",
      to: "2020-03-30",
      basis: "text",
      reasons: ["'in March'", "the page was read on 2020-03-30"],
    });
  });

  it("keeps what its words say where they end sooner", () => {
    const words: Published = { from: "2020-03-01", to: "2020-03-02", basis: "text" };
    expect(codeFetched(report, fetched, codedAs(words)).published).toEqual(words);
  });

  it("was not published after it was fetched, whatever its words seem to say", () => {
    const words: Published = { from: "2020-05-01", to: "2020-05-31", basis: "text" };
    const { published } = codeFetched(report, fetched, codedAs(words));
    expect(published).toMatchObject({ to: "2020-03-30" });
    expect(published?.from).toBeUndefined();
  });

  it("from a file is dated by its words alone", () => {
    expect(codeFetched(report, undefined, codedAs()).published).toBeUndefined();
  });
});

it("a report with a date of its own is dated by it alone", () => {
  const published: Published = { from: "2020-03-29", to: "2020-03-29", basis: "metadata" };
  expect(codeFetched({ ...report, published }, fetched, codedAs()).published).toBeUndefined();
});
