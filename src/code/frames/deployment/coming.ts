import type { Group } from "../../../parse/en/groups.ts";
import type { Predicate } from "../../../parse/en/predicates.ts";
import { wordsOf } from "../../about.ts";
import { isForce, isNationals, isServing } from "../../forces.ts";
import type { Reference } from "../../reference.ts";

/** Forces, or more nationals of a state: "three hundred more Rwandans"; not the police against a crowd. */
export function isComing(group: Group, reference: Reference): boolean {
  if (wordsOf(group).includes("riot")) return false;
  if (isForce(group, reference)) return true;
  const isMore = wordsOf(group).some((word) => /^(?:more|additional|extra|further|fresh|new)$/.test(word));
  return isMore && (isNationals(group) || isServing(group, reference));
}

/** Ships and aircraft that are sent as forces are. */
export function isFleet(group: Group, reference: Reference): boolean {
  return (
    reference.classes(group).has("aircraft") ||
    /^(?:warship|carrier|destroyer|frigate|submarine|fleet|ship|battery|launcher|tank|armour|artillery|convoy|column|patrol|bulldozer)$/.test(
      reference.noun(group),
    ) ||
    (reference.noun(group) === "vehicle" &&
      wordsOf(group).some((word) => /^(?:armou?red|military|army|combat|police|fighting)$/.test(word)))
  );
}

/** "moved in after the army had left", "poured in overnight": the particle has no place behind it. */
export function isMovingIn({ tree, head, lemma }: Predicate): boolean {
  const [next, after] = tree.sentence.tokens.slice(head + 1, head + 3);
  if (!/^(?:move|pour|stream|flood|roll|march)$/.test(lemma) || next?.text !== "in") return false;
  return /^(?:compound:prt|advmod)$/.test(next.rel) || /^(?:overnight|yesterday|today|later)$/.test(after?.text ?? "");
}
