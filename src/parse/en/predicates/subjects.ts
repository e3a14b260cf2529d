import type { NameMatch } from "../../../packs/name-match.ts";
import { coordinated } from "../coordination.ts";
import { type Group, groupAt, isNominal } from "../groups.ts";
import { dependents, hasRel, type Tree, tokenAt } from "../tree.ts";
import { antecedentBefore, coordinatedAntecedent, isRelativePronoun } from "./antecedents.ts";
import { isClausal, isInfinitive } from "./clauses.ts";
import { modifierAt } from "./modifiers.ts";
import { isPassive } from "./passive.ts";
import { isRanked } from "./ranked.ts";

/** The subject as written, or as it follows from the clause around: relative, participial, infinitive, coordinated. */
export function grammaticalSubject(tree: Tree, verb: number, names: NameMatch[], seen: number[] = []): Group[] {
  if (seen.includes(verb)) return [];
  const written = writtenSubject(tree, verb);
  if (written === undefined)
    return understoodSubject(tree, verb, names, (at) => grammaticalSubject(tree, at, names, [...seen, verb]));
  return isRelativePronoun(tree, written)
    ? relativeSubject(tree, verb, written, names)
    : [...joinedBefore(tree, verb, written, names), ...coordinated(tree, written, names)];
}

/** "The army and the Peshmerga took": of two subjects that a conjunction alone parts, the parser missed that they are one list. */
function joinedBefore(tree: Tree, verb: number, written: number, names: NameMatch[]): Group[] {
  const [before] = dependents(tree, verb, "nsubj").filter(
    (child) => child < written && isNominal(tokenAt(tree, child)),
  );
  if (before === undefined) return [];
  const [first, second] = [groupAt(tree, before, names), groupAt(tree, written, names)];
  const between = tree.sentence.tokens.slice(first.last + 1, second.first).map(({ text }) => text.toLowerCase());
  return between.length === 1 && between[0] === "and" ? [first] : [];
}

/** The last nominal among the subjects that the parser found. */
function writtenSubject(tree: Tree, verb: number): number | undefined {
  const own = dependents(tree, verb, "nsubj").filter((child) => child !== verb);
  return own.findLast((child) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokenAt(tree, child).upos)) ?? own.at(-1);
}

/** What "which" or "who" stands for. */
function relativeSubject(tree: Tree, verb: number, pronoun: number, names: NameMatch[]): Group[] {
  const token = tokenAt(tree, verb);
  const ofVerb = token.head >= 0 && tokenAt(tree, token.head).upos === "VERB";
  if (!hasRel(token, "acl") || ofVerb) return antecedentBefore(tree, pronoun, names);
  return token.head >= 0 ? coordinatedAntecedent(tree, token.head, names) : [];
}

/** The subject of a clause that has none, from the clause or the noun that it hangs on; `up` gives a verb's subject. */
function understoodSubject(tree: Tree, verb: number, names: NameMatch[], up: (at: number) => Group[]): Group[] {
  const token = tokenAt(tree, verb);
  if (token.head < 0) return [];
  const accused = accusedOf(tree, verb);
  if (accused !== undefined) return coordinated(tree, accused, names);
  if (hasRel(token, "conj", "advcl", "parataxis")) return isClausal(tree, token.head) ? up(token.head) : [];
  if (hasRel(token, "xcomp")) {
    const [object] = dependents(tree, token.head, "obj", "iobj");
    return object === undefined || isRelativePronoun(tree, object) ? up(token.head) : coordinated(tree, object, names);
  }
  if (!hasRel(token, "acl")) return [];
  if (isInfinitive(tree, verb) && !isPassive(tree, verb) && !isRanked(tree, token.head))
    return subjectOfPlan(tree, token.head, names, up);
  return hasRel(token, "acl:relcl") ? [] : coordinatedAntecedent(tree, token.head, names);
}

/** "accused Egypt of arming the rebels": the accused is who armed them. */
function accusedOf(tree: Tree, verb: number): number | undefined {
  const { head } = tokenAt(tree, verb);
  const isOf = dependents(tree, verb, "mark", "case").some((at) => /^(?:of|for)$/i.test(tokenAt(tree, at).text));
  if (
    !isOf ||
    !/^(?:accuse|suspect|blame|convict|condemn|criticise|criticize|arrest|fault)$/.test(tokenAt(tree, head).lemma)
  )
    return undefined;
  return dependents(tree, head, "obj", "iobj", "nsubj:pass")[0];
}

/** Who is to do what a plan, decision or order is to do: its possessor, modifier or the verb's subject. */
function subjectOfPlan(tree: Tree, noun: number, names: NameMatch[], up: (at: number) => Group[]): Group[] {
  const [owner] = dependents(tree, noun, "nmod:poss");
  if (owner !== undefined) return coordinated(tree, owner, names);
  const named = dependents(tree, noun, "compound", "amod").map((child) => modifierAt(tree, child, names));
  const owners = named.filter((group) => group.names.length > 0);
  if (owners.length > 0) return owners;
  const head = tokenAt(tree, noun).head;
  return head >= 0 && isClausal(tree, head) ? up(head) : [];
}
