import { isItself, objectsOf } from "../../about.ts";
import { isServing } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isComing, isFleet, isMovingIn } from "./coming.ts";

/** "Fijians relieved the Irish battalion": forces come in the place of forces. */
export function isForceRelieving({ predicate, roles }: Draft, reference: Reference): boolean {
  const relieved = [
    ...objectsOf(predicate),
    ...predicate.phrases.filter(({ prep }) => prep === "from").map(({ group }) => group),
  ];
  return (
    (roles.actor?.some((group) => isServing(group, reference)) ?? false) &&
    relieved.some((group) => isServing(group, reference))
  );
}

/** A force that comes to a place; one that "reaches" a deal or "returns" home does not. */
export function isForceArriving(draft: Draft, reference: Reference): boolean {
  const { subjects, lemma, objects } = draft.predicate;
  if (!subjects.some((group) => isComing(group, reference) || isFleet(group, reference))) return false;
  if (isGoingBack(draft)) return false;
  if (
    lemma === "cross" &&
    objects.length > 0 &&
    !objects.some((group) => /^(?:border|river|frontier|line)$/.test(reference.noun(group)))
  )
    return false;
  if (objects.length > 0 && !/^(?:take|be|set)$/.test(lemma))
    return isItself(draft, draft.roles.destination, reference);
  if (lemma === "return") return draft.roles.destination?.some((g) => reference.entity(g, "place")) ?? false;
  return lemma === "arrive" || draft.roles.destination !== undefined || isMovingIn(draft.predicate);
}

/** "went back across the river", "are back at their base": where they came from. */
function isGoingBack({ predicate: { tree, head, lemma, phrases }, roles }: Draft): boolean {
  const isBack = tree.sentence.tokens.slice(head, head + 3).some(({ text }) => text === "back");
  if (!isBack || !/^(?:go|come|be|move)$/.test(lemma)) return false;
  return (
    phrases.some(({ prep }) => /^(?:across|over|behind)$/.test(prep)) ||
    (roles.destination?.some(({ tree: own, head: at }) => HOME.test(own.sentence.tokens[at]?.lemma ?? "")) ?? false)
  );
}

const HOME = /^(?:barracks?|base|camp|garrison|home)$/;
