/** Prepositions that a time fills: "in 2017", "over the weekend". */
export const IN = new Set(["in", "on", "during", "throughout", "through", "over", "at", "within", "for", "of"]);

/** Prepositions that leave one side of a time open. */
export const OPEN: Record<string, "since" | "from" | "until" | "after"> = {
  since: "since",
  from: "from",
  after: "after",
  until: "until",
  till: "until",
  by: "until",
  before: "until",
};

/** Words before "May", "march" or "spring" that show that a time is meant. */
export const BEFORE_TIME = new Set([...IN, ...Object.keys(OPEN), "the", "a", "between", "and", "to"]);
