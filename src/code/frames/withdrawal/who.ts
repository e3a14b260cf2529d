import type { Group } from "../../../parse/en/groups.ts";
import { isPronoun } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** The sides of a fight by whatever they are called: "both parties", "the former". */
export function isSide(group: Group, reference: Reference): boolean {
  return /^(?:side|party|former|latter|neither|defender|garrison|remnant)$/.test(reference.noun(group));
}

/** "We pulled out": what only forces do, by a pronoun that stands for nobody else; a party pulls out of talks. */
export function isUnnamedLeaver(group: Group, { predicate, roles }: Draft, reference: Reference): boolean {
  const { tree, head, lemma, phrases } = predicate;
  const isPullout =
    /^(?:withdraw|retreat)$/.test(lemma) || /^(?:out|back)$/.test(tree.sentence.tokens[head + 1]?.text ?? "");
  if (!isPronoun(group) || !isPullout || !/^(?:withdraw|retreat|pull|fall)$/.test(lemma)) return false;
  if (!roles.origin && !roles.installation && phrases.some(({ prep }) => /^(?:from|of|out of)$/.test(prep)))
    return false;
  const kind = reference.entity(group, "actor")?.kind;
  return kind !== "person" && kind !== "organisation" && kind !== "people";
}
