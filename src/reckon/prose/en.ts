import { brief } from "./en/brief.ts";
import { changes } from "./en/changes.ts";
import { checks } from "./en/checks.ts";
import { datings } from "./en/datings.ts";
import { intervalInWords } from "./en/days.ts";
import { disputes } from "./en/disputes.ts";
import { grades } from "./en/grades.ts";
import { levels } from "./en/levels.ts";
import { inProse, plainName } from "./en/names.ts";
import { quantityInWords } from "./en/numbers.ts";
import { origins } from "./en/origins.ts";
import { problems } from "./en/problems.ts";
import { sentenceFor } from "./en/sentence.ts";
import { times } from "./en/times.ts";

/** All that the reckoning says in words, in English. */
export const english = {
  brief,
  changes,
  checks,
  datings,
  disputes,
  grades,
  levels,
  origins,
  problems,
  times,
  inProse,
  intervalInWords,
  plainName,
  quantityInWords,
  sentenceFor,
};

/** All that the reckoning says in words: one folder a language, each with the same phrases. */
export type Prose = typeof english;
