import { setTimeout } from "node:timers/promises";
import type { Clock } from "../model/clock.ts";

/** The clock of this machine. */
export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined); // an abort ends the sleep early
  },
};
