import { describe, expect, it } from "vitest";
import { withoutAboutAuthor } from "./about-author.ts";

const STORY = ["Base handed over", "The army took the base over on Sunday, a spokesman said.", "He gave no reason."];

describe("the end of an article", () => {
  it.each([
    "Jane Roe is a reporter in Baghdad.",
    "• Jane Roe, a former officer, writes on the region.",
    "Jane Roe has covered four wars.",
    "John Q. Doe writes about the north.",
  ])("loses the line about who wrote it: %s", (line) => {
    expect(withoutAboutAuthor([...STORY, line], "Jane Roe, John Q. Doe")).toEqual(STORY);
    expect(
      withoutAboutAuthor([...STORY, line, "The paper is read in the north."], "Jane Roe and John Q. Doe"),
    ).toHaveLength(4);
  });

  it.each([
    ["of somebody else", "James Roe is a spokesman of the army.", "Jane Roe"],
    ["of somebody with the same first name", "Jane is a doctor at the hospital.", "Jane Roe"],
    ["where no name is known", "Jane Roe is a doctor at the hospital.", undefined],
    ["of the author's deeds", "Jane Roe saw the trucks leave.", "Jane Roe"],
  ])("keeps what is told %s", (_, line, byline) => {
    expect(withoutAboutAuthor([...STORY, line], byline)).toEqual([...STORY, line]);
  });

  it("keeps such a line where the story goes on", () => {
    const lines = [STORY[0] ?? "", "Jane Roe is a witness.", ...STORY.slice(1)];
    expect(withoutAboutAuthor(lines, "Jane Roe")).toEqual(lines);
  });
});
