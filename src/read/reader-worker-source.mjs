// The reader's worker as it runs from the TypeScript source: in a build, reader-worker.js is started itself.
import { register } from "tsx/esm/api";

register();
await import("./reader-worker.ts");
