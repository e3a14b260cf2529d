import type { NameMatch } from "../../../packs/name-match.ts";
import { coordinated } from "../coordination.ts";
import type { Group } from "../groups.ts";
import { dependents, hasRel, type Tree, tokenAt } from "../tree.ts";
import { coordinatedAntecedent, isRelativePronoun } from "./antecedents.ts";
import { isPassive } from "./passive.ts";

/** The objects as written, or what a relative clause leaves out: "the base that they left". */
export function grammaticalObjects(tree: Tree, verb: number, names: NameMatch[]): Group[] {
  const token = tokenAt(tree, verb);
  const own = dependents(tree, verb, "obj");
  const [written] = own;
  if (written !== undefined && !(isRelativePronoun(tree, written) && hasRel(token, "acl"))) {
    return own.flatMap((child) => coordinated(tree, child, names));
  }
  if (hasRel(token, "xcomp") && token.head >= 0) {
    const relative = dependents(tree, token.head, "obj").some((child) => isRelativePronoun(tree, child));
    if (relative && !isPassive(tree, verb)) return grammaticalObjects(tree, token.head, names);
  }
  const gap =
    hasRel(token, "acl:relcl") &&
    !isPassive(tree, verb) &&
    dependents(tree, verb, "nsubj").some((child) => !isRelativePronoun(tree, child));
  if (gap && token.head >= 0) return coordinatedAntecedent(tree, token.head, names);
  return sharedObject(tree, verb).flatMap((child) => coordinated(tree, child, names));
}

/** "arrested and tortured six students": one object behind two verbs is that of both, unless the first can have none ("came and took the town"). */
function sharedObject(tree: Tree, verb: number): number[] {
  const { head, lemma, rel } = tokenAt(tree, verb);
  const [second] = dependents(tree, verb, "conj").filter((at) => areJoined(tree, verb, at));
  if (second !== undefined && !INTRANSITIVE.has(lemma))
    return isPassive(tree, verb) ? [] : dependents(tree, second, "obj");
  if (rel !== "conj" || !areJoined(tree, head, verb) || INTRANSITIVE.has(lemma)) return [];
  return dependents(tree, head, "obj").filter((at) => at > verb);
}

/** Two verbs with nothing but a conjunction between them. */
function areJoined(tree: Tree, first: number, second: number): boolean {
  const isVerb = (at: number) => tokenAt(tree, at).upos === "VERB";
  return second === first + 2 && isVerb(first) && isVerb(second) && tokenAt(tree, first + 1).upos === "CCONJ";
}

const INTRANSITIVE = new Set(
  "come go arrive advance flee die return withdraw retreat gather march rally protest demonstrate land crash explode fall sit stand stop turn escape fight clash wait move stay live meet travel walk run drive sail rise sink collapse vanish disappear continue begin erupt stream pour rush cross".split(
    " ",
  ),
);
