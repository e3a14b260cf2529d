import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import { dependents, hasRel, type Tree, tokenAt } from "../../parse/en/tree.ts";
import { classesOfNoun, PART_NOUNS } from "../classes.ts";
import type { Reference } from "../reference.ts";
import type { MentionKind } from "./found.ts";
import { TITLE } from "./titles.ts";

const KIND_OF: Record<Entity["kind"], MentionKind> = {
  state: "place",
  "armed-force": "body",
  "armed-group": "body",
  coalition: "body",
  organisation: "body",
  person: "person",
  people: "body",
  place: "place",
  installation: "place",
};

/** What sort of thing a name stands for by itself: a state is a place. */
export function kindOfName(entity: Entity): MentionKind {
  return KIND_OF[entity.kind];
}

/** What sort of thing a noun group speaks of, a state that acts being a body; undefined for an event, a thing or what nothing tells. */
export function kindOfGroup(group: Group, reference: Reference): MentionKind | undefined {
  const { tree, head } = group;
  const token = tokenAt(tree, head);
  if (token.upos === "PRON") return kindOfPronoun(token.text);
  const name = group.names.find((one) => one.start <= token.start && token.end <= one.end);
  if (name?.readings.every(({ via }) => via === "demonym")) return isSingular(group) ? "nationality" : "body";
  const entity = name && reference.entity(group);
  if (entity?.kind === "state") return acts(tree, head) ? "body" : "place";
  if (entity) return KIND_OF[entity.kind];
  return kindOfNoun(group, reference) ?? (token.upos === "PROPN" ? kindOfUnknownName(group) : undefined);
}

function kindOfPronoun(word: string): MentionKind | undefined {
  if (/^(?:i|me|he|him|she|her)$/i.test(word)) return "person";
  return /^(?:we|us|they|them)$/i.test(word) ? "body" : undefined;
}

const WEAPONS = /^(?:weapons?|weaponry|munitions?|ammunition|s?vbieds?|ieds?|efps?|explosives?|firearms?)$/;
const BODIES = /^(?:community|population|society|media|press|partner|ally|enemy|citizenry|electorate)$/;
const COLLECTIVES = /^(?:people|family|crowd|mob|gang|staff|crew|clergy|dead|wounded|injured|missing|displaced)$/;
const PLACES =
  /^(?:building|structure|house|home|safehouse|location|tunnel|homeland|terrain|restaurant|hotel|housing)$/;
const VEHICLES =
  /^(?:aircraft|jet|warplane|plane|helicopter|gunship|tank|vehicle|humvee|uav|drone|carrier|launcher|howitzer|convoy|warship|frigate|destroyer|submarine)$/;

function kindOfNoun(group: Group, reference: Reference): MentionKind | undefined {
  const noun = reference.noun(group);
  const classes = classesOfNoun(noun);
  const is = (...names: string[]) => names.some((name) => classes.has(name as "force"));
  if (WEAPONS.test(noun)) return "weapon";
  if (VEHICLES.test(noun)) return "vehicle";
  if (PART_NOUNS.has(noun) && !is("installation")) return undefined;
  if (is("person") || is("people")) return isSingular(group) && !COLLECTIVES.test(noun) ? "person" : "body";
  if (is("force")) return isSingular(group) && SOLDIERS.test(noun) ? "person" : "body";
  if (is("body") || BODIES.test(noun)) return "body";
  if (is("installation", "place") || PLACES.test(noun)) return "place";
  return is("weapon") ? "weapon" : undefined;
}

/** Nouns of a force for one of its people. */
const SOLDIERS =
  /(?:man|er|or|ant|ist|soldier|militant|insurgent|rebel|police(?:man|woman)|marine|commando|guerrilla|cop|cadet|recruit|conscript)$/;

function isSingular({ tree, head }: Group): boolean {
  return /^NNP?$/.test(tokenAt(tree, head).xpos);
}

const LOCATIVE = /^(?:in|at|near|from|to|toward|towards|around|outside|inside|across|into|throughout|within|via)$/i;

/** A name that nobody knows, by its form and its place: "in Zarwan", "SNR", "Zeynab Haddadi". */
function kindOfUnknownName({ tree, head, start, end }: Group): MentionKind | undefined {
  const { text } = tokenAt(tree, head);
  const words = tree.sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  if (words.some((word) => TITLE.test(word.text))) return "person";
  const marks = dependents(tree, head, "case").map((at) => tokenAt(tree, at).text);
  if (marks.some((mark) => LOCATIVE.test(mark)) || isOfPlace(tree, head, marks)) return "place";
  if (/^\p{Lu}{2,6}$/u.test(text)) return "body";
  if (isApposedToPerson(tree, head)) return "person";
  const isFullName = dependents(tree, head, "flat").length > 0 && words.every(({ upos }) => upos === "PROPN");
  return isFullName || isSpeaking(tree, head) ? "person" : undefined;
}

/** "the town of Zarwan". */
function isOfPlace(tree: Tree, head: number, marks: string[]): boolean {
  const { head: above } = tokenAt(tree, head);
  return marks.includes("of") && above >= 0 && classesOfNoun(tokenAt(tree, above).lemma.toLowerCase()).has("place");
}

/** "the mayor, Zarwan": a name beside a noun for a person. */
function isApposedToPerson(tree: Tree, head: number): boolean {
  const beside = [tokenAt(tree, head).head, ...dependents(tree, head, "appos", "compound", "flat", "nmod:desc")];
  const { rel } = tokenAt(tree, head);
  return beside.some(
    (at) =>
      at >= 0 &&
      (rel === "appos" || at !== tokenAt(tree, head).head) &&
      classesOfNoun(tokenAt(tree, at).lemma.toLowerCase()).has("person"),
  );
}

const SAYING = /^(?:say|tell|add|warn|argue|write|note|explain|claim|insist|declare)$/;

function isSpeaking(tree: Tree, head: number): boolean {
  const { head: verb, rel } = tokenAt(tree, head);
  return rel === "nsubj" && verb >= 0 && SAYING.test(tokenAt(tree, verb).lemma);
}

/** A subject or an agent acts; so does what is named beside one. */
function acts(tree: Tree, word: number): boolean {
  const token = tokenAt(tree, word);
  if (hasRel(token, "compound", "flat", "conj") && token.head >= 0) return acts(tree, token.head);
  if (hasRel(token, "nsubj") && token.head >= 0)
    return tokenAt(tree, token.head).upos === "VERB" && !token.rel.endsWith("pass");
  return token.rel === "obl:agent";
}
