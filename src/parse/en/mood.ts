import { isRanked, type Predicate } from "./predicates.ts";
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
const DEMANDERS = words("demand urge call ask request appeal need require want press");
const DEMANDS = words("demand call request appeal need pressure");
const REFUSERS = words("refuse decline fail avoid rule cease stop prevent deny reject block");
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
    if (/^(?:not|n['’]t|never|neither|nor)$/.test(text)) mood.negated = true;
    if (hasRel(token, "nsubj", "obj", "obl") && isNone(tree, child)) mood.negated = true;
    if (hasRel(token, "det") && text === "no") mood.negated = true;
    if (hasRel(token, "mark") && (text === "if" || text === "unless" || text === "whether")) mood.unreal = true;
  }
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

/** Climbs complements, not relative or coordinated clauses: "plans to leave", "agreed to begin the withdrawal". */
function readGovernors(tree: Tree, start: number, mood: Mood): void {
  for (let at = start; ; ) {
    const token = tokenAt(tree, at);
    const above = token.head;
    if (above < 0) return;
    const governing = tokenAt(tree, above);
    const lemma = governing.lemma.toLowerCase();
    const infinitive = dependents(tree, at, "mark").some((child) => tokenAt(tree, child).text.toLowerCase() === "to");
    const isVerb = governing.upos === "VERB" || governing.upos === "ADJ" || dependents(tree, above, "cop").length > 0;
    if (hasRel(token, "acl") && infinitive && isRanked(tree, above)) return;
    if (hasRel(token, "advcl") && infinitive) {
      if (PLANNERS.has(lemma)) mood.planned = true;
      else mood.unreal = true;
    } else if (
      hasRel(token, "xcomp", "obj", "obl", "nsubj:pass", "acl", "nmod", "ccomp", "conj") &&
      !hasRel(token, "acl:relcl")
    ) {
      const nominal = hasRel(token, "obj", "obl", "nmod", "nsubj:pass");
      if (hasRel(token, "conj")) {
        if (!isVerb) return;
      } else if (isVerb && (infinitive || nominal) && PLANNERS.has(lemma) && !(nominal && lemma === "announce"))
        mood.planned = true;
      else if (isVerb && /^(?:help|assist|enable|allow)$/.test(lemma) && hasRel(token, "xcomp")) mood.unreal = true;
      else if (isVerb && DEMANDERS.has(lemma) && (infinitive || nominal)) mood.unreal = true;
      else if (isVerb && REFUSERS.has(lemma) && (infinitive || nominal) && !hasRel(token, "ccomp")) mood.negated = true;
      else if (PLANS.has(lemma) && (infinitive || hasRel(token, "nmod"))) {
        if (isCarriedOut(tree, above)) return;
        mood.planned = true;
      } else if (DEMANDS.has(lemma) && governing.upos === "NOUN" && (infinitive || hasRel(token, "nmod")))
        mood.unreal = true;
      else if (nominal && hasRel(token, "obl", "nmod") && isVerb) return;
    } else return;
    if (hasRel(token, "ccomp", "acl:relcl", "parataxis")) return;
    if (isVerb && hasRel(token, "xcomp", "conj")) readOwn(tree, above, mood);
    at = above;
  }
}
