import { dependents, hasRel, type Tree, tokenAt } from "../tree.ts";

/** Whether a verb is passive, by its auxiliaries, as a bare participle, or by the verb that it is coordinated with. */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tokenAt(tree, verb);
  if (token.xpos !== "VBN" && token.xpos !== "VBD") return false;
  if (dependents(tree, verb, "nsubj:pass", "aux:pass").length > 0) return true;
  if (dependents(tree, verb, "aux").some((child) => tokenAt(tree, child).lemma === "have")) return false;
  if (token.xpos !== "VBN") return false;
  if (hasRel(token, "conj") && token.head >= 0 && dependents(tree, verb, "nsubj").length === 0) {
    return tokenAt(tree, token.head).upos === "VERB" && isPassive(tree, token.head);
  }
  return dependents(tree, verb, "nsubj").length === 0 || hasRel(token, "acl");
}
