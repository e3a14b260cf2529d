import { isInfinitive } from "./predicates/clauses.ts";
import { isRanked } from "./predicates/ranked.ts";
import type { Predicate } from "./predicates.ts";
import type { Token } from "./sentence.ts";
import { dependents, hasRel, type Tree, tokenAt } from "./tree.ts";

/** How a clause stands to fact. */
export interface Mood {
  negated: boolean;
  /** Announced, intended, ordered or expected, not done. */
  planned: boolean;
  possible: boolean;
  /** A purpose ("in order to …") or condition: states nothing that happened. */
  unreal: boolean;
}

const words = (list: string) => new Set(list.split(" "));
const PLANNERS = words(
  "plan intend agree decide prepare vow pledge promise expect hope seek aim order direct propose consider want wish schedule mean threaten set due ready likely poise slate instruct authorize authorise approve offer warn announce",
);
const PLANS = words(
  "plan decision intention proposal order commitment pledge promise readiness preparation deadline timetable schedule offer threat desire",
);
const DEMANDERS = words("demand urge call tell ask request appeal need require want press");
const DEMANDS = words("demand call request appeal need pressure");
const REFUSERS = words("refuse decline fail avoid rule cease stop prevent deny reject block");
const HELPERS = words("help assist enable allow");
const POSSIBLE_AUX = words("may might could can");
const FUTURE_AUX = words("will shall 'll ’ll would");

/** The mood of a predicate from its own auxiliaries and negation and from the verbs and nouns that it hangs on. */
export function moodOf(predicate: Predicate): Mood {
  const { tree } = predicate;
  const mood: Mood = { negated: false, planned: false, possible: false, unreal: false };
  readOwn(tree, predicate.head, mood);
  if (predicate.carrier !== undefined) readOwn(tree, predicate.carrier, mood);
  readGovernors(tree, predicate.carrier ?? predicate.head, mood);
  return mood;
}

function readOwn(tree: Tree, head: number, mood: Mood): void {
  if (isToBe(tree, head)) mood.planned = true;
  for (const child of tree.children[head] ?? []) {
    const token = tokenAt(tree, child);
    const lemma = token.lemma.toLowerCase();
    const text = token.text.toLowerCase();
    if (hasRel(token, "aux")) {
      if (FUTURE_AUX.has(text) || FUTURE_AUX.has(lemma)) mood.planned = true;
      if (POSSIBLE_AUX.has(lemma)) mood.possible = true;
    }
    if (/^(?:not|n['’]t|never|neither|nor)$/.test(text) && !isNotOnly(tree, child)) mood.negated = true;
    if (hasRel(token, "nsubj", "obj", "obl") && isNone(tree, child)) mood.negated = true;
    if (text === "longer" && tokenBefore(tree, child) === "no") mood.negated = true;
    if (hasRel(token, "det") && text === "no") mood.negated = true;
    if (hasRel(token, "mark", "case") && text === "without") mood.negated = true;
    if (hasRel(token, "mark") && (text === "if" || text === "unless" || text === "whether")) mood.unreal = true;
  }
}

/** "not only left the mill but burnt it": it was done. */
function isNotOnly({ sentence }: Tree, at: number): boolean {
  return /^(?:only|just|merely)$/i.test(sentence.tokens[at + 1]?.text ?? "");
}

function tokenBefore({ sentence }: Tree, at: number): string | undefined {
  return sentence.tokens[at - 1]?.text.toLowerCase();
}

/** "is to leave", "are to be handed over". */
function isToBe(tree: Tree, head: number): boolean {
  const be = dependents(tree, head, "cop", "aux").find((child) =>
    /^(?:is|are|was|were)$/i.test(tokenAt(tree, child).text),
  );
  return be !== undefined && tree.sentence.tokens[be + 1]?.text.toLowerCase() === "to" && be + 1 < head;
}

function isNone(tree: Tree, noun: number): boolean {
  const text = tokenAt(tree, noun).text.toLowerCase();
  if (/^(?:no|none|nobody|nothing)$/.test(text)) return true;
  return dependents(tree, noun, "det").some((child) => /^(?:no|neither)$/i.test(tokenAt(tree, child).text));
}

/** "is implementing plans to leave": the leaving has begun. */
function isCarriedOut(tree: Tree, plan: number): boolean {
  const { head, rel } = tokenAt(tree, plan);
  return (
    head >= 0 && rel === "obj" && /^(?:implement|execute|fulfil|fulfill|complete)$/.test(tokenAt(tree, head).lemma)
  );
}

/** What a governing word does to what hangs on it; undefined where the climb ends. */
type Effect = "planned" | "negated" | "unreal" | "none";

/** Climbs complements, not relative clauses: "plans to leave", "agreed to begin the withdrawal". */
function readGovernors(tree: Tree, start: number, mood: Mood): void {
  let at = start;
  for (let effect = effectAbove(tree, at); effect; effect = effectAbove(tree, at)) {
    if (effect !== "none") mood[effect] = true;
    const token = tokenAt(tree, at);
    if (hasRel(token, "xcomp", "conj") && isPredicative(tree, token.head)) readShared(tree, at, mood);
    if (hasRel(token, "ccomp")) return;
    at = token.head;
  }
}

/** What holds of the verb that another is coordinated with holds of that one too, but "nobody was killed, but a house was hit" does not deny the hit. */
function readShared(tree: Tree, at: number, mood: Mood): void {
  const { negated } = mood;
  readOwn(tree, tokenAt(tree, at).head, mood);
  if (hasRel(tokenAt(tree, at), "conj") && dependents(tree, at, "nsubj", "nsubj:pass").length > 0)
    mood.negated = negated;
}

/** A purpose is no fact, but "used tear gas to disperse them" is. */
function effectAbove(tree: Tree, at: number): Effect | undefined {
  const token = tokenAt(tree, at);
  const above = token.head;
  if (above < 0 || hasRel(token, "acl:relcl")) return undefined;
  const infinitive = isInfinitive(tree, at);
  if (hasRel(token, "acl") && infinitive && isRanked(tree, above)) return undefined;
  const lemma = tokenAt(tree, above).lemma.toLowerCase();
  if (hasRel(token, "advcl") && lemma === "use") return undefined;
  if (hasRel(token, "advcl")) return infinitive ? (PLANNERS.has(lemma) ? "planned" : "unreal") : undefined;
  if (hasRel(token, "conj")) return isPredicative(tree, above) ? "none" : undefined;
  if (!hasRel(token, "xcomp", "obj", "obl", "nsubj:pass", "acl", "nmod", "ccomp")) return undefined;
  return isPredicative(tree, above)
    ? effectOfVerb(lemma, token, infinitive)
    : effectOfNoun(tree, above, lemma, token, infinitive);
}

function effectOfVerb(lemma: string, token: Token, infinitive: boolean): Effect | undefined {
  const nominal = hasRel(token, "obj", "obl", "nmod", "nsubj:pass");
  if (REFUSERS.has(lemma) && token.xpos === "VBG" && hasRel(token, "xcomp", "ccomp")) return "negated";
  if (infinitive || nominal) {
    if (PLANNERS.has(lemma) && !(nominal && lemma === "announce")) return "planned";
    if (DEMANDERS.has(lemma)) return "unreal";
    if (REFUSERS.has(lemma) && !hasRel(token, "ccomp")) return "negated";
  }
  if (HELPERS.has(lemma) && hasRel(token, "xcomp")) return "unreal";
  return hasRel(token, "obl", "nmod") ? undefined : "none";
}

function effectOfNoun(tree: Tree, noun: number, lemma: string, token: Token, infinitive: boolean): Effect | undefined {
  if (!infinitive && !hasRel(token, "nmod")) return "none";
  if (PLANS.has(lemma) && isNone(tree, noun)) return "negated";
  if (PLANS.has(lemma)) return isCarriedOut(tree, noun) ? undefined : "planned";
  return DEMANDS.has(lemma) ? "unreal" : "none";
}

function isPredicative(tree: Tree, at: number): boolean {
  return /^(?:VERB|ADJ)$/.test(tokenAt(tree, at).upos) || dependents(tree, at, "cop").length > 0;
}
