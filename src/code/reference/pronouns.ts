import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import { nounOf } from "./group-words.ts";
import type { As } from "./readings.ts";
import { sentenceOf } from "./sentence-of.ts";

/** The pronouns of things and bodies. */
const PRONOUNS = new Set(["it", "they", "them", "its", "their", "itself", "themselves"]);

/** Whether a noun is a pronoun that stands for a thing or a body. */
export function isPronoun(noun: string): boolean {
  return PRONOUNS.has(noun);
}

/** Pronouns of one thing or body, which an installation or a place can be. */
const SINGULAR = new Set(["it", "its", "itself"]);

/**
 * The subject of a clause before, in this sentence or the one before it; where a base or a place is looked for, also what else is named there
 * ("left K1; it was handed over").
 */
export function antecedentOf(
  group: Group,
  as: As | undefined,
  report: ParsedReport,
  entity: (group: Group, as?: As) => Entity | undefined,
): Entity | undefined {
  const isSingular = SINGULAR.has(nounOf(group));
  const own = sentenceOf(report, group.tree);
  for (const sentence of [own, report.sentences[(own?.index ?? 0) - 1]]) {
    for (const before of groupsBefore(sentence, group, as)) {
      const found = entity(before, as);
      if (found && canBe(found, as, isSingular)) return found;
    }
  }
  return undefined;
}

/** The subjects before a pronoun in their order; for a thing also the objects and what stands in phrases. */
function groupsBefore(sentence: ParsedSentence | undefined, group: Group, as: As | undefined): Group[] {
  if (!sentence) return [];
  const inOrder = (groups: Group[]) =>
    groups.filter((one) => one.end <= group.start && !isPronoun(nounOf(one))).sort((a, b) => a.start - b.start);
  const subjects = inOrder(sentence.predicates.flatMap((p) => p.subjects));
  if (as !== "installation" && as !== "place") return subjects;
  const others = sentence.predicates.flatMap((p) => [...p.objects, ...p.phrases.map((phrase) => phrase.group)]);
  return [...subjects, ...inOrder(others)];
}

function canBe({ kind }: Entity, as: As | undefined, isSingular: boolean): boolean {
  if (as === "actor") return kind !== "person" && kind !== "place" && kind !== "installation";
  if (as === "installation") return isSingular && kind === "installation";
  return as !== "place" || (isSingular && (kind === "place" || kind === "installation"));
}
