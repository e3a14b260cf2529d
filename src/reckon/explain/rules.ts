/** The rules of the reckoning, each in a sentence; docs/decisions tells them at length. */
export const RULES = {
  sameEvent:
    "Claims of one kind, at one place and time, by actors that can be the same, are one event; a person's word goes before.",
  kind: "Type and mode are those of its claims, the commonest first.",
  when: "The days that most origins give among the most exact, narrowed by all others that can hold as well.",
  place: "The most exact place or installation that a claim names.",
  role: "Whom claims name; the one that most of them name comes first.",
  origin: "Reports that are one text, or give the words of one voice, are one origin.",
  dispute: "Values that cannot all be right are kept side by side, each with who says it.",
  settled: "A version is settled when a later report bears it out (decision 0008).",
  denied: "A denial stands beside what it denies.",
  grade:
    "Admiralty grade: the best source's reliability, and credibility by independent origins and denials (decision 0004).",
  tenure:
    "A transfer, a seizure or a new base begins a tenure; a transfer, a seizure or a withdrawal ends it; who holds confirms it.",
  plan: "What is announced waits until it is done, denied, or overdue.",
  check: "A count is held against the events that the record holds as known on the report's day.",
  arithmetic: "The parts that a report gives are added up and held against the sum that it gives.",
  level: "The same number for the same force, place and days is one strength.",
  published: "The page's own date, else what its words allow, narrowed by dated reports of the same events.",
  known: "The last day on which it can have been published or was changed; without one, the last day of the record.",
  superseded: "Of two versions of one page, the later one is heard.",
  corrected: "What a person put right counts in the place of what the page has.",
  family: "Near copies, and versions of one page, are one text.",
  heard: "A claim counts when its report is known, is no replaced version, and no person has rejected it.",
} as const;
