import type { NameMatch } from "../../../packs/name-match.ts";
import { coordinated } from "../coordination.ts";
import type { Group } from "../groups.ts";
import type { Phrase, Predicate } from "../predicates.ts";
import { dependents, hasRel, type Tree, tokenAt } from "../tree.ts";
import { modifiersOf } from "./modifiers.ts";
import { phrasesOf } from "./phrases.ts";
import { clauseSpan, nounSpan } from "./spans.ts";
import { verbAt } from "./verbs.ts";

/** Verbs that carry a noun of action: their subject does it ("carry out", "launch an attack"). */
const DOERS = new Set(
  "complete conduct launch carry mount stage make begin start finish announce perform hold execute undertake lead commit open do implement continue order claim wage unleash plan plot mastermind prepare spring resume deliver renew direct attempt perpetrate orchestrate".split(
    " ",
  ),
);
/** Verbs by which a noun of action happens ("took place", "came after"). */
const HAPPENERS = new Set(
  "take occur happen come begin start follow continue hit kill wound injure leave strike target destroy damage rock shake claim".split(
    " ",
  ),
);
/** Verbs that are done with a noun of action ("retaliated with strikes"). */
const REPLIERS = new Set("retaliate respond reply answer".split(" "));
/** What counts or strings together nouns of action ("a series of raids"). */
const SERIES = new Set("series string wave spate round flurry campaign succession number dozen".split(" "));

/** What a noun would say if it is one of action: "the handover of the base by the army". */
export function nounAt(tree: Tree, head: number, names: NameMatch[]): Predicate {
  const carrier = carrierOf(tree, head);
  const own = phrasesOf(tree, head, names);
  return {
    tree,
    kind: "noun",
    head,
    lemma: tokenAt(tree, head).lemma.toLowerCase(),
    subjects: doersOf(tree, head, own, carrier, names),
    objects: own.filter(({ prep, depth }) => prep === "of" && depth === 0).map(({ group }) => group),
    recipients: [],
    phrases:
      carrier === undefined
        ? own
        : [...own, ...phrasesOf(tree, carrier, names).filter(({ group }) => group.head !== head)],
    modifiers: modifiersOf(tree, head, names),
    passive: false,
    ...(carrier !== undefined && { carrier }),
    ...(carrier === undefined ? nounSpan(tree, head) : clauseSpan(tree, carrier)),
  };
}

/** Its agent and possessor ("Iraq's attack", "an attack by Iraq"), else the subject of the verb that carries it out. */
function doersOf(
  tree: Tree,
  noun: number,
  phrases: Phrase[],
  carrier: number | undefined,
  names: NameMatch[],
): Group[] {
  const agents = phrases.filter(({ prep, depth }) => prep === "by" && depth === 0).map(({ group }) => group);
  const possessors = dependents(tree, noun, "nmod:poss").flatMap((child) => coordinated(tree, child, names));
  if (agents.length + possessors.length > 0) return [...agents, ...possessors];
  return carrier !== undefined && isObjectOf(tree, noun, carrier) ? verbAt(tree, carrier, names).subjects : [];
}

/** The verb that carries a noun of action out, or by which it happens. */
function carrierOf(tree: Tree, noun: number): number | undefined {
  const token = tokenAt(tree, seriesOf(tree, noun) ?? noun);
  const verb = token.head >= 0 ? tokenAt(tree, token.head) : undefined;
  if (verb?.upos !== "VERB") return undefined;
  const lemma = verb.lemma.toLowerCase();
  if (isObjectOf(tree, noun, token.head) && (DOERS.has(lemma) || REPLIERS.has(lemma))) return token.head;
  return hasRel(token, "nsubj") && HAPPENERS.has(lemma) ? token.head : undefined;
}

function isObjectOf(tree: Tree, noun: number, verb: number): boolean {
  const at = seriesOf(tree, noun) ?? noun;
  const token = tokenAt(tree, at);
  if (token.head !== verb) return false;
  if (REPLIERS.has(tokenAt(tree, verb).lemma)) return hasCase(tree, at, "with");
  return hasRel(token, "obj") || token.rel === "nsubj:pass";
}

/** "a series of raids": what the raids are strung together in. */
function seriesOf(tree: Tree, noun: number): number | undefined {
  const { head, rel } = tokenAt(tree, noun);
  if (rel !== "nmod" || head < 0 || !hasCase(tree, noun, "of")) return undefined;
  return SERIES.has(tokenAt(tree, head).lemma.toLowerCase()) ? head : undefined;
}

function hasCase(tree: Tree, noun: number, preposition: string): boolean {
  return dependents(tree, noun, "case").some((at) => tokenAt(tree, at).text.toLowerCase() === preposition);
}
