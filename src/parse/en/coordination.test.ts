import { describe, expect, it } from "vitest";
import { coordinated } from "./coordination.ts";
import { indexOf, parseFirst } from "./testing.ts";

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
