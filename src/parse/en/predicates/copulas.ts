import type { NameMatch } from "../../../packs/name-match.ts";
import { coordinated } from "../coordination.ts";
import type { Predicate } from "../predicates.ts";
import type { Tree } from "../tree.ts";
import { modifiersOf } from "./modifiers.ts";
import { phrasesOf, prepositionOf } from "./phrases.ts";
import { clauseSpan } from "./spans.ts";
import { grammaticalSubject } from "./subjects.ts";

/** What a copula says its subject is, or where: its head is the complement. */
export function copulaAt(tree: Tree, head: number, names: NameMatch[]): Predicate {
  const complement = coordinated(tree, head, names);
  const prep = prepositionOf(tree, head);
  const phrases = phrasesOf(tree, head, names);
  return {
    tree,
    kind: "copula",
    head,
    lemma: "be",
    subjects: grammaticalSubject(tree, head, names),
    objects: prep ? [] : complement,
    recipients: [],
    phrases: prep ? [...complement.map((group) => ({ prep, group, depth: 0 })), ...phrases] : phrases,
    modifiers: modifiersOf(tree, head, names),
    passive: false,
    ...clauseSpan(tree, head),
  };
}
