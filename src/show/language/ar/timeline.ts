import type { timeline as en } from "../en/timeline.ts";

/** The timeline. */
export const timeline: typeof en = {};
