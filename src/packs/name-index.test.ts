import { describe, expect, it } from "vitest";
import type { Entity } from "../model/pack.ts";
import { createNameIndex } from "./name-index.ts";

const entities: Entity[] = [
  { id: "k1", kind: "installation", name: "K1 Air Base", names: ["K1", "K1 base"] },
  { id: "kirkuk", kind: "place", name: "Kirkuk" },
  { id: "kirkuk-governorate", kind: "place", name: "Kirkuk Governorate", names: ["Kirkuk", "Kirkuk Province"] },
  { id: "ain-al-asad", kind: "installation", name: "Ain al-Asad Air Base", names: ["Ain al-Asad"] },
  { id: "qayyarah-west", kind: "installation", name: "Qayyarah West airfield", names: ["Qayyarah base"] },
  { id: "kataib-hezbollah", kind: "armed-group", name: "Kata'ib Hezbollah" },
  { id: "united-states", kind: "state", name: "United States", names: ["US"], demonyms: ["American"] },
  { id: "al-bab", kind: "place", name: "al-Bab" },
];
const index = createNameIndex(entities);

/** The names found in a text: its words, and the bearers. */
function names(text: string): [string, string][] {
  return index
    .find(text)
    .map(({ start, end, readings }) => [text.slice(start, end), readings.map((r) => r.entity.id).join("|")]);
}

describe("names in a text", () => {
  it("are found in any spelling of hyphens, apostrophes and digits", () => {
    expect(names("the K-1 base")).toEqual([["K-1 base", "k1"]]);
    expect(names("Kata’ib Hezbollah")).toEqual([["Kata’ib Hezbollah", "kataib-hezbollah"]]);
    expect(names("Kataib Hezbollah")).toEqual([["Kataib Hezbollah", "kataib-hezbollah"]]);
  });

  it("may carry or lack the Arabic article", () => {
    expect(names("at Ain Al Asad Air Base")[0]).toEqual(["Ain Al Asad Air Base", "ain-al-asad"]);
    expect(names("at Ain Asad")[0]).toEqual(["Ain Asad", "ain-al-asad"]);
    expect(names("the al-Qayyarah base")[0]).toEqual(["al-Qayyarah base", "qayyarah-west"]);
    expect(names("Bab is a gate")).toEqual([]);
  });

  it("are the longest ones, with all their bearers", () => {
    expect(names("in Kirkuk Province")).toEqual([["Kirkuk Province", "kirkuk-governorate"]]);
    expect(names("in Kirkuk")).toEqual([["Kirkuk", "kirkuk|kirkuk-governorate"]]);
  });

  it("keep their capitals: acronyms wholly, others at the start of each word", () => {
    expect(names("it told us")).toEqual([]);
    expect(names("the US and U.S. troops").map(([text]) => text)).toEqual(["US", "U.S."]);
    expect(names("the kirkuk")).toEqual([]);
    expect(names("KIRKUK FALLS")).toEqual([["KIRKUK", "kirkuk|kirkuk-governorate"]]);
  });

  it("are whole words: an ambassador is no Asad", () => {
    const assad = createNameIndex([{ id: "bashar-al-assad", kind: "person", name: "Assad" }]);
    expect(assad.find("the ambassador and Assadist Assads")).toEqual([]);
    expect(assad.find("Assad’s army")).toHaveLength(1);
  });
});

describe("a name that needs something beside it", () => {
  const america: Entity[] = [
    { id: "texas", kind: "place", name: "Texas", in: "united-states", abbreviations: ["Tex.", "TX"] },
    { id: "united-states", kind: "state", name: "United States" },
    { id: "paris", kind: "place", name: "Paris", in: "france" },
    { id: "france", kind: "state", name: "France" },
    { id: "paris-texas", kind: "place", name: "Paris, Texas", in: "texas" },
    { id: "marfa-texas", kind: "place", name: "Marfa, Texas", in: "texas" },
    { id: "red-river-county-texas", kind: "place", name: "Red River County, Texas", in: "texas" },
    { id: "british-columbia", kind: "place", name: "British Columbia", abbreviations: ["B.C."] },
  ];
  const inAmerica = createNameIndex(america);
  const found = (text: string) =>
    inAmerica
      .find(text)
      .map(({ start, end, readings }) => `${text.slice(start, end)}=${readings.map((r) => r.entity.id).join("|")}`);

  it("is a town with what it lies in behind it, which then is meant wherever it is named", () => {
    expect(found("In Paris, Texas, it rained. Paris flooded.")).toEqual([
      "Paris=paris|paris-texas",
      "Texas=texas",
      "Paris=paris|paris-texas",
    ]);
  });

  it("is a town that stands as a place does, where what it lies in is named elsewhere", () => {
    expect(found("The Texas police went to Marfa. Marfa is dry.")).toEqual([
      "Texas=texas",
      "Marfa=marfa-texas",
      "Marfa=marfa-texas",
    ]);
    expect(found("The Texas police heard Marfa.")).toEqual(["Texas=texas"]);
    expect(found("They went to Marfa.")).toEqual([]);
  });

  it("yields to a city abroad, unless other places of its own province are named and none of the city's country", () => {
    expect(found("Texas sent a team to Paris.")).toEqual(["Texas=texas", "Paris=paris"]);
    const local = "Texas police from Marfa and Red River County met in Paris.";
    expect(found(local).at(-1)).toBe("Paris=paris|paris-texas");
    expect(found(`${local} France won.`).at(-2)).toBe("Paris=paris");
  });

  it("is an abbreviation behind a town, with its point", () => {
    expect(found("in Lubbock, Tex., and Waco, TX on Monday")).toEqual(["Tex.=texas", "TX=texas"]);
    expect(found("TX and Tex. alone")).toEqual([]);
  });

  it("is initials, but no date", () => {
    expect(found("the B.C. government")).toEqual(["B.C.=british-columbia"]);
    expect(found("a temple of 300 B.C. stood")).toEqual([]);
  });
});
