import type { Prose } from "../en.ts";
import { intervalInWords } from "./days.ts";
import { isolated, quoted } from "./isolate.ts";

/** How the days of an event were worked out. */
export const times: Prose["times"] = {
  reason: (words, days, outlets) => {
    const told = words ? quoted(words) : "بحسب موضعه في التقرير:";
    return [told, intervalInWords(days), `(${outlets.map(isolated).join("، ")})`].filter(Boolean).join(" ");
  },
};
