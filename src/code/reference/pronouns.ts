import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { nounOf } from "./group-words.ts";
import type { As } from "./readings.ts";

/** The pronouns of things and bodies. */
const PRONOUNS = new Set(["it", "they", "them", "its", "their", "itself", "themselves"]);

/** Whether a noun is a pronoun that stands for a thing or a body. */
export function isPronoun(noun: string): boolean {
  return PRONOUNS.has(noun);
}

/** The subject of a clause before, in this sentence or the one before it. */
export function antecedentOf(
  group: Group,
  as: As | undefined,
  report: ParsedReport,
  entity: (group: Group, as?: As) => Entity | undefined,
): Entity | undefined {
  const at = report.sentences.findIndex(({ tree }) => tree === group.tree);
  for (const sentence of [report.sentences[at], report.sentences[at - 1]]) {
    const subjects = sentence?.predicates
      .flatMap((p) => p.subjects)
      .filter((s) => s.end <= group.start && !isPronoun(nounOf(s)))
      .sort((a, b) => a.start - b.start);
    for (const subject of subjects ?? []) {
      const found = entity(subject, as);
      if (found && (as !== "actor" || found.kind !== "person")) return found;
    }
  }
  return undefined;
}
