import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createKnowledge } from "../packs/knowledge.ts";
import { loadPacks } from "../packs/load.ts";
import { createNameIndex } from "../packs/name-index.ts";
import { createAnalyse } from "../parse/en/analyse.ts";
import { parseReport } from "../parse/en/parse.ts";
import { mentionsOf } from "./mentions.ts";

const analyse = createAnalyse(readFileSync(new URL("../../models/en/model.bin", import.meta.url)));
const world = createKnowledge(loadPacks());
const names = createNameIndex(world.entities);

/** "body:the Iraqi army=iraqi-army": the mentions of some kinds. */
function mentions(text: string, ...kinds: string[]): string[] {
  return mentionsOf(parseReport(text, analyse, names), world)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, start, end, entity }) => `${kind}:${text.slice(start, end)}${entity ? `=${entity}` : ""}`);
}

it("bodies and places, known or named by a common noun", () => {
  expect(mentions("Residents of Mosul saw the Iraqi army enter the hospital.", "body", "place")).toEqual([
    "body:Residents",
    "place:Mosul=mosul",
    "body:the Iraqi army=iraqi-army",
    "body:Iraqi army=iraqi-army",
    "place:the hospital",
  ]);
});

it("a state that acts is a body, one where something happens a place", () => {
  expect(mentions("Turkey shelled a village.", "body")).toEqual(["body:Turkey=turkey"]);
  expect(mentions("A village in Turkey was shelled.", "place")).toContain("place:Turkey=turkey");
});

it("a name inside a longer one is none", () => {
  expect(mentions("They met in New York.", "place")).toEqual(["place:New York=new-york"]);
});

it("a nationality names no place", () => {
  expect(mentions("Iraqi wheat is cheap.", "nationality", "place")).toEqual(["nationality:Iraqi=iraq"]);
});

it("names that nobody knows, by their form and place", () => {
  expect(mentions("Fighting went on in Zarwanabad.", "place")).toEqual(["place:Zarwanabad"]);
  expect(mentions("They left the village of Zarwanabad.", "place")).toContain("place:Zarwanabad");
  expect(mentions("The prize went to Lt. Col. Zeynab Haddadi.", "person")).toEqual(["person:Lt. Col. Zeynab Haddadi"]);
  expect(mentions("Zeynab Haddadi said the road was open.", "person")).toEqual(["person:Zeynab Haddadi"]);
});

it("a title belongs to the name behind it", () => {
  expect(mentions("The road was opened by Minister Haddadi.", "person")[0]).toBe("person:Minister Haddadi");
});

it("a surname stays the person's, though a city has it", () => {
  const text = "Colonel David Lyons visited the base. Lyons praised the crew.";
  expect(mentions(text, "person")).toContain("person:Lyons");
  expect(mentions(text, "place")).not.toContain("place:Lyons=lyons");
});

it("a time without its preposition, weapons and vehicles", () => {
  expect(mentions("Two tanks and a rocket were found on Sunday.", "time", "vehicle", "weapon")).toEqual([
    "vehicle:tanks",
    "weapon:a rocket",
    "time:Sunday",
  ]);
});
