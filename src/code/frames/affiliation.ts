import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Reference } from "../reference.ts";
import { besideNames } from "./affiliation/beside-names.ts";
import { byAdjective } from "./affiliation/by-adjective.ts";
import { byNoun } from "./affiliation/by-noun.ts";
import { byVerb } from "./affiliation/by-verb.ts";
import type { Affiliation } from "./affiliation/found.ts";

/** The affiliations that a sentence states, each once. */
export function findAffiliations(text: string, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const found = [
    ...besideNames(text, sentence, reference),
    ...sentence.predicates.flatMap((predicate) => byVerb(predicate, sentence, reference)),
    ...byNoun(sentence, reference),
    ...byAdjective(sentence, reference),
  ];
  return found.filter((one, i) => found.findIndex((other) => isSame(one, other)) === i);
}

/** The same relation of the same parent, told by words that lie over each other. */
function isSame(a: Affiliation, b: Affiliation): boolean {
  const sameParent =
    a.parent.start === b.parent.start || (a.parent.entity !== undefined && a.parent.entity === b.parent.entity);
  return a.mode === b.mode && sameParent && a.start < b.end && b.start < a.end;
}
