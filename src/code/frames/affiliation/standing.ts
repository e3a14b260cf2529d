import type { Mode } from "../../../model/claim-types.ts";
import type { Entity } from "../../../model/pack.ts";
import { type Group, groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import { hasRel, type Tree, tokenAt } from "../../../parse/en/tree.ts";
import { isForce } from "../../forces.ts";
import type { Reference } from "../../reference.ts";
import type { Affiliation } from "./found.ts";

/** The kinds of entity that belong, are backed and are led. */
export const SIDES: ReadonlySet<Entity["kind"]> = new Set(["armed-group", "armed-force", "coalition", "organisation"]);

/** An affiliation between two noun groups of a sentence. */
export function standing(mode: Mode, rule: string, actor: Group, parent: Group, reference: Reference): Affiliation[] {
  const [of, to] = [reference.mention(actor, "actor"), reference.mention(parent, "actor")];
  if (actor.head === parent.head || (of.entity !== undefined && of.entity === to.entity)) return [];
  const start = Math.min(actor.start, parent.start);
  const end = Math.max(actor.end, parent.end);
  return [{ mode, rule: `affiliation/${rule}`, actor: of, parent: to, start, end }];
}

/** A force, an armed group or a body of one, or a name that nobody knows. */
export function isSide(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group, "actor");
  if (entity) return SIDES.has(entity.kind) || isForce(group, reference);
  if (isForce(group, reference)) return true;
  const classes = reference.classes(group);
  return SIDE_NOUN.test(reference.noun(group)) || (classes.size === 0 && isName(group));
}

const SIDE_NOUN =
  /^(?:group|faction|militia|movement|alliance|coalition|network|wing|branch|party|organi[sz]ation|junta|front|brigade|command|district|insurgency|corps|resistance|forces?|guards?|army|cartel|gang)$/;

/** Who can lead, back or have members: a side, a state, a government. */
export function isParent(group: Group, reference: Reference): boolean {
  const kind = reference.entity(group, "actor")?.kind;
  return (
    kind === "state" ||
    isSide(group, reference) ||
    /^(?:government|state|monarchy|regime|brotherhood|service|kingdom|ministry)$/.test(reference.noun(group))
  );
}

/** A person by name or by post. */
export function isPerson(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group);
  if (entity) return entity.kind === "person";
  const classes = reference.classes(group);
  return classes.has("person") || (classes.size === 0 && isName(group));
}

function isName({ tree, head }: Group): boolean {
  return tokenAt(tree, head).upos === "PROPN";
}

/** Whose apposition a word is: "a militia" of "Liwa Fatemiyoun, a militia backed by …". */
export function named(tree: Tree, word: number, sentence: ParsedSentence): Group {
  const token = tokenAt(tree, word);
  const at = hasRel(token, "appos") && token.head >= 0 ? token.head : word;
  return groupAt(tree, at, sentence.names);
}
