import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadPack } from "./load.ts";

const folder = fileURLToPath(new URL("../../packs/world", import.meta.url));

test("every state but the city states has its capital", () => {
  const states = loadPack(folder).entities.filter(({ kind }) => kind === "state");
  expect(states).toHaveLength(198);
  expect(states.filter(({ capital }) => !capital).map(({ id }) => id)).toEqual(["monaco", "singapore", "vatican-city"]);
});

test("every state's nationality names it, and every force has its state", () => {
  const { entities } = loadPack(folder);
  const demonymOf = (id: string) => entities.find((entity) => entity.id === id)?.demonyms;
  expect(demonymOf("united-kingdom")).toContain("Britons");
  expect(demonymOf("niger")).toContain("Nigerien");
  expect(demonymOf("nigeria")).toContain("Nigerian");
  const forces = entities.filter(({ id, kind }) => kind === "armed-force" && id.endsWith("-forces"));
  expect(forces.filter(({ state, affiliations }) => !state && !affiliations)).toEqual([]);
});
