import type { Group } from "../../../parse/en/groups.ts";
import type { Predicate } from "../../../parse/en/predicates.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { isPronoun, objectsOf, textOf, wordsOf } from "../../about.ts";
import { hasForces, isForce, isServing, isSomeOfTroops } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isForceMoving } from "./moving.ts";
import { isOnTheRun } from "./on-the-run.ts";
import { isSide, isUnnamedLeaver } from "./who.ts";

/** "left for Djibouti", "fled", "airlifted": who only left need say where from or to. */
export function isForceWithdrawn(draft: Draft, reference: Reference): boolean {
  const { predicate, roles, sentence } = draft;
  const { lemma, subjects, phrases: around } = predicate;
  const isTime = ({ start }: Group) => sentence.times.some((time) => time.start <= start && start < time.end);
  const objects = predicate.objects.filter((group) => !isTime(group));
  const isLeft = (roles.origin ?? roles.installation) !== undefined;
  const goes = (group: Group) =>
    (isForce(group, reference) || isSide(group, reference)) && (isLeft || !isOnTheRun(group, reference));
  if (objects.length === 0 && subjects.some((group) => isUnnamedLeaver(group, draft, reference))) return true;
  if (lemma === "leave")
    return (
      objects.length === 0 &&
      !around.some(({ prep }) => prep === "behind") &&
      subjects.some((group) => goes(group) || isSomeOfTroops(group) || isArmedState(group, reference))
    );
  if (lemma === "flee") return subjects.some(goes);
  if (lemma === "fly" && predicate.objects.length === 0)
    return (
      (isLeft || isHomeward(draft) || subjects.some(isLast)) && subjects.some((group) => isServing(group, reference))
    );
  if (lemma === "return" || lemma === "march") return isToBarracks(draft, reference);
  if (TAKEN_ALONG.test(lemma)) {
    const taken = objectsOf(predicate);
    if (isLeft || isAway(predicate)) {
      if (taken.some((group) => isServing(group, reference) || isSomeOfTroops(group))) return true;
      return isByAir(draft) && draft.amount !== undefined && taken.some((g) => reference.classes(g).has("people"));
    }
    return false;
  }
  if (lemma === "be") return subjects.some((group) => isServing(group, reference)) && (isLeft || isHome(draft));
  if (lemma === "go" && predicate.passive) return predicate.objects.some((group) => isServing(group, reference));
  if (lemma === "go" && isGoingBack(predicate)) return subjects.some((group) => isForce(group, reference));
  if (lemma === "go" && !isLeft)
    return draft.mood.planned && isBareGoing(draft) && subjects.some((g) => isForce(g, reference));
  if (lemma === "go" && goesOn(draft)) return false;
  if (/^(?:go|drive|walk|clear)$/.test(lemma))
    return objects.length === 0 && isLeft && subjects.some((group) => isServing(group, reference));
  if (lemma === "airlift") return isLeft && isForceMoving(draft, reference);
  if (/^(?:recall|extract|send|bring|call|summon|repatriate)$/.test(lemma))
    return objectsOf(predicate).some((group) => isServing(group, reference));
  if (/^(?:cross|roll)$/.test(lemma) && !roles.installation)
    return subjects.some((group) => isForce(group, reference) && isLast(group));
  return isForceMoving(draft, reference);
}

/** "It is not leaving": a state or a coalition by a pronoun or its name, where it leaves a place that need not be told again. */
function isArmedState(group: Group, reference: Reference): boolean {
  return isPronoun(group) && hasForces(group, reference);
}

/** "The instructors will be home by Easter", "were gone by noon". */
function isHome({ predicate: { tree, head } }: Draft): boolean {
  return (
    /^(?:home|gone)$/.test(tokenAt(tree, head).text) ||
    tree.sentence.tokens.slice(head, head + 3).some(({ text }) => text === "home")
  );
}

/** "is to go on consolidating". */
function goesOn({ predicate: { tree, head } }: Draft): boolean {
  return tree.sentence.tokens[head + 1]?.text === "on";
}

/** "went back across the river", "gone back over the line". */
function isGoingBack({ tree, head, phrases }: Predicate): boolean {
  return (
    tree.sentence.tokens[head + 1]?.text === "back" &&
    phrases.some(({ prep }) => /^(?:across|over|behind)$/.test(prep.replace("back ", "")))
  );
}

/** "have been flown out", "bussed back across the line". */
function isAway({ tree, head, phrases }: Predicate): boolean {
  return (
    /^(?:out|off|away|home)$/.test(tree.sentence.tokens[head + 1]?.text ?? "") ||
    phrases.some(({ prep }) => /^(?:across|over|back|home)/.test(prep))
  );
}

/** Whoever is flown out, soldiers or not. */
function isByAir({ predicate: { lemma, passive, subjects } }: Draft): boolean {
  return passive ? lemma === "fly" : subjects.some(({ tree, head }) => CARRIERS.test(tokenAt(tree, head).lemma));
}

const CARRIERS = /^(?:flight|plane|aircraft|airlift|helicopter|convoy)$/;

/** "the last soldiers". */
function isLast(group: Group): boolean {
  return wordsOf(group).includes("last");
}

/** "have flown home". */
function isHomeward({ predicate: { tree, head } }: Draft): boolean {
  return tree.sentence.tokens[head + 1]?.text === "home";
}

/** "returned to its barracks". */
function isToBarracks({ predicate }: Draft, reference: Reference): boolean {
  const isHome = (group: Group) =>
    /^(?:barracks?|garrison)$/.test(reference.noun(group)) || /^(?:its|their) base$/.test(textOf(group));
  return (
    predicate.subjects.some((group) => isForce(group, reference)) &&
    predicate.phrases.some(({ prep, group }) => /^(?:back )?to$/.test(prep) && isHome(group))
  );
}

/** "its 100 troops would go": away, where nothing says where to or on with what. */
function isBareGoing({ predicate: { tree, head, phrases, objects } }: Draft): boolean {
  const next = tree.sentence.tokens[head + 1];
  return (
    objects.every((group) => group.head < head) &&
    !phrases.some(({ prep, depth }) => depth === 0 && /^(?:to|into|on|through|after|with|ahead|back)\b/.test(prep)) &&
    (next === undefined ||
      /^(?:PUNCT|SCONJ|CCONJ)$/.test(next.upos) ||
      /^(?:by|in|within|under|this|next|soon|too|home)$/.test(next.text))
  );
}

/** Those who are taken away go because somebody takes them, from somewhere. */
const TAKEN_ALONG = /^(?:remove|take|get|bus|ferry|escort|carry|truck|lift|fly)$/;
