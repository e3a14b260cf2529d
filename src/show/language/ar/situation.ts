import type { situation as en } from "../en/situation.ts";

/** The situation page and its clock. */
export const situation: typeof en = {};
