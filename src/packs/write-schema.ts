import { writeFileSync } from "node:fs";
import { packSchemas } from "./schema.ts";

const folder = new URL("../../packs/schema/", import.meta.url);
for (const [name, schema] of Object.entries(packSchemas())) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
