import { defineConfig } from "vitest/config";

/** Reading the model and the packs takes a second, and more on a busy machine. */
export default defineConfig({ test: { testTimeout: 30_000 } });
