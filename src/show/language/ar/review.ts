import type { review as en } from "../en/review.ts";

/** Reviewing, putting right, and the log. */
export const review: typeof en = {};
