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
  return gap && token.head >= 0 ? coordinatedAntecedent(tree, token.head, names) : [];
}
