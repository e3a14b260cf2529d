import type { brief as en } from "../en/brief.ts";

/** The brief. */
export const brief: typeof en = {};
