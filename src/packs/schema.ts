import { z } from "zod";
import { entitiesFileSchema, sourcesFileSchema, theatreFileSchema } from "./load.ts";

const FILES = {
  "entities.schema.json": entitiesFileSchema,
  "sources.schema.json": sourcesFileSchema,
  "theatre.schema.json": theatreFileSchema,
};

/** The JSON Schema (2020-12) of each kind of pack file, by file name: editors complete and check packs with it. */
export function packSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: "input" })]),
  );
}
