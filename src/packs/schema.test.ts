import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packSchemas } from "./schema.ts";

test.each(Object.entries(packSchemas()))("packs/schema/%s says what the loader checks", (name, schema) => {
  const committed = readFileSync(new URL(`../../packs/schema/${name}`, import.meta.url), "utf8");
  expect(JSON.parse(committed), "stale: run `npx tsx src/packs/write-schema.ts`").toEqual(schema);
});

test("an editor is told what each field of an entity is for", () => {
  const entities = packSchemas()["entities.schema.json"] as {
    items: { properties: Record<string, { description?: string }> };
  };
  expect(entities.items.properties.in?.description).toMatch(/lies in/);
  expect(entities.items.properties.radiusKm?.description).toMatch(/kilometres/);
});
