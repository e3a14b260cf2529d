/** Prepositions that a time fills: "in 2017", "over the weekend". */
export const IN = new Set(["in", "on", "during", "throughout", "through", "over", "at", "within", "for", "of"]);

export type Open = "since" | "from" | "until" | "after" | "before";

/** The same in several words. */
export const OPEN_PHRASES: [string, Open][] = [
  ["until at least", "until"],
  ["at least until", "until"],
  ["no later than", "until"],
  ["not later than", "until"],
  ["on or before", "until"],
  ["through to", "until"],
  ["up to", "until"],
  ["up until", "until"],
  ["as of", "until"],
  ["as at", "until"],
  ["as from", "from"],
  ["with effect from", "from"],
  ["effective from", "from"],
  ["starting from", "from"],
  ["starting on", "from"],
  ["starting in", "from"],
  ["starting", "from"],
  ["beginning on", "from"],
  ["beginning in", "from"],
];

/** Words before a preposition that change nothing of its time: "as early as 2014". */
export const EMPHASES = ["as early as", "as late as", "as recently as", "as long ago as", "as far back as"];

/** Prepositions that leave one side of a time open. */
export const OPEN: Record<string, Open> = {
  since: "since",
  from: "from",
  after: "after",
  until: "until",
  till: "until",
  by: "until",
  before: "before",
};

/** Words before "May", "march" or "spring" that show that a time is meant. */
export const BEFORE_TIME = new Set([...IN, ...Object.keys(OPEN), "the", "a", "between", "and", "to"]);
