import type { Day } from "../../model/day.ts";
import type { Review } from "../../model/review.ts";

/** Why the record says something: the values that were worked out, and the claims that all of it rests on. */
export interface Explanation {
  what: "event" | "check" | "level" | "claim" | "report" | "installation" | "place";
  id: string;
  /** What the record says, in one plain sentence. */
  sentence: string;
  because: Ground[];
  /** Asked for by a claim's id, that claim comes first. */
  claims: ClaimGround[];
}

/** One value that was worked out: what it is, by which rule, and from what. */
export interface Ground {
  /** "when", "place", "actor", "grade" … */
  value: string;
  /** The value in words: "on 29 March 2020". */
  is: string;
  /** The rule in a sentence. */
  rule: string;
  reasons: string[];
  claims: string[];
  reports: string[];
  /** Decisions of persons that had a part in it. */
  reviews: Review[];
}

/** A claim as a ground: its words, who says them where, and what became of it. */
export interface ClaimGround {
  id: string;
  /** "transfer, handover". */
  states: string;
  modality: string;
  quote: string;
  report: { id: string; name: string; known: Day };
  /** The coder's rule that made it. */
  rule?: string;
  /** Outermost speaker first; none where the report says it in its own voice. */
  speakers: string[];
  /** The days that it speaks of, and what they are taken from. */
  time: string;
  /** What persons decided about it, all that was ever decided, the last one last. */
  reviews: Review[];
  state: "accepted" | "corrected" | "added" | "rejected" | "not reviewed";
  /** Who put it right, or added it. */
  by?: string;
}

/** A ground of which only what is given is known. */
export function ground(given: Pick<Ground, "value" | "is" | "rule"> & Partial<Ground>): Ground {
  return { reasons: [], claims: [], reports: [], reviews: [], ...given };
}
