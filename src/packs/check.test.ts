import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity, Pack } from "../model/pack.ts";
import { landOfAreas, loadAreas } from "./areas.ts";
import { loadBorders } from "./borders.ts";
import { BACKGROUND, pack, place } from "./check/testing.ts";
import { checkPacks } from "./check.ts";
import { loadCommonWords } from "./english-words.ts";
import { packFolder } from "./folder.ts";
import { loadPacks } from "./load.ts";

function messages(...packs: Pack[]): string[] {
  return checkPacks(packs, BACKGROUND).map(({ severity, entity, message }) => `${severity} ${entity}: ${message}`);
}

test("a sound pack has no problem", () => {
  const town = place("town", { in: "province", lat: 12, lon: 12 });
  expect(messages(pack(place("province", { in: "squareland" }), town))).toEqual([]);
});

test("errors come before notes", () => {
  const bare: Entity = { id: "a-town", kind: "place", name: "A Town" };
  expect(messages(pack(bare, place("b-town", { in: "nowhere" })))).toEqual([
    "error b-town: in nowhere: no pack has this entity; correct the id or add it",
    "note a-town: has no Arabic name: give ar",
  ]);
});

test("problems come in the same order, whatever order the entities are in", () => {
  const entities = [place("a", { in: "x" }), place("b", { in: "b" }), place("c", { lat: 1, lon: 1, in: "squareland" })];
  const inOrder = messages(pack(...entities));
  fc.assert(
    fc.property(fc.shuffledSubarray(entities, { minLength: entities.length }), (shuffled) => {
      expect(messages(pack(...shuffled))).toEqual(inOrder);
    }),
  );
});

test("the installed packs have no error", () => {
  const areas = loadAreas(packFolder("syria-iraq"));
  const background = {
    borders: loadBorders(),
    areas: areas ? landOfAreas(areas) : new Map(),
    commonWords: loadCommonWords(),
  };
  const errors = checkPacks(loadPacks(), background).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});
