import type { ClaimType, Mode, Role } from "../model/claim-types.ts";
import type { Amount } from "../parse/en/amounts.ts";
import type { Group } from "../parse/en/groups.ts";
import type { Mood } from "../parse/en/mood.ts";
import type { ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import type { Class } from "./classes.ts";
import type { Reference } from "./reference.ts";

/**
 * Where a role's filler stands beside its predicate, with voice undone: who does it, what it is done to, to whom; `modifier` is a noun or adjective
 * before a noun of action ("US strike"), `self` the noun itself ("the 500-strong force");
 * `owner` is whose weapon acts ("an American drone"), `whose` whose the idiom's noun is ("the army's control"); of "rebel-held town" `prefix` is the
 * rebel, `described` the town, and of "the town, under siege" `before` is the town; of "the port, a ruin that they hold" `apposed` is the port, of "the port, where
 * they are" `where`; of "with their help the army won" `clause` is the army; anything else is a preposition ("to", "out of").
 */
export type Slot =
  | "subject"
  | "object"
  | "recipient"
  | "modifier"
  | "owner"
  | "whose"
  | "prefix"
  | "described"
  | "before"
  | "apposed"
  | "clause"
  | "where"
  | "self"
  | (string & {});

/**
 * A role's name, or by what the filler is: `thing` is an installation, an area or equipment, `site` the first two or a name that nobody knows, `hit` an installation that is named, a place or else a
 * target, `left` a base
 * that is named, else an origin.
 */
export type Filled = Role | "thing" | "site" | "hit" | "left";

/** One way in which words state a claim of the frame's type. */
export interface Pattern {
  /** Names the rule in the claims that it makes: "transfer/hand-over". */
  rule: string;
  /** Verbs by lemma, with the particle or noun that makes them what they are: "hand over", "take control". */
  verbs?: string[];
  /** Nouns of action by lemma. */
  nouns?: string[];
  mode?: Mode;
  /** The words themselves say that it did not happen: "escaped unharmed". */
  denies?: true;
  /** A purpose states it too, as a standing task: "stayed to train the army". */
  task?: true;
  roles: Partial<Record<Filled, Slot[]>>;
  /** The roles of which at least one must be filled, where the frame's own needs do not do; empty where none must. */
  needs?: Role[];
  fits?: (draft: Draft, reference: Reference) => boolean;
}

/** A type of claim with the words that state it. */
export interface Frame {
  type: ClaimType;
  patterns: Pattern[];
  /** What can fill a role; a role that is not listed takes anything. Names that nobody knows fit everywhere. */
  allows: Partial<Record<Role, Class[]>>;
  /** Of each list at least one role must be filled. */
  needs: Role[][];
  /** A place's name can stand for the base there: "Qayyarah was handed over". */
  sites?: boolean;
  /** Roles whose fillers each make a claim of their own. */
  splits?: Role[];
  /** The role whose counted parts ("two of them children") each make a claim beside their total's. */
  parts?: Role;
  /** Roles whose filler can hold the claim's number, and the number's unit. */
  counts?: Role[];
  unit?: string;
  /** The finer kind, where the pattern does not say. */
  mode?: (draft: Draft, reference: Reference) => Mode | undefined;
}

/** A claim in the making: its roles are still noun groups. */
export interface Draft {
  type: ClaimType;
  mode?: Mode | undefined;
  rule: string;
  sentence: ParsedSentence;
  predicate: Predicate;
  roles: Partial<Record<Role, Group[]>>;
  mood: Mood;
  amount?: { amount: Amount; unit: string } | undefined;
  start: number;
  end: number;
}
