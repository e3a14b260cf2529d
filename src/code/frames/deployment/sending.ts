import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { objectsOf } from "../../about.ts";
import { isServing, isSomeOfTroops } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isComing, isFleet, isMovingIn } from "./coming.ts";

/** Somebody's forces are sent, or go; condolences are sent too. "Deployed" can be said of arms as well. */
export function isForceSent(draft: Draft, reference: Reference): boolean {
  const { subjects, lemma, phrases: around } = draft.predicate;
  const objects = objectsOf(draft.predicate).filter((group) => !draft.roles.destination?.includes(group));
  const next = draft.predicate.tree.sentence.tokens[draft.predicate.head + 1]?.text;
  if (isStanding(draft) || next === "home") return false;
  if (lemma === "order" && !around.some(({ prep }) => /^(?:into|onto|in)$/.test(prep))) return false;
  if (/^(?:drop|land)$/.test(lemma) && !draft.predicate.passive) return false;
  if (lemma === "put" && !isPutOut(draft)) return false;
  if (objects.length > 0 && isEmployer(draft, objects, reference)) return false;
  if (objects.length > 0) return objects.some((group) => isSent(group, lemma, reference)) && !isToPrison(draft);
  if (!GOES.test(lemma)) return false;
  const goes =
    draft.roles.destination !== undefined ||
    /^(?:deploy|mobili[sz]e|mass|be)$/.test(lemma) ||
    isMovingIn(draft.predicate);
  return goes && subjects.some((group) => isComing(group, reference) || isFleet(group, reference));
}

/** A company sends its engineers too. */
function isEmployer({ predicate: { subjects } }: Draft, objects: Group[], reference: Reference): boolean {
  return (
    subjects.some((group) =>
      /^(?:company|firm|club|bank|university|church|charity|hospital)$/.test(reference.noun(group)),
    ) && !objects.some((group) => reference.classes(group).has("force"))
  );
}

/** "put 2,000 soldiers on the streets". */
function isPutOut({ predicate }: Draft): boolean {
  return predicate.phrases.some(
    ({ prep, group }) => prep === "on" && /^(?:street|ground|road|border)$/.test(headText(group)),
  );
}

/** Verbs of which forces can be the subject. */
const GOES =
  /^(?:deploy|move|advance|mass|set|fly|rush|mobili[sz]e|pour|redeploy|dispatch|post|sail|steam|head|fan|spread|surge|stage|concentrate|muster|be)$/;

/** "the soldiers stationed at the base", "were based there": where they are, not that they came. */
function isStanding({ predicate, mood }: Draft): boolean {
  const { tree, head, lemma, passive } = predicate;
  if (!passive || mood.planned || !/^(?:station|position|post|assign)$/.test(lemma)) return false;
  return !dependents(tree, head, "aux").some((at) => tokenAt(tree, at).lemma === "have");
}

function isSent(group: Group, lemma: string, reference: Reference): boolean {
  const classes = reference.classes(group);
  if (classes.has("force") || /^(?:monitor|observer|reinforcement)$/.test(reference.noun(group))) return true;
  if (/^(?:wing|element|echelon)$/.test(reference.noun(group))) return true;
  if (/^(?:deploy|send|station|dispatch|despatch|rush)$/.test(lemma) && (isOfThem(group) || isSomeOfTroops(group)))
    return true;
  if (/^(?:deploy|send|dispatch|despatch|station|rush|commit|put)$/.test(lemma) && isServing(group, reference))
    return true;
  const isArms = classes.has("weapon") || classes.has("equipment") || classes.has("aircraft");
  return isArms && /^(?:deploy|redeploy|mass|amass|station|position|move)$/.test(lemma);
}

/** "at least 1,000 of them". */
function isOfThem({ tree, head }: Group): boolean {
  return (
    tokenAt(tree, head).upos === "NUM" &&
    dependents(tree, head, "nmod").some((at) => /^(?:them|these|those|whom)$/.test(tokenAt(tree, at).text))
  );
}

/** "The soldier was sent to prison." */
function isToPrison({ predicate }: Draft): boolean {
  return predicate.phrases.some(
    ({ prep, group }) => prep === "to" && /^(?:prison|jail|hospital|court|trial|school)$/.test(headText(group)),
  );
}

function headText({ tree, head }: Group): string {
  return tree.sentence.tokens[head]?.lemma ?? "";
}
