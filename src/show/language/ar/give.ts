import type { give as en } from "../en/give.ts";

/** Adding and trying reports. */
export const give: typeof en = {};
