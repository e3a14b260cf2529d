import type { map as en } from "../en/map.ts";

/** The map. */
export const map: typeof en = {};
