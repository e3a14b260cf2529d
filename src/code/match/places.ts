import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Phrase, Predicate } from "../../parse/en/predicates.ts";
import { hasRel, tokenAt } from "../../parse/en/tree.ts";
import { classesOfNoun } from "../classes.ts";
import type { Reference } from "../reference.ts";
import { canFill } from "./fillers.ts";
import { aboveList, apposedName, isPlaceName, isPlaceNoun, isSeated, placeBefore } from "./place-names.ts";

/** Where a phrase stands: beside the predicate, on what it is done to, on who does it. */
type Nearness = "beside" | "object" | "doer";

interface Candidate extends Phrase {
  nearness: Nearness;
  /** The words above it, up to the predicate. */
  above: number[];
}

const LOCATIVE = new Set(
  "in at near on inside outside around across from throughout through within along of off by over beside between towards toward to into under".split(
    " ",
  ),
);
/** They say where something is only behind a noun of place or event: "the road to", "an attack on". */
const WEAK = new Set(["of", "from", "by", "to", "into", "between", "over", "under", "on"]);
/** What stands under them is told of, not where the event is: "protested against the war in Iraq". */
const TOPICAL = /^(?:against|about|over|for|including|than|like|as|because of|toward|towards|according to|by)$/;
/** Who comes from a place need not be there: "civilians from Kobane". */
const NATIVE = ["people", "person", "force", "body"] as const;
/** They happen where people are taken from. */
const REMOVAL =
  /^(?:displace|displacement|flee|evacuate|evacuation|expel|expulsion|drive|kidnap|kidnapping|abduct|abduction|take|seize|snatch|rescue|free|release|recover|remove|deport|deportation)$/;
/** What goes on in the air over a place. */
const AIRBORNE =
  /^(?:fly|flight|patrol|shoot|down|explode|crash|intercept|bomb|strike|raid|airstrike|sortie|drop|hover|circle|mission)$/;

/** The places where a predicate says that it is so, the innermost alone: "in Tougbo" of "in Tougbo in the north of the country". */
export function placesOf(
  predicate: Predicate,
  sentence: ParsedSentence,
  taken: Set<number>,
  reference: Reference,
): Group[] {
  const candidates = candidatesOf(predicate, sentence, reference).filter(({ group }) => !taken.has(group.head));
  const done = innermost(
    candidates.filter(({ nearness }) => nearness !== "doer"),
    reference,
  );
  const beside = done.filter(({ nearness }) => nearness === "beside");
  const found = beside.length > 0 ? beside : done.length > 0 ? done : innermost(candidates, reference);
  return found.map(({ group }) => group);
}

function candidatesOf(predicate: Predicate, sentence: ParsedSentence, reference: Reference): Candidate[] {
  return predicate.phrases
    .filter(({ group }) => canFill(group, sentence) && tokenAt(group.tree, group.head).upos !== "PRON")
    .map((phrase) => ({
      ...phrase,
      ...standing(phrase.group, predicate),
      group: placeIn(phrase, sentence, reference),
    }))
    .filter((one) => isLocative(one, predicate, reference) && isPlaceName(one.group, one.prep, reference))
    .sort((a, b) => a.group.start - b.group.start);
}

/** The place that a phrase names: itself, the name set beside it, or whose it is ("on the streets of Gao", "in Mali's rice belt"). */
function placeIn({ prep, group }: Phrase, sentence: ParsedSentence, reference: Reference): Group {
  const named = apposedName(group, sentence);
  if (isPlaceName(named, prep, reference) || reference.classes(named).has("installation")) return named;
  return placeBefore(named, reference) ?? named;
}

/** The words between a phrase and its predicate, and what the last of them is to it. */
function standing({ tree, head }: Group, predicate: Predicate): Pick<Candidate, "nearness" | "above"> {
  const above: number[] = [];
  const ends = [predicate.head, predicate.carrier];
  let top = head;
  let isListed = hasRel(tokenAt(tree, head), "conj");
  for (let at = tokenAt(tree, head).head; at >= 0 && !ends.includes(at) && !above.includes(at); ) {
    if (!isListed) above.push(at);
    isListed = hasRel(tokenAt(tree, at), "conj");
    top = at;
    at = tokenAt(tree, at).head;
  }
  return { above, nearness: isTold(above, predicate) ? "doer" : nearnessOf(top, predicate) };
}

function nearnessOf(top: number, { tree, passive, phrases }: Predicate): Nearness {
  const token = tokenAt(tree, top);
  const agent = passive && phrases.some(({ prep, group }) => prep === "by" && group.head === top);
  if (agent || token.rel === "nsubj") return passive && !agent ? "object" : "doer";
  return hasRel(token, "obj", "iobj", "nsubj") ? "object" : "beside";
}

function isLocative({ prep, group, above }: Candidate, predicate: Predicate, reference: Reference): boolean {
  const words = prep.split(" ");
  if (words[0] === "according" || !words.some((word) => LOCATIVE.has(word))) return false;
  const over = above.map((at) => tokenAt(group.tree, at));
  if (above.some((at) => isTold([at], predicate) && isEvent(tokenAt(group.tree, at).lemma))) return false;
  if (over.some(({ lemma }) => isSeated(lemma.toLowerCase()))) return false;
  if (!words.every((word) => WEAK.has(word)) || prep === "on") return true;
  if (prep === "over") return AIRBORNE.test(predicate.lemma) || over.some(({ lemma }) => AIRBORNE.test(lemma));
  if (!REMOVAL.test(predicate.lemma) && isNative(prep, over[0]?.lemma.toLowerCase() ?? "")) return false;
  return standsOnPlace(group, predicate, reference) || isOfDirection(group);
}

/** "against the war in Iraq": under a phrase that says what it is about. */
function isTold(above: number[], { phrases }: Predicate): boolean {
  return phrases.some(({ prep, group }) => above.includes(group.head) && TOPICAL.test(prep));
}

function isNative(prep: string, noun: string): boolean {
  const classes = classesOfNoun(noun);
  return prep === "from" && NATIVE.some((name) => classes.has(name)) && !classes.has("place");
}

function isEvent(lemma: string): boolean {
  return classesOfNoun(lemma.toLowerCase()).has("event");
}

/** "the road to Gao", "the outskirts of Gao", "the shelling of Gao"; "between Boni and Hombori". */
function standsOnPlace(group: Group, predicate: Predicate, reference: Reference): boolean {
  const entity = reference.entity(group, "place");
  const above = aboveList(group.tree, group.head);
  if (above < 0) return false;
  if (predicate.kind === "noun" && above === predicate.head) return true;
  const token = tokenAt(group.tree, above);
  if (isPlaceNoun(token.lemma.toLowerCase()) || token.upos === "PROPN") return true;
  return entity?.kind === "place" && token.upos === "NOUN" && !WILL.test(token.lemma);
}

/** A capital's will is its government's: "with the consent of Damascus". */
const WILL =
  /^(?:consent|approval|permission|knowledge|help|support|backing|blessing|request|invitation|behalf|orders?|pressure|ally|protection)$/;

/** "30 km north of Gao". */
export function isOfDirection({ tree, first }: Group): boolean {
  const [of, side] = [tree.sentence.tokens[first - 1], tree.sentence.tokens[first - 2]];
  return of?.text === "of" && /^(?:north|south|east|west|outside)/i.test(side?.text ?? "");
}

/** Leaves out the places that only say where another of them lies. */
function innermost(candidates: Candidate[], reference: Reference): Candidate[] {
  const names = candidates.filter(({ above }) => !candidates.some(({ group }) => above.includes(group.head)));
  const own = names.filter((one, i) => !isAppended(one, names[i - 1], reference));
  const apart = own.filter((one) => !own.some((other) => other !== one && holds(one, other, reference)));
  const near = apart.filter(({ group }) => !isOfDirection(group));
  return distinct(near.length > 0 ? near : apart, reference);
}

/** "in Tougbo, in the Sahel", "at Gajiram (Borno)", "in Taji, 30 km north of Baghdad": no more than its place stands between. */
function isAppended({ group }: Candidate, before: Candidate | undefined, reference: Reference): boolean {
  if (!before || before.group.tree !== group.tree || before.group.end > group.start) return false;
  const between = group.tree.sentence.tokens.slice(before.group.last + 1, group.first);
  if (between.length === 1 && isListed(before.group, group, reference)) return false;
  return between.every(
    ({ upos, text, lemma }) =>
      /^(?:ADP|PUNCT|NUM|ADV|DET|ADJ)$/.test(upos) ||
      /^(?:km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|north\w*|south\w*|east\w*|west\w*)$/i.test(text) ||
      isPlaceNoun(lemma.toLowerCase()),
  );
}

/** "Tehran, Isfahan and Shiraz" lie side by side. */
function isListed(before: Group, group: Group, reference: Reference): boolean {
  const [first, second] = [reference.entity(before, "place"), reference.entity(group, "place")];
  return first !== undefined && second !== undefined && !reference.liesIn(first, second);
}

/** Whether a place is around another: as the packs say, else by being a province or a country. */
function holds(outer: Candidate, inner: Candidate, reference: Reference): boolean {
  const [around, inside] = [reference.entity(outer.group, "place"), reference.entity(inner.group, "place")];
  if (around && inside && around.id === inside.id) return false;
  if (around && inside && (reference.liesIn(inside, around) || reference.liesIn(around, inside)))
    return reference.liesIn(inside, around);
  return isWide(outer.group, around, reference) && !isWide(inner.group, inside, reference);
}

const WIDE_TYPES =
  /^(?:governorate|province|state-of-federation|region|oblast|krai|republic|department|prefecture|continent|country)$/;

function isWide(group: Group, entity: Entity | undefined, reference: Reference): boolean {
  if (entity) return entity.kind === "state" || WIDE_TYPES.test(entity.type ?? "");
  return /^(?:province|governorate|region|country|state|oblast|department|border|frontier|coast|desert)$/.test(
    reference.noun(group),
  );
}

function distinct(candidates: Candidate[], reference: Reference): Candidate[] {
  const key = ({ group }: Candidate) => reference.entity(group, "place")?.id ?? `${group.start}`;
  return candidates.filter((one, i) => candidates.findIndex((other) => key(other) === key(one)) === i);
}
