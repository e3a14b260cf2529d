import { EDITS } from "./edits.ts";
import { colour, newsEvent, REPORTERS } from "./news.ts";
import { Random } from "./random.ts";
import { brief, printed, quotingReport, report, reportWithBackground } from "./texts.ts";

export const LEVELS = [0.05, 0.1, 0.2, 0.3, 0.4];

/** Texts of one kind; the texts of one group make pairs with each other. */
export interface Sample {
  kind: string;
  level?: number;
  groups: string[][];
}

/** Pairs of a text and its copy: for each kind of edit and each level so many. */
export function copies(each: number, seed: number): Sample[] {
  const random = new Random(seed);
  return Object.entries(EDITS).flatMap(([kind, edit]) =>
    LEVELS.map((level) => ({
      kind,
      level,
      groups: Array.from({ length: each }, () => {
        const draft = report(random);
        return [printed(draft), printed(edit(draft, level, random))];
      }),
    })),
  );
}

/** Groups of texts that are like each other and yet not copies, `each` groups of a kind. */
export function independents(each: number, seed: number): Sample[] {
  const random = new Random(seed);
  const groups = (make: () => string[]) => Array.from({ length: each }, make);
  const reporters = (count: number) => random.shuffled(Array.from({ length: REPORTERS }, (_, i) => i)).slice(0, count);
  return [
    {
      kind: "one event, one long statement",
      groups: groups(() => {
        const event = newsEvent(random);
        return reporters(6).map((reporter) => printed(quotingReport(random, event, reporter)));
      }),
    },
    {
      kind: "one event, short wire briefs",
      groups: groups(() => {
        const event = newsEvent(random);
        return reporters(5).map((reporter) => printed(brief(random, event, reporter)));
      }),
    },
    {
      kind: "one outlet, one background",
      groups: groups(() => {
        const background = colour(8, random);
        return reporters(6).map((reporter) => printed(reportWithBackground(random, background, reporter)));
      }),
    },
  ];
}
