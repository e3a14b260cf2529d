import { coordinated } from "../../parse/en/coordination.ts";
import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { modifierAt } from "../../parse/en/predicates/modifiers.ts";
import type { Phrase, Predicate } from "../../parse/en/predicates.ts";
import { dependents, pathUp, type Tree, tokenAt } from "../../parse/en/tree.ts";
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
  sentence: ParsedSentence,
  reference: Reference,
): Group[] {
  const { names } = sentence;
  switch (slot) {
    case "self":
      return [groupAt(predicate.tree, predicate.head, names)];
    case "subject":
      return predicate.subjects.flatMap((group) => parts(group, predicate, reference));
    case "object":
      return [...predicate.objects, ...ofParticle(predicate, idiom)]
        .filter(({ tree, head }) => !/^(?:it|them)sel(?:f|ves)$/i.test(tokenAt(tree, head).text))
        .flatMap((group) => parts(group, predicate, reference));
    case "recipient":
      return predicate.recipients;
    case "modifier":
      return predicate.modifiers.filter((group) => group.names.length > 0 || isThingNoun(group, reference));
    case "whose":
      return idiom.flatMap((at) => whoseIs(predicate.tree, at, names));
    case "prefix":
      return prefixOf(predicate, names);
    case "described":
      return describedBy(predicate, names);
    case "before":
      return nounBefore(predicate, names);
    case "clause":
      return subjectsAbove(predicate, sentence);
    case "apposed":
      return apposedTo(predicate, names);
    case "where":
      return antecedentOfWhere(predicate, names);
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

/** Whose an idiom's noun is: "under the army's control", "in Kurdish hands", "under the command of a general". */
function whoseIs(tree: Tree, noun: number, names: ParsedSentence["names"]): Group[] {
  if (tokenAt(tree, noun).upos !== "NOUN") return [];
  const owners = dependents(tree, noun, "nmod:poss").flatMap((at) => coordinated(tree, at, names));
  const behind = dependents(tree, noun, "nmod")
    .filter((at) => dependents(tree, at, "case").some((word) => tokenAt(tree, word).text.toLowerCase() === "of"))
    .flatMap((at) => coordinated(tree, at, names));
  const before = dependents(tree, noun, "amod", "compound").map((at) => modifierAt(tree, at, names));
  return owners.length + behind.length > 0 ? [...owners, ...behind] : before;
}

/** Of "the rebel-held town" who stands before the hyphen. */
function prefixOf({ tree, head }: Predicate, names: ParsedSentence["names"]): Group[] {
  const isHyphened = tokenAt(tree, head).rel === "amod" && tree.sentence.tokens[head - 1]?.text === "-";
  if (!isHyphened || head < 2) return [];
  return [{ ...modifierAt(tree, head - 2, names), end: tokenAt(tree, head - 2).end }];
}

/** Of "the besieged town" what the participle describes. */
function describedBy({ tree, head }: Predicate, names: ParsedSentence["names"]): Group[] {
  const { rel, head: noun, xpos } = tokenAt(tree, head);
  return rel === "amod" && xpos === "VBN" && noun > head ? coordinated(tree, noun, names) : [];
}

/** Of "the city, under siege" the noun that stands before "under". */
function nounBefore({ tree, head }: Predicate, names: ParsedSentence["names"]): Group[] {
  const under = dependents(tree, head, "case").find((at) => tokenAt(tree, at).text.toLowerCase() === "under");
  if (under === undefined) return [];
  const at = tree.sentence.tokens[under - 1]?.text === "," ? under - 2 : under - 1;
  return /^(?:NOUN|PROPN)$/.test(tree.sentence.tokens[at]?.upos ?? "") ? [groupAt(tree, at, names)] : [];
}

/** Of "with the help of advisers the army retook the town" who does what the clause tells. */
function subjectsAbove({ tree, head }: Predicate, { predicates }: ParsedSentence): Group[] {
  const verb = pathUp(tree, head).find((at) => predicates.some((p) => p.head === at && p.kind === "verb"));
  return predicates.find((p) => p.head === verb && p.kind === "verb")?.subjects ?? [];
}

/** Of "the airport, a ruin which the rebels held" the airport. */
function apposedTo({ objects }: Predicate, names: ParsedSentence["names"]): Group[] {
  return objects.flatMap(({ tree, head }) => {
    const { rel, head: above } = tokenAt(tree, head);
    return rel === "appos" && above >= 0 ? [groupAt(tree, above, names)] : [];
  });
}

/** Of "the camp, where trainers are hosted" the camp. */
function antecedentOfWhere({ tree, head }: Predicate, names: ParsedSentence["names"]): Group[] {
  const where = dependents(tree, head, "advmod", "mark").find((at) => /^where$/i.test(tokenAt(tree, at).text));
  if (where === undefined) return [];
  const before = tree.sentence.tokens[where - 1]?.text === "," ? where - 2 : where - 1;
  const { rel, head: above } = tokenAt(tree, head);
  const at = /^acl/.test(rel) && above >= 0 && above < where ? above : before;
  return /^(?:NOUN|PROPN)$/.test(tree.sentence.tokens[at]?.upos ?? "") ? [groupAt(tree, at, names)] : [];
}

/** Whose a weapon or a flag is: "an American drone", "its artillery", "the Tajik flag". */
function ownersOf(groups: Group[], reference: Reference): Group[] {
  return groups
    .filter((group) => reference.classes(group).has("weapon") || FLAG.test(reference.noun(group)))
    .flatMap(({ tree, head, names }) =>
      dependents(tree, head, "compound", "amod", "nmod:poss").map((at) => {
        const { start } = tokenAt(tree, at);
        const around = names.filter((name) => name.start === start);
        return { ...modifierAt(tree, at, names), names: around };
      }),
    )
    .filter(({ tree, head, names }) => names.length > 0 || tokenAt(tree, head).upos === "PRON");
}

const FLAG = /^(?:flag|banner|tricolou?r|ensign)$/;

function ofParticle(predicate: Predicate, idiom: number[]): Group[] {
  const words = idiom.map((i) => tokenAt(predicate.tree, i).text.toLowerCase());
  const particles = new Set(words.filter((word) => !/^(?:at|to|of|for|with|from|by)$/.test(word)));
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
