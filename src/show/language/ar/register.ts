import type { register as en } from "../en/register.ts";

/** The tables, and searching. */
export const register: typeof en = {};
