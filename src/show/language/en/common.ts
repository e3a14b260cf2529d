import { counting } from "../counted.ts";

const counted = counting("en-GB");

/** Words that stand on many pages. */
export const common = {
  byDay: (day: string) => `by ${day}`,
  fromDay: (day: string) => `from ${day}`,
  noDate: "no date",
  /** Words as a report or a person has them. */
  quoted: (words: string) => `“${words}”`,
  singleKeys: "Single keys",
  /** What a browser kept of a form. */
  drafts: {
    offline: "The desk does not answer. What you typed is kept on this machine.",
    retry: "Try again",
    restored: "What you typed before is here again.",
    discard: "Forget it",
  },
  reports: counted({ zero: "no reports", one: "1 report", other: "# reports" }),
  claims: counted({ zero: "no claims", one: "1 claim", other: "# claims" }),
  events: counted({ zero: "no events", one: "1 event", other: "# events" }),
  attacks: counted({ zero: "no attacks", one: "1 attack", other: "# attacks" }),
  texts: counted({ zero: "no different texts", one: "1 different text", other: "# different texts" }),
  origins: counted({ zero: "no independent origins", one: "1 independent origin", other: "# independent origins" }),
  sources: counted({ zero: "no sources", one: "1 source", other: "# sources" }),
  days: counted({ zero: "no days", one: "1 day", other: "# days" }),
};
