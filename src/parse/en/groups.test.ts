import { describe, expect, it } from "vitest";
import { type Group, groupAt } from "./groups.ts";
import { indexOf, parseFirst } from "./testing.ts";

/** The group that a word heads or stands in. */
function group(text: string, word: string): Group {
  const { tree, names } = parseFirst(text);
  return groupAt(tree, indexOf(text, word), names);
}

const words = (text: string, word: string) => {
  const { start, end } = group(text, word);
  return text.slice(start, end);
};

describe("a noun group", () => {
  it("is a noun with the words before it that describe it", () => {
    expect(words("They shelled the three old grain mills near Kirkuk.", "mills")).toBe("the three old grain mills");
    expect(words("The governor's brother fled.", "brother")).toBe("The governor's brother");
  });

  it("is without its preposition and without what follows by another", () => {
    expect(words("They fled to the northern suburbs of Basra.", "suburbs")).toBe("the northern suburbs");
  });

  it("keeps a hyphened description whole", () => {
    expect(words("The Turkish-backed fighters left.", "fighters")).toBe("The Turkish-backed fighters");
  });

  it("is a name, and the name is the same from any of its words", () => {
    const text = "The Popular Mobilization Forces left.";
    const { names } = group(text, "Popular Mobilization Forces");
    expect(names.map(({ readings }) => readings[0]?.entity.id)).toEqual(["popular-mobilization-forces"]);
  });

  it("carries the names that describe it", () => {
    expect(group("An Iraqi convoy left.", "convoy").names.map(({ readings }) => readings[0]?.via)).toEqual(["demonym"]);
  });

  it("is a pronoun alone", () => {
    expect(words("It left.", "It")).toBe("It");
  });
});
