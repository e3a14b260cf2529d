import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { type Tree, tokenAt } from "../../parse/en/tree.ts";
import type { Reference } from "../reference.ts";
import { canFill } from "./fillers.ts";
import { isPlaceName, isPlaceNoun, isSeated } from "./place-names.ts";

/**
 * The place that the words alone show, where the tree has none: the next one behind the verb with a preposition of place before it, in its own clause
 * or one that says when, else the one with which the sentence begins.
 */
export function placeNearby(
  predicate: Predicate,
  sentence: ParsedSentence,
  taken: Set<number>,
  reference: Reference,
): Group | undefined {
  const first = (from: number, to: number): Group | undefined => {
    for (let i = from; i < to; i++) {
      const group = placeAt(i, predicate, sentence, reference);
      if (group && !taken.has(group.head)) return group;
    }
    return undefined;
  };
  return first(predicate.head + 1, endOfClause(predicate)) ?? first(1, endOfOpening(predicate));
}

/** The end of "In Gao, …", where the sentence begins so; of "In Washington, the president said …" only where the speaker is at the scene. */
function endOfOpening({ tree, head }: Predicate): number {
  const { tokens } = tree.sentence;
  if (!OPENING.test(tokenAt(tree, 0).text)) return 0;
  const said = tokens.slice(0, head).some(({ lemma, upos }) => upos === "VERB" && SAYING.test(lemma));
  const isThere = tokens.slice(0, head).some(({ lemma }) => AT_THE_SCENE.test(lemma));
  if (said && !isThere) return 0;
  const end = tokens.findIndex(({ text, upos }) => text === "," || upos === "VERB" || upos === "AUX");
  return Math.min(end, head);
}

const OPENING = /^(?:in|at|near|across|around|outside|elsewhere|meanwhile|also|throughout|inside)$/i;
const SAYING = /^(?:say|tell|report|announce|add|claim|confirm|estimate|warn)$/;
const AT_THE_SCENE = /^(?:police|policeman|resident|witness|medic|doctor|hospital|rescuer|villager|survivor|activist)$/;

/** Where the next deed, what is said about it, or what somebody is begins. */
function endOfClause({ tree, head }: Predicate): number {
  const { tokens } = tree.sentence;
  let isWhen = false;
  for (let i = head + 1; i < tokens.length; i++) {
    const { text, xpos, upos } = tokenAt(tree, i);
    if (
      /^(?:;|:|—|who|whose|which|that|according|before|because|but|although|though|over|about|against|than)$/i.test(
        text,
      )
    )
      return i;
    if (/^(?:while|when|as|after|where)$/i.test(text)) isWhen = true;
    const isDeed = upos === "VERB" && /^VB[DPZ]$/.test(xpos);
    if (isDeed && !isWhen) return i;
    if (isDeed) isWhen = false;
  }
  return tokens.length;
}

/** A name behind "in", "near" and the like, be there an article, a side or a noun of place between. */
function placeAt(at: number, { tree }: Predicate, sentence: ParsedSentence, reference: Reference): Group | undefined {
  const token = tokenAt(tree, at);
  if (token.upos !== "PROPN") return undefined;
  const group = groupAt(tree, at, sentence.names);
  const prep = prepositionBefore(group.first, tree);
  if (prep === undefined) return undefined;
  return canFill(group, sentence) && isPlaceName(group, prep, reference) ? group : undefined;
}

function prepositionBefore(first: number, tree: Tree): string | undefined {
  const { tokens } = tree.sentence;
  for (let i = first - 1; i >= 0; i--) {
    const { text, upos, lemma } = tokenAt(tree, i);
    if (PLACING.test(text)) return isSeated(tokens[i - 1]?.lemma.toLowerCase() ?? "") ? undefined : text.toLowerCase();
    const isBetween =
      /^(?:DET|ADJ)$/.test(upos) || /^(?:of|north|south|east|west)/i.test(text) || isPlaceNoun(lemma.toLowerCase());
    if (!isBetween) return undefined;
  }
  return undefined;
}

const PLACING = /^(?:in|at|near|outside|inside|around|across|throughout|along|on|off)$/i;
