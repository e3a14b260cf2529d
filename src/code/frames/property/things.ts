import type { Group } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { isPronoun } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isThing } from "../../things.ts";

export function everyTarget({ roles }: Draft, is: (group: Group) => boolean): boolean {
  return (roles.target ?? []).every(is);
}

/** "returned to gutted houses" tells of the houses; "the gutted house" was told of before. */
export function isNewlyTold({ predicate: { tree, head }, roles }: Draft): boolean {
  if (tokenAt(tree, head).rel !== "amod") return true;
  return (roles.target ?? []).every(({ first, head: noun }) => {
    const isKnown = /^(?:the|this|that|these|those|its|their|his|her|our|any|no)$/i.test(tokenAt(tree, first).text);
    return (
      !isKnown &&
      tokenAt(tree, noun).upos === "NOUN" &&
      (tokenAt(tree, noun).xpos === "NNS" || tokenAt(tree, first).upos === "NUM")
    );
  });
}

/** What can be touched; "torched it" can be said of nothing else. */
export function isTouchable(draft: Draft, reference: Reference): boolean {
  const isPhysical = /^(?:torch|loot|ransack|raze|demolish)$/.test(draft.predicate.lemma);
  return everyTarget(draft, (group) => isThing(group, reference) || (isPhysical && isPronoun(group)));
}

/** A metaphor destroys trust and steals the show; property is what can be touched. */
export function isOfThings(draft: Draft, reference: Reference): boolean {
  const consumed = draft.predicate.lemma === "burn" ? /^(?:fuel|gas|oil|petrol|money|cash)$/ : undefined;
  return isTouchable(draft, reference) && everyTarget(draft, (group) => !consumed?.test(reference.noun(group)));
}
