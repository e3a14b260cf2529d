import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { isArmed } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** Fighting by its noun; a battle may be one of words. */
export function isFighting(group: Group, reference: Reference): boolean {
  return (
    /^(?:fighting|fight|hostility|clash|skirmish|firefight|gunfight|gunbattle|gun-battle|combat|shootout|infighting|shoot-out|exchange)$/.test(
      reference.noun(group),
    ) ||
    (reference.noun(group) === "battle" && !isContest(group))
  );
}

/** A battle of words, in court or for votes. */
function isContest({ tree, first, last }: Group): boolean {
  return tree.sentence.tokens
    .slice(first, last + 1)
    .some(({ text }) =>
      /^(?:legal|political|court|custody|bidding|ratings|title|electoral|uphill|verbal|trade|price|public)$/i.test(
        text,
      ),
    );
}

/** "street battles in Tripoli", "a gun battle at the bank": told with its place or as new, where nothing says between whom. */
export function isFightSomewhere({ predicate, roles, sentence }: Draft, reference: Reference): boolean {
  const { tree, head, lemma, modifiers, carrier, start, end, phrases: around } = predicate;
  if (isNoFight(predicate, reference)) return false;
  if (around.some(({ prep, depth }) => depth === 0 && /^(?:over|for|of|with|against|between)$/.test(prep)))
    return false;
  const isHere = (at: { start: number; end: number }) => at.start >= start && at.end <= end;
  const isDefinite = dependents(tree, head, "det", "nmod:poss").some(
    (at) => !/^(?:an?|no|any)$/i.test(tokenAt(tree, at).text),
  );
  const isDeadly = lemma === "violence" || isDeathOf(predicate);
  const isLiteral = WITH_GUNS.test(lemma) || modifiers.some((group) => GUNS.test(reference.noun(group)));
  if (isDefinite) return false;
  if (isLiteral || isSpan(predicate)) return true;
  if (lemma === "confrontation" || lemma === "battle") return false;
  const hasPlace = [...(roles.place ?? []), ...(roles.installation ?? [])].some(isHere);
  return hasPlace && (isDeadly || carrier !== undefined || sentence.times.length > 0);
}

/** "Dozens died in clashes in Kunduz." */
function isDeathOf({ tree, head }: Draft["predicate"]): boolean {
  const { head: above, rel } = tokenAt(tree, head);
  return (
    above >= 0 && rel === "obl" && /^(?:die|kill|wound|injure|displace|perish|hurt)$/.test(tokenAt(tree, above).lemma)
  );
}

/** "six days of fighting". */
function isSpan({ tree, head, lemma }: Draft["predicate"]): boolean {
  const { head: above, rel } = tokenAt(tree, head);
  return (
    /^(?:fighting|combat|clash|battle)$/.test(lemma) &&
    rel === "nmod" &&
    above >= 0 &&
    /^(?:day|night|hour|week|minute)$/.test(tokenAt(tree, above).lemma)
  );
}

/** Contests, drills and violence that is not between communities. */
export function isNoFight({ lemma, modifiers }: Draft["predicate"], reference: Reference): boolean {
  const isCommunal = modifiers.some((group) => COMMUNAL.test(reference.noun(group)));
  return modifiers.some((group) => CONTEST.test(reference.noun(group))) || (lemma === "violence" && !isCommunal);
}

const COMMUNAL = /^(?:inter-?communal|communal|ethnic|inter-?ethnic|tribal|sectarian|clan|gang|factional)$/;

const CONTEST = /^(?:legal|political|diplomatic|verbal|court|custody|armour|armor|air|naval|mock|live)$/;

const WITH_GUNS = /^(?:firefight|gunfight|gunbattle|gun-battle|shootout|shoot-out)$/;

const GUNS = /^(?:gun|street|armed|running|pitched|artillery|tank)$/;

/** Fighting goes on; where the parser lost its noun, the words before the verb still tell it ("fierce fighting between … raged"). */
export function isFightingTold({ predicate, roles }: Draft, reference: Reference): boolean {
  const told = [...predicate.subjects, ...(predicate.passive ? predicate.objects : [])];
  if (told.some((group) => isFighting(group, reference))) return isPlaced(roles) || isGoingOn(predicate);
  const { tree, head } = predicate;
  const before = tree.sentence.tokens.slice(0, head).map(({ text }) => text.toLowerCase());
  const isBetween = before.some((word, i) => FIGHTING.test(word) && /^(?:between|among)$/.test(before[i + 1] ?? ""));
  return isBetween && (roles.actor ?? []).some((group) => isArmed(group, reference));
}

export function isPlaced({ actor, opponent, place, installation }: Draft["roles"]): boolean {
  return (actor ?? opponent ?? place ?? installation) !== undefined;
}

/** Fighting that goes on needs no place; what it has killed or displaced needs one. */
function isGoingOn({ lemma, objects, passive }: Draft["predicate"]): boolean {
  return (
    (passive || objects.length === 0) && !/^(?:kill|displace|claim|leave|spread|move|reach|grip|engulf)$/.test(lemma)
  );
}

const FIGHTING = /^(?:fighting|clashes|hostilities|battles|skirmishes|gunbattles|firefights|combat|violence)$/;
