import { describe, expect, test } from "vitest";
import { layoutOf } from "./layout.ts";

const TEXT = "Base is hit\n\nRockets hit a U.S. Army camp. “It was loud,” she said.\n\nNobody was hurt.";
const at = (words: string) => TEXT.indexOf(words);

describe("where an offset stands", () => {
  const { paragraphAt, sentenceAt } = layoutOf(TEXT);

  test("the headline is 0, the first paragraph 1", () => {
    expect(["Base", "Rockets", "loud", "Nobody"].map((word) => paragraphAt(at(word)))).toEqual([0, 1, 1, 2]);
  });

  test("clauses of one sentence share its number, and the next has another", () => {
    expect(sentenceAt(at("Rockets"))).toBe(sentenceAt(at("camp")));
    expect(sentenceAt(at("camp"))).toBeLessThan(sentenceAt(at("“It")));
    expect(sentenceAt(at("said"))).toBeLessThan(sentenceAt(at("Nobody")));
  });

  test("the stop of an abbreviation ends no sentence", () => {
    expect(sentenceAt(at("U.S."))).toBe(sentenceAt(at("Army")));
  });
});
