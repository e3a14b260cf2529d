import { bestAssignment } from "./assignment.ts";

/** Mentions, each in one group; a group's mentions are of one event. */
export type Partition = string[][];

export interface Measure {
  precision: number;
  recall: number;
  f1: number;
}

export interface Coreference {
  muc: Measure;
  bCubed: Measure;
  ceafE: Measure;
  /** The mean of the three F1: the score of the CoNLL tasks of 2011 and 2012. */
  conll: number;
}

/**
 * The measures of coreference, as the reference scorer of the CoNLL tasks has them from version 8 on (Pradhan et al. 2014). Mentions
 * that only one side has ("twinless") are left as they are: they count in the size of that side and meet nothing. Groups of one count
 * in B³ and CEAF-e, and make no link for MUC.
 */
export function coreference(key: Partition, response: Partition): Coreference {
  const measures = { muc: muc(key, response), bCubed: bCubed(key, response), ceafE: ceafE(key, response) };
  const conll = (measures.muc.f1 + measures.bCubed.f1 + measures.ceafE.f1) / 3;
  return { ...measures, conll };
}

/** Vilain et al. 1995: the links that are left of a group when the other side's groups part it. */
function muc(key: Partition, response: Partition): Measure {
  return measure(linksKept(key, response), linksKept(response, key));
}

function linksKept(groups: Partition, others: Partition): number {
  const groupOf = groupsByMention(others);
  const kept = groups.map((group) => group.length - partsOf(group, groupOf));
  return ratio(sum(kept), sum(groups.map(({ length }) => length - 1)));
}

/** A mention that the other side lacks is a part by itself. */
function partsOf(group: string[], groupOf: Map<string, number>): number {
  return new Set(group.map((mention) => groupOf.get(mention) ?? mention)).size;
}

/** Bagga and Baldwin 1998: for each mention, the share of its group that the other side has with it too. */
function bCubed(key: Partition, response: Partition): Measure {
  return measure(sharedMentions(key, response), sharedMentions(response, key));
}

function sharedMentions(groups: Partition, others: Partition): number {
  const groupOf = groupsByMention(others);
  const shares = groups.map((group) => {
    const together = sum([...overlaps(group, groupOf).values()].map((shared) => shared ** 2));
    return together / group.length;
  });
  return ratio(sum(shares), sum(groups.map(({ length }) => length)));
}

/** Luo 2005, with φ4: each group is held against the one it is paired with, in the best pairing of all. */
function ceafE(key: Partition, response: Partition): Measure {
  const groupOf = groupsByMention(response);
  const likeness = key.map((group) => {
    const shared = overlaps(group, groupOf);
    return response.map((other, index) => (2 * (shared.get(index) ?? 0)) / (group.length + other.length));
  });
  const total = bestAssignment(likeness);
  return measure(ratio(total, key.length), ratio(total, response.length));
}

function groupsByMention(groups: Partition): Map<string, number> {
  return new Map(groups.flatMap((group, index) => group.map((mention): [string, number] => [mention, index])));
}

/** How many of a group's mentions each of the other side's groups has. */
function overlaps(group: string[], groupOf: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const mention of group) {
    const other = groupOf.get(mention);
    if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

function measure(recall: number, precision: number): Measure {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
