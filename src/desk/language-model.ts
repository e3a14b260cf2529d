import { readFileSync } from "node:fs";

const MODEL = new URL("../../models/en/model.bin", import.meta.url);

/** The bytes of the English language model. */
export function readLanguageModel(): Uint8Array {
  return readFileSync(MODEL);
}
