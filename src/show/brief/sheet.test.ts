import { expect, it } from "vitest";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import type { Sentence } from "./notes.ts";
import { sheetOf } from "./sheet.ts";
import type { StretchBrief } from "./stretch-brief.ts";

const sentence = (words: string): Sentence => ({ parts: [words] });
const long = (subject: string) => sentence(`${subject} `.repeat(60));
const DISPUTE = long("who fired");

/** A brief with more to tell than a sheet has room for, what is disputed last of all. */
function fullBrief(to: string): StretchBrief {
  const standing = (["holders", "announced", "forces", "counts"] as const).map((about) => ({
    about,
    title: about,
    sentences: [1, 2, 3].map((number) => long(`${about} ${number}`)),
  }));
  return {
    stretch: { from: "2020-03-29", to },
    title: "",
    days: "",
    lead: [sentence("The coalition left K1.")],
    news: [{ title: "", sentences: [long("what happened")] }],
    standing: [...standing, { about: "disputes", title: "", sentences: [DISPUTE, long("how many")] }],
    rests: [],
    notes: { all: [], of: () => undefined },
  };
}

it("prints on the sheet of a day what is disputed, before all that has no room", async () => {
  const brief = fullBrief("2020-03-29");
  const sheet = sheetOf(await openView(fixtureDesk(), {}), brief);
  expect(sheet.prints(DISPUTE)).toBe(true);
  const others = brief.standing.flatMap(({ sentences }) => sentences).filter((each) => each !== DISPUTE);
  expect(others.some((each) => !sheet.prints(each))).toBe(true);
});

it("prints all of a longer stretch, on as many sheets as it needs", async () => {
  const brief = fullBrief("2020-03-31");
  const sheet = sheetOf(await openView(fixtureDesk(), {}), brief);
  expect(brief.standing.flatMap(({ sentences }) => sentences).every((each) => sheet.prints(each))).toBe(true);
});
