import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createKnowledge } from "../../packs/knowledge.ts";
import { loadPacks } from "../../packs/load.ts";
import { createNameIndex } from "../../packs/name-index.ts";
import { createAnalyse } from "../../parse/en/analyse.ts";
import { parseReport } from "../../parse/en/parse.ts";
import { createNames } from "./names.ts";
import { createReadings } from "./readings.ts";

const analyse = createAnalyse(readFileSync(new URL("../../../models/en/model.bin", import.meta.url)));
const world = createKnowledge(loadPacks());
const index = createNameIndex(world.entities);

/** What a name is read as, each time that it stands in a text. */
function readAs(name: string, text: string): (string | undefined)[] {
  const report = parseReport(text, analyse, index);
  const { choose } = createReadings(report, world);
  const names = report.sentences.flatMap((sentence) => sentence.names);
  return names
    .filter(({ start, end }) => text.slice(start, end) === name)
    .map((match) => choose(match, undefined)?.entity.id);
}

describe("a name that several bear", () => {
  test.each([
    ["Georgia", "Russia and Georgia signed a ceasefire in Tbilisi.", "georgia"],
    ["Georgia", "The parliament of Georgia voted on Monday.", "georgia"],
    ["Georgia", "Storms hit Atlanta and the rest of Georgia, the US weather service said.", "georgia-state"],
    ["Georgia", "The police chief of Savannah, Georgia, resigned.", "georgia-state"],
    ["Lebanon", "Israel struck two villages in Lebanon on Friday.", "lebanon"],
    ["Lebanon", "The factory in Lebanon, Pennsylvania, makes shells.", "lebanon-pennsylvania"],
    ["Tripoli", "Militias clashed in Tripoli on Friday.", "tripoli"],
    ["Tripoli", "Lebanon sent soldiers to Tripoli after the riots.", "tripoli-lebanon"],
    ["Niger", "Soldiers in Niger detained the president.", "niger"],
    ["Mali", "The junta in Mali expelled the envoy.", "mali"],
    ["Chad", "Troops from Chad crossed the border.", "chad"],
    ["Jordan", "Two rockets from Syria landed in Jordan.", "jordan"],
    ["Amman", "The talks will be held in Amman.", "amman"],
    ["Oman", "The talks will be held in Oman.", "oman"],
    ["Wana", "Rockets fell on Wana in Pakistan.", "wana-pakistan"],
    ["London", "He was charged in London, Ontario, on Monday.", "london-ontario"],
    ["London", "He was charged in London on Monday.", "london"],
  ])("is read by what else the text names: %s in “%s”", (name, text, id) => {
    expect(readAs(name, text)).toEqual([id]);
  });

  test("has one reading in a text that once says which", () => {
    const text = "A man from Paris, Texas, was held. The mayor of Paris said so.";
    expect(readAs("Paris", text)).toEqual(["paris-texas", "paris-texas"]);
  });

  test.each([
    ["Boats sank on the Niger River.", "niger-river"],
    ["Boko Haram raided islands in Lake Chad.", "lake-chad"],
  ])("is not read inside a longer one: “%s”", (text, id) => {
    const { named } = createNames(parseReport(text, analyse, index), world);
    expect(named.filter(({ entity }) => entity.kind !== "armed-group").map(({ entity }) => entity.id)).toEqual([id]);
  });
});

describe("the words beside a name rule out", () => {
  test.each([
    [
      "Paris",
      "a city abroad, where a state of a federation stands behind it",
      "He lives in Paris, Missouri, with his wife.",
    ],
    ["Baghdad", "the city that a street is called after", "The shop on Baghdad Street in Damascus burned."],
    ["US consulate", "the consulate of another country", "Russia closed the US consulate in St. Petersburg."],
  ])("%s: %s", (name, _, text) => {
    expect(readAs(name, text).filter((id) => id !== undefined)).toEqual([]);
  });

  test("no twin city across the border", () => {
    expect(readAs("Kansas City", "Police in Kansas City, Kansas, held a man.")).toEqual(["kansas-city"]);
  });
});
