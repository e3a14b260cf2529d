import { brief } from "./ar/brief.ts";
import { changes } from "./ar/changes.ts";
import { checks } from "./ar/checks.ts";
import { datings } from "./ar/datings.ts";
import { intervalInWords } from "./ar/days.ts";
import { disputes } from "./ar/disputes.ts";
import { grades } from "./ar/grades.ts";
import { levels } from "./ar/levels.ts";
import { inProse, plainName } from "./ar/names.ts";
import { quantityInWords } from "./ar/numbers.ts";
import { origins } from "./ar/origins.ts";
import { problems } from "./ar/problems.ts";
import { sentenceFor } from "./ar/sentence.ts";
import { times } from "./ar/times.ts";
import type { Prose } from "./en.ts";

/** All that the reckoning says in words, in Arabic. */
export const arabic: Prose = {
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
