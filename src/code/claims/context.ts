import type { Interval } from "../../model/day.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import type { SpeechAct } from "../attribution/speech-act.ts";
import type { Reference } from "../reference.ts";

/** What coding one sentence of a report rests on. */
export interface Context {
  parsed: ParsedReport;
  reference: Reference;
  speech: SpeechAct[];
  published: Interval;
  /** The times that the story stood at, sentence by sentence, for "two days later". */
  told: { sentence: number; days: Interval }[];
}
