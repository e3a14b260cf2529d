import type { Plan } from "../../model/situation.ts";

/** How a plan stands; one that is overdue waits though its last day is past. */
export type PlanStatus = Plan["status"] | "overdue";
