import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";

/** Somebody says something: who, by which word, and which words are what they say. */
export interface SpeechAct {
  sentence: ParsedSentence;
  /** Absent for "according to" phrases, whose speaker needs no verb. */
  predicate?: Predicate;
  speaker: Group;
  cue: string;
  /** A belief makes no statement; what is believed is still its holder's. */
  mode: Mode | "belief";
  /** Who is blamed, accused, condemned, threatened or called upon, and for or about what. */
  target?: Group[] | undefined;
  topic?: Group | undefined;
  /** The characters of what is said; several for a quotation that the speaker's name interrupts. */
  content: { start: number; end: number }[];
  /** The whole of the act: its sentence, with the sentences of a quotation that goes on. */
  start: number;
  end: number;
  rule: string;
}

/** The acts whose content holds a character, outermost first. */
export function speechAround(acts: SpeechAct[], at: number): SpeechAct[] {
  const size = (act: SpeechAct) => act.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return acts
    .filter((act) => act.content.some(({ start, end }) => start <= at && at < end))
    .sort((a, b) => size(b) - size(a));
}
