import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { modifierAt } from "../../parse/en/predicates/modifiers.ts";
import type { Phrase, Predicate } from "../../parse/en/predicates.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { PART_NOUNS } from "../classes.ts";
import type { Slot } from "../frame.ts";
import type { Reference } from "../reference.ts";

/** A verb's particle before the preposition: "over to the army", "back from the border". */
const AFTER_PARTICLE = /^(?:over|back|down|off|away) (?=\w)/;

/** The groups in a slot. A particle that the parser took for a preposition gives its noun back: "handed over the base". */
export function slotGroups(
  slot: Slot,
  predicate: Predicate,
  idiom: number[],
  { names }: ParsedSentence,
  reference: Reference,
): Group[] {
  switch (slot) {
    case "self":
      return [groupAt(predicate.tree, predicate.head, names)];
    case "subject":
      return predicate.subjects.flatMap((group) => parts(group, predicate, reference));
    case "object":
      return [...predicate.objects, ...ofParticle(predicate, idiom)].flatMap((group) =>
        parts(group, predicate, reference),
      );
    case "recipient":
      return predicate.recipients;
    case "modifier":
      return predicate.modifiers.filter((group) => group.names.length > 0 || isThingNoun(group, reference));
    case "owner":
      return ownersOf([...predicate.subjects, ...predicate.objects], reference);
    default:
      return nearest(predicate.phrases.filter(({ prep }) => prep.replace(AFTER_PARTICLE, "") === slot)).flatMap(
        (group) => parts(group, predicate, reference),
      );
  }
}

/** "rocket attack" names its weapon; "troop withdrawal" names nobody. */
function isThingNoun(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return classes.size > 0 && !classes.has("force") && !classes.has("body");
}

/** Whose a weapon is: "an American drone", "its artillery". */
function ownersOf(groups: Group[], reference: Reference): Group[] {
  return groups
    .filter((group) => reference.classes(group).has("weapon"))
    .flatMap(({ tree, head, names }) =>
      dependents(tree, head, "compound", "amod", "nmod:poss").map((at) => {
        const { start } = tokenAt(tree, at);
        const around = names.filter((name) => name.start === start);
        return { ...modifierAt(tree, at, names), names: around };
      }),
    )
    .filter(({ tree, head, names }) => names.length > 0 || tokenAt(tree, head).upos === "PRON");
}

function ofParticle(predicate: Predicate, idiom: number[]): Group[] {
  const particles = new Set(idiom.map((i) => tokenAt(predicate.tree, i).text.toLowerCase()));
  return predicate.phrases.filter(({ prep, depth }) => depth === 0 && particles.has(prep)).map(({ group }) => group);
}

function nearest(phrases: Phrase[]): Group[] {
  const depth = Math.min(...phrases.map((phrase) => phrase.depth));
  return phrases.filter((phrase) => phrase.depth === depth).map(({ group }) => group);
}

/** "the coalition's parts of Taji and of Besmaya" are the two bases; a part of something unnamed stays itself. */
function parts(group: Group, predicate: Predicate, reference: Reference): Group[] {
  if (!PART_NOUNS.has(reference.noun(group)) || isNamed(group)) return [group];
  const wholes = predicate.phrases
    .filter(
      ({ prep, group: g }) => ["of", "at", "inside", "within", "in", "on"].includes(prep) && g.start > group.start,
    )
    .map(({ group: g }) => g)
    .filter((g) => reference.classes(g).has("installation") && reference.entity(g, "installation"));
  return wholes.length > 0 ? wholes : [group];
}

function isNamed(group: Group): boolean {
  const head = tokenAt(group.tree, group.head);
  return group.names.some((name) => name.start <= head.start && head.end <= name.end);
}
