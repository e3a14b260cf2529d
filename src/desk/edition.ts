import type { Day } from "../model/day.ts";
import type { Locale } from "../model/locale.ts";
import type { Theatre } from "../model/pack.ts";
import type { Situation } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import type { Brief } from "../reckon/brief/brief.ts";
import type { Change } from "../reckon/diff/change.ts";
import type { SituationIndex } from "./situation-index.ts";

export type { Brief } from "../reckon/brief/brief.ts";
export type { Change } from "../reckon/diff/change.ts";
export type { SituationIndex } from "./situation-index.ts";

/** A moment of the situation: the day asked about, and what was known when. */
export interface At {
  day: Day;
  known: Day;
}

/** The situation as told in one language: names, sentences and reasons are in its words; all else is the same in each. */
export interface Edition {
  locale: Locale;
  theatre: Theatre;
  knowledge: Knowledge;
  situation(at: At): Promise<Situation>;
  brief(at: At): Promise<Brief>;
  /** What differs between the situations of two moments. */
  changes(from: At, to: At): Promise<Change[]>;
  /** All that was known at a moment, whatever the day, by what it is about. */
  index(known: Day): Promise<SituationIndex>;
}
