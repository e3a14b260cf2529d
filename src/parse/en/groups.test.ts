import { describe, expect, it } from "vitest";
import { coordinated, type Group, groupAt } from "./groups.ts";
import { parseFirst } from "./testing.ts";

/** The group that a word heads or stands in. */
function group(text: string, word: string): Group {
  const { tree, names } = parseFirst(text);
  return groupAt(tree, indexOf(text, word), names);
}

function indexOf(text: string, word: string): number {
  const at = parseFirst(text).sentence.tokens.findIndex((token) => token.text === word);
  if (at < 0) throw new Error(`no word “${word}” in “${text}”`);
  return at;
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

describe("coordination", () => {
  const listed = (text: string, word: string) => {
    const { tree, names } = parseFirst(text);
    return coordinated(tree, indexOf(text, word), names)
      .map(({ start, end }) => text.slice(start, end))
      .sort();
  };

  it("names each of two and each of a list", () => {
    expect(listed("Drivers and nurses fled.", "Drivers")).toEqual(["Drivers", "nurses"]);
    expect(listed("Drivers, nurses and cooks fled.", "Drivers")).toEqual(["Drivers", "cooks", "nurses"]);
  });

  it("of known names holds over commas", () => {
    const bases = listed("They left K1, al-Qaim and Qayyarah West.", "K1");
    expect(new Set(bases)).toEqual(new Set(["K1", "al-Qaim", "Qayyarah West"]));
  });

  it("does not reach over a verb", () => {
    expect(listed("Drivers fled and nurses stayed.", "Drivers")).toEqual(["Drivers"]);
  });
});
