import type { Change as Old } from "./holder-changes.ts";
export type Change = Old & { site: string };
