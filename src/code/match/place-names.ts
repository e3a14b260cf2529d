import { coordinated } from "../../parse/en/coordination.ts";
import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { modifierAt } from "../../parse/en/predicates/modifiers.ts";
import { dependents, hasRel, type Tree, tokenAt } from "../../parse/en/tree.ts";
import { classesOfNoun } from "../classes.ts";
import { isIndefinite } from "../reference/group-words.ts";
import type { Reference } from "../reference.ts";
import { isThing } from "../things.ts";

/** Prepositions behind which a name that nobody knows is a place's. */
const PLACING = /^(?:in|at|near|outside|inside|around|across|throughout|through|towards?|off)$/;
/** Words that say where in or by a place something is: "the outskirts of", "the north of". */
const SIDES =
  /^(?:outskirt|vicinity|heart|middle|edge|north|south|east|west|(?:north|south)[- ]?(?:east|west)|suburb|surroundings|rest|municipality|commune|slum|seafront|waterfront|port|perimeter|axis|flank|environs|periphery|fringe|tip|end|side|bank|shore|slope|foot|gate|approach|battlefield|countryside|belt|heartland|axe|waters|sky|shoreline|coastline|portion|sector|compound|downtown|junction|intersection|roundabout|crossroads|avenue|boulevard|lane|alley|bazaar)$/;
/** Names in capitals that are no places though "in" or "at" stands before them. */
const NOT_PLACES =
  /^(?:Ramadan|Islam|Christianity|English|Arabic|French|Congress|Parliament|God|Internet|Twitter|Facebook|YouTube|Telegram|Eid|Christmas|Easter)$/;

/** Whether a group names where something is; `prep` is the preposition before it, empty where there is none. */
export function isPlaceName(group: Group, prep: string, reference: Reference): boolean {
  const entity = reference.entity(group, "place");
  if (nameBehind(group) !== undefined) return false;
  if (entity) return (entity.kind === "place" || entity.kind === "state") && !isPeople(group, reference);
  const classes = reference.classes(group);
  if (classes.has("place")) return isProper(group) || isFrontier(group, reference);
  const { upos, text } = tokenAt(group.tree, group.head);
  if (classes.size > 0 || upos !== "PROPN" || text === text.toLowerCase()) return false;
  return isPlacing(group, prep) && !NOT_PLACES.test(tokenAt(group.tree, group.head).text);
}

/** Whether a noun is one of places, or of where in a place: "the town of", "the outskirts of". */
export function isPlaceNoun(lemma: string): boolean {
  return classesOfNoun(lemma).has("place") || SIDES.test(lemma);
}

/** Whether a place behind a noun is a seat and not where something happens: "the government in Baghdad", "a spokesman in Ankara". */
export function isSeated(lemma: string): boolean {
  return SEATED.test(lemma);
}

const SEATED = /^(?:government|ministry|regime|administration|authority|spokesman|spokeswoman|spokesperson)$/;

/** "the capital, Sanaa": the name set beside a common noun of place. */
export function apposedName(group: Group, { names }: ParsedSentence): Group {
  const { tree, head } = group;
  if (tokenAt(tree, head).upos !== "NOUN" || !isPlaceNoun(tokenAt(tree, head).lemma.toLowerCase())) return group;
  const name = dependents(tree, head, "appos").find((at) => tokenAt(tree, at).upos === "PROPN");
  return name === undefined ? group : groupAt(tree, name, names);
}

/** "the villages of Tougbo and Boni" are told by the names behind them; "a district of Gao" is part of it. */
export function namesBehind(group: Group, names: ParsedSentence["names"]): Group[] {
  const { lemma } = tokenAt(group.tree, group.head);
  const name = isIndefinite(group) || !NAMED_NOUNS.test(lemma) ? undefined : nameBehind(group);
  return name === undefined ? [] : coordinated(group.tree, name, names);
}

const NAMED_NOUNS =
  /^(?:city|town|village|hamlet|township|settlement|port|province|governorate|region|district|county|neighbou?rhood|suburb|capital|stronghold|bastion|enclave|island)$/;

/** What "of" names, whatever stands before: "the Nairobi suburb of Syokimau"; "the Huriyah district of Baghdad" is in Baghdad. */
const SETTLEMENTS = /^(?:city|town|village|hamlet|township|settlement|port|suburb|capital|stronghold|island|state)$/;

function nameBehind(group: Group): number | undefined {
  const { tree, head } = group;
  const token = tokenAt(tree, head);
  if (token.upos !== "NOUN" || !isPlaceNoun(token.lemma.toLowerCase())) return undefined;
  if (!SETTLEMENTS.test(token.lemma) && isProper(group) && !isOfCity(group)) return undefined;
  return dependents(tree, head, "nmod").find(
    (at) =>
      tokenAt(tree, at).upos === "PROPN" &&
      dependents(tree, at, "case").some((word) => tokenAt(tree, word).text.toLowerCase() === "of"),
  );
}

/** "the Baghdad neighbourhood of Karrada": the name before the noun is a city's and not its own. */
function isOfCity({ names }: Group): boolean {
  return names.some(({ readings }) => readings.some(({ entity }) => CITIES.test(entity.type ?? "")));
}

const CITIES = /^(?:city|town|capital)$/;

/** "an upscale Baghdad restaurant", "Nepal's capital": the place that stands before a thing. */
export function placeBefore(group: Group, reference: Reference): Group | undefined {
  const { tree, head, names } = group;
  const classes = reference.classes(group);
  if (tokenAt(tree, head).upos !== "NOUN" || nameBehind(group) !== undefined) return undefined;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  const isPart = classes.has("place") || SIDES.test(lemma);
  const isScene = isPart || UNREST.test(lemma);
  if (!isScene && !isThing(group, reference) && !classes.has("event")) return undefined;
  const before = dependents(tree, head, "compound", "nmod:poss").filter((at) => tokenAt(tree, at).upos === "PROPN");
  return before
    .map((at) => owner(tree, at, names))
    .find((name) => {
      const isDemonym = name.names.some(({ readings }) => readings.every(({ via }) => via === "demonym"));
      const entity = name.names.length > 0 ? reference.entity(name, "place") : undefined;
      if (isDemonym) return false;
      if (entity) return entity.kind === "place" || (entity.kind === "state" && isScene);
      return isPart && reference.entity(name) === undefined && isWhose(name) && reference.classes(name).size === 0;
    });
}

/** What a whole country can be the scene of. */
const UNREST = /^(?:conflict|war|violence|unrest|insurgency|uprising|revolution|fighting|genocide)$/;

/** A name before a noun, without the mark that makes it an owner. */
function owner(tree: Tree, at: number, names: ParsedSentence["names"]): Group {
  const group = modifierAt(tree, at, names);
  return hasRel(tokenAt(tree, at), "nmod:poss") ? { ...group, end: tokenAt(tree, at).end } : group;
}

function isWhose({ tree, head }: Group): boolean {
  return hasRel(tokenAt(tree, head), "nmod:poss");
}

/** "the Iraqis" are people. */
function isPeople(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return classes.has("people") && !classes.has("place");
}

/** "the Karrada district", "Independence Square", known or not; not "the Syrian side". */
export function isProper({ tree, head, names }: Group): boolean {
  if (tokenAt(tree, head).upos === "PROPN") return true;
  const own = dependents(tree, head, "compound", "flat", "amod", "nmod:desc").map((at) => tokenAt(tree, at));
  return own.some((token) => {
    const name = names.find(({ start, end }) => start <= token.start && token.end <= end);
    const isDemonym = name?.readings.some(({ via, entity }) => via === "demonym" || entity.kind === "state") ?? false;
    return token.upos === "PROPN" && token.xpos.startsWith("NNP") && !isDemonym && !DESCRIBING.test(token.text);
  });
}

const DESCRIBING = /^(?:north|south|east|west|central)|(?:ish|ian|ean|ese)$/i;

/** "the Syrian border". */
function isFrontier(group: Group, reference: Reference): boolean {
  return group.names.length > 0 && /^(?:border|frontier|coast|desert|capital)$/.test(reference.noun(group));
}

/** "near Kabasha", "in the village of Tougbo". */
function isPlacing({ tree, head }: Group, prep: string): boolean {
  if (prep.split(" ").some((word) => PLACING.test(word))) return true;
  const above = prep === "of" ? aboveList(tree, head) : -1;
  return above >= 0 && isPlaceNoun(tokenAt(tree, above).lemma.toLowerCase());
}

/** The word on which a list's first member hangs. */
export function aboveList(tree: Tree, word: number): number {
  let at = word;
  while (hasRel(tokenAt(tree, at), "conj") && tokenAt(tree, at).head >= 0) at = tokenAt(tree, at).head;
  return tokenAt(tree, at).head;
}
