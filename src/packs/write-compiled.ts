import { writeFileSync } from "node:fs";
import { COMPILED_FILE } from "./compiled.ts";
import { compilePacks } from "./load.ts";

writeFileSync(new URL(`../../dist/packs/${COMPILED_FILE}`, import.meta.url), JSON.stringify(compilePacks()));
