import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packSchemas } from "./schema.ts";

test.each(Object.entries(packSchemas()))("packs/schema/%s says what the loader checks", (name, schema) => {
  const committed = readFileSync(new URL(`../../packs/schema/${name}`, import.meta.url), "utf8");
  expect(JSON.parse(committed), "stale: run `npm run schema`").toEqual(schema);
});

interface Schema {
  description?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** Every property at every depth, by its path: "affiliations.of". */
function propertiesOf(schema: Schema, path: string[] = []): [path: string, property: Schema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema][] => [
    [[...path, name].join("."), property],
    ...propertiesOf(property, [...path, name]),
  ]);
  return schema.items ? [...own, ...propertiesOf(schema.items, path)] : own;
}

const properties = Object.values(packSchemas()).flatMap((schema) => propertiesOf(schema));

test("an editor is told what every property is for", () => {
  expect(properties.length).toBeGreaterThan(50);
  expect(properties.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
});

test("an editor checks days", () => {
  const days = properties.filter(([, { format }]) => format === "date").map(([path]) => path);
  expect(days).toEqual(expect.arrayContaining(["opened", "affiliations.from", "firstDay"]));
});
