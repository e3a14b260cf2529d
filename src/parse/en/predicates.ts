import type { Group } from "./groups.ts";
import type { Tree } from "./tree.ts";

/** A prepositional phrase; `depth` counts the nouns between it and its predicate. */
export interface Phrase {
  /** "to", "out of"; empty for a noun without one. */
  prep: string;
  group: Group;
  depth: number;
}

/** What is said of whom: a verb, a noun of action ("the handover of …") or a copula, with voice undone. */
export interface Predicate {
  tree: Tree;
  kind: "verb" | "noun" | "copula";
  head: number;
  lemma: string;
  /** Who does it, whether subject, agent or possessor. */
  subjects: Group[];
  /** What it is done to, whether object or passive subject; of a copula, what the subject is said to be. */
  objects: Group[];
  /** The indirect object. */
  recipients: Group[];
  phrases: Phrase[];
  /** Of a noun: the nouns and adjectives before it ("US drone strike"). */
  modifiers: Group[];
  passive: boolean;
  /** The verb that carries out a noun of action: "completed" in "completed the handover". */
  carrier?: number;
  /** Its clause in the report's text. */
  start: number;
  end: number;
}
