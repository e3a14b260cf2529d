import type { give as en } from "../en/give.ts";

/** Adding a report: its page, and what became of it. */
export const give: typeof en = {
  added: (claims) => `أُضيف، وفيه ${claims}.`,
  keptBefore: "كان المكتب قد حفظ هذا التقرير: لم يُضف شيء.",
};
