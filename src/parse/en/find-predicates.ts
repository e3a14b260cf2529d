import type { NameMatch } from "../../packs/name-match.ts";
import { copulaAt } from "./predicates/copulas.ts";
import { nounAt } from "./predicates/nouns-of-action.ts";
import { verbAt } from "./predicates/verbs.ts";
import type { Predicate } from "./predicates.ts";
import { dependents, hasRel, type Tree } from "./tree.ts";

/** All predicates of a sentence, in the order of their words. */
export function predicatesOf(tree: Tree, names: NameMatch[]): Predicate[] {
  const found: Predicate[] = [];
  tree.sentence.tokens.forEach((token, i) => {
    if (token.upos === "VERB" || (token.upos === "AUX" && !hasRel(token, "aux", "cop")))
      found.push(verbAt(tree, i, names));
    else if (dependents(tree, i, "cop").length > 0) found.push(copulaAt(tree, i, names));
    if (token.upos === "NOUN") found.push(nounAt(tree, i, names));
  });
  return found;
}
