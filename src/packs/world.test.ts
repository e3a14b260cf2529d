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

test("a city shares its name with no part of a country, and the better known of two cities comes first", () => {
  const { entities } = loadPack(folder);
  const bearers = (name: string) =>
    entities.filter((entity) => [entity.name, ...(entity.names ?? [])].includes(name)).map(({ id }) => id);
  expect(bearers("Tripoli")).toEqual(["tripoli", "tripoli-lebanon"]);
  expect(bearers("Tripoli, Lebanon")).toEqual(["tripoli-lebanon"]);
  expect(bearers("Georgia").sort()).toEqual(["georgia", "georgia-state"]);
  expect(bearers("US state of Georgia")).toEqual(["georgia-state"]);
  expect(bearers("Kandahar")).toEqual(["kandahar"]);
  expect(bearers("Kandahar province")).toEqual(["kandahar-province"]);
});

test("each of the United States is there, and their cities lie in them", () => {
  const { entities } = loadPack(folder);
  const states = entities.filter((entity) => entity.type === "state-of-federation" && entity.in === "united-states");
  expect(states).toHaveLength(50);
  const placed = (id: string) => entities.find((entity) => entity.id === id)?.in;
  expect(placed("chicago")).toBe("illinois");
  expect(placed("moscow-idaho")).toBe("idaho");
});

test("whatever reports in Arabic would name has its Arabic name", () => {
  const { entities } = loadPack(folder);
  const kinds = new Set(["state", "armed-force", "armed-group", "coalition", "organisation", "people", "person"]);
  const capitals = new Set(entities.map(({ capital }) => capital));
  const nameless = entities.filter(({ id, kind, ar }) => !ar && (kinds.has(kind) || capitals.has(id)));
  expect(nameless.map(({ id }) => id)).toEqual([]);
});
