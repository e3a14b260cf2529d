import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, hasRel, pathUp, tokenAt } from "../../parse/en/tree.ts";
import { classesOfNoun } from "../classes.ts";
import type { Draft, Frame } from "../frame.ts";
import type { Reference } from "../reference.ts";
import { placeNearby } from "./nearby.ts";
import { isPlaceName, isProper, placeBefore } from "./place-names.ts";
import { isOfDirection, placesOf } from "./places.ts";

/** Gives the claim the installation and the places that its clause names, else those of the clauses about it, where no role has them yet. */
export function locate(
  frame: Frame,
  roles: Draft["roles"],
  predicate: Predicate,
  sentence: ParsedSentence,
  taken: Set<number>,
  reference: Reference,
): void {
  const clauses = [predicate, ...clausesAround(predicate, sentence)];
  let near: Group[] = [];
  for (const clause of clauses) {
    stateInstallation(
      frame,
      roles,
      clause,
      clause === predicate ? taken : new Set(taken).add(predicate.head),
      reference,
    );
    const itself = new Set([...(roles.installation ?? []), ...(roles.area ?? [])].map(({ head }) => head));
    const isOwn = clause === predicate || isHeld(predicate);
    const around = roles.place ? [] : found(clause, isOwn, sentence, taken, itself, reference);
    const places = around.filter(({ head }) => !itself.has(head));
    if (places.length > 0 && places.every(isOfDirection) && !roles.installation) {
      near = near.length > 0 ? near : places;
      continue;
    }
    if (places.length > 0) roles.place = places;
    for (const { head } of places) taken.add(head);
    if (roles.place || roles.installation) break;
  }
  if (near.length > 0) roles.place ??= near;
  const lying = roles.place ? [] : wherePartsLie(roles, sentence, taken, reference);
  if (lying.length > 0) roles.place = lying;
  if (!PLACED.some((role) => roles[role]) && HAPPENING.has(frame.type)) {
    const only = placeNearby(predicate, sentence, taken, reference) ?? onlyPlace(predicate, sentence, taken, reference);
    if (only) roles.place = [only];
  }
}

const PLACED = ["place", "installation", "area", "origin", "destination"] as const;
/** What happens somewhere. */
const HAPPENING = new Set(["attack", "clash", "casualties", "abduction", "arrest", "protest", "property"]);

/** The one place that a sentence names beside the act of saying it: its events are there, whatever the parser hung it on. */
function onlyPlace(
  { tree, head }: Predicate,
  sentence: ParsedSentence,
  taken: Set<number>,
  reference: Reference,
): Group | undefined {
  const clauses = sentence.predicates.filter(({ kind, lemma }) => kind === "verb" && !SAYING.test(lemma));
  const places = clauses.flatMap((clause) => placesOf(clause, sentence, taken, reference));
  const [first] = places;
  if (!first || places.some((place) => place.head !== first.head)) return undefined;
  const between = tree.sentence.tokens.slice(Math.min(first.head, head), Math.max(first.head, head));
  return between.some(({ text }) => text === ";") ? undefined : first;
}

const SAYING =
  /^(?:say|tell|report|announce|add|state|claim|note|warn|deny|confirm|accuse|blame|plan|plot|suspect|threaten|demand|want)$/;

/** "the camp, which lies south of Gao", "an airfield located in Gao". */
function wherePartsLie(
  roles: Draft["roles"],
  sentence: ParsedSentence,
  taken: Set<number>,
  reference: Reference,
): Group[] {
  const parts = [...(roles.installation ?? []), ...(roles.target ?? []), ...(roles.area ?? [])];
  const lies = sentence.predicates.find(
    ({ lemma, subjects, objects }) =>
      LYING.test(lemma) && [...subjects, ...objects].some((group) => parts.some(({ head }) => head === group.head)),
  );
  return lies ? placesOf(lies, sentence, taken, reference) : [];
}

const LYING = /^(?:lie|stand|locate|situate|sit|base)$/;

/** "held by the Houthis" describes a noun; what the clause above is done to is none of its own. */
function isHeld({ tree, head }: Predicate): boolean {
  return tokenAt(tree, head).xpos === "VBN" && hasRel(tokenAt(tree, head), "acl");
}

/** The places of a clause; of one about another, what it is done to can be one as well. */
function found(
  clause: Predicate,
  isOwn: boolean,
  sentence: ParsedSentence,
  taken: Set<number>,
  itself: Set<number>,
  reference: Reference,
): Group[] {
  const places = placesOf(clause, sentence, taken, reference);
  if (places.length > 0) return places;
  const there = thereOf(clause, sentence, reference);
  if (there) return [there];
  const done = isOwn && !isFlight(clause) ? [] : clause.objects.filter((group) => isStricken(group, reference));
  if (done.length > 0) return done;
  const where = placeOfWhere(clause, sentence, reference);
  if (where.length > 0) return where;
  const things = [...clause.objects, ...clause.phrases.map(({ group }) => group)];
  const before = things
    .filter(({ head }) => !itself.has(head))
    .map((group) => placeBefore(group, reference))
    .find((group) => group !== undefined);
  return before && !taken.has(before.head) ? [before] : [];
}

/** "were killed there": where the place named last is. */
function thereOf({ tree, head }: Predicate, { names }: ParsedSentence, reference: Reference): Group | undefined {
  const at = dependents(tree, head, "advmod").find((child) => tokenAt(tree, child).text.toLowerCase() === "there");
  const there = at === undefined ? undefined : groupAt(tree, at, names);
  return there && reference.entity(there, "place") ? there : undefined;
}

/** "fled the city": what people leave is where they suffer. */
function isFlight({ lemma }: Predicate): boolean {
  return /^(?:flee|escape|evacuate)$/.test(lemma);
}

/** "shelled Gao, killing three"; not "accused Iran of killing three", nor "stormed it and looted houses". */
function isStricken(group: Group, reference: Reference): boolean {
  if (tokenAt(group.tree, group.head).upos === "PRON") return false;
  return reference.entity(group, "place")?.kind !== "state" && isPlaceName(group, "", reference);
}

/** "a base near Gao" that the clause names, unless the frame has one claim for each of its own. */
function stateInstallation(
  frame: Frame,
  roles: Draft["roles"],
  { phrases }: Predicate,
  taken: Set<number>,
  reference: Reference,
): void {
  if (roles.installation) return;
  const at = phrases.find(
    ({ prep, group, depth }) =>
      !taken.has(group.head) &&
      /\b(?:in|at|near|on|inside|outside|around|within|into|from|of)\b/.test(prep) &&
      (depth > 0 || !/^(?:of|from|into)$/.test(prep)) &&
      reference.classes(group).has("installation") &&
      (depth === 0 || isProper(group) || reference.entity(group, "installation") !== undefined),
  );
  if (!at || frame.type === "statement") return;
  if (!isCivil(at.group, reference)) roles.installation = [at.group];
  else if (at.group.names.length > 0 || reference.entity(at.group, "installation")) roles.place ??= [at.group];
  else if (at.prep !== "near") roles.installation = [at.group];
  taken.add(at.group.head);
}

/** An airport or a prison says where something is; a base is what it is about. */
function isCivil(group: Group, reference: Reference): boolean {
  const type = reference.entity(group, "installation")?.type;
  return type === undefined
    ? /^(?:airport|prison|jail|hospital|school|mosque|church|university|embassy|consulate)$/.test(reference.noun(group))
    : /^(?:airport|prison|hospital|embassy|consulate|government-building|academy)$/.test(type);
}

/** "in Najaf, where protesters marched". */
function placeOfWhere({ tree, head }: Predicate, { names }: ParsedSentence, reference: Reference): Group[] {
  const verb = tokenAt(tree, head);
  const where = dependents(tree, head, "advmod", "mark").find((at) => /^where$/i.test(tokenAt(tree, at).text));
  if (where === undefined || verb.head < 0) return [];
  const right = tree.sentence.tokens[where - 1]?.text === "," ? where - 2 : where - 1;
  const groups = [verb.head, right].flatMap((at) => (at >= 0 && at < where ? [groupAt(tree, at, names)] : []));
  return groups.filter((group) => isPlaceName(group, "in", reference)).slice(0, 1);
}

/** "…, wounding three" happened where the clause that it hangs on says; "were killed when a bomb went off in Gao" where the clause below says. */
function clausesAround(predicate: Predicate, { predicates }: ParsedSentence): Predicate[] {
  const verb = predicate.carrier ?? predicate.head;
  const { tree } = predicate;
  const event = hasRel(tokenAt(tree, verb), "acl:relcl") ? tokenAt(tree, verb).head : -1;
  if (event >= 0 && classesOfNoun(tokenAt(tree, event).lemma.toLowerCase()).has("event")) {
    const above = pathUp(tree, event).find((at) => tokenAt(tree, at).upos === "VERB");
    return [event, above].flatMap((at) => predicates.find(({ head }) => head === at) ?? []);
  }
  return [...aboveOf(verb, predicate), ...belowOf(verb, predicate)].flatMap(
    (at) => predicates.find(({ head, kind }) => head === at && kind !== "noun") ?? [],
  );
}

/** The verb above a clause without its own subject, or above a noun of action. */
function aboveOf(verb: number, { tree, head }: Predicate): number[] {
  const token = tokenAt(tree, verb);
  if (token.head < 0 || hasRel(token, "acl:relcl")) return [];
  const isParticiple = hasRel(token, "ccomp") && token.xpos === "VBG";
  if (!isParticiple && !hasRel(token, "advcl", "conj", "xcomp", "acl", "obj", "nsubj", "obl", "nmod")) return [];
  if (hasRel(token, "conj") && dependents(tree, head, "nsubj").length > 0) return [];
  const above = pathUp(tree, token.head).find((at) => tokenAt(tree, at).upos === "VERB");
  return above === undefined ? [] : [above];
}

/** The clauses that say when, and the next of its own kind: "five were killed and three wounded in Gao". */
function belowOf(verb: number, { tree }: Predicate): number[] {
  const times = dependents(tree, verb, "advcl").filter((at) =>
    dependents(tree, at, "mark", "advmod").some((word) => /^(?:when|as|after|while)$/i.test(tokenAt(tree, word).text)),
  );
  const next = dependents(tree, verb, "conj").filter((at) => tokenAt(tree, at).upos === "VERB");
  return [...times, ...next];
}
