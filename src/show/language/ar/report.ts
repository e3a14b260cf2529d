import type { report as en } from "../en/report.ts";

/** The reading room: a report with its claims. */
export const report: typeof en = {};
