import type { Claim, When } from "../../model/claim.ts";
import { clausesOf } from "../../parse/en/clauses.ts";
import type { Draft } from "../frame.ts";
import { isAside } from "../when/aside.ts";
import { tenseOf } from "../when/tense.ts";
import type { Told } from "./told.ts";

/** What is said, counted or holds has a time of its own or none. */
const NO_DEEDS = new Set<Claim["type"]>(["statement", "count", "affiliation", "control", "force_level"]);

/** The time of a sentence that tells but one, and not by the way: it is that of whatever else the sentence says was done. */
export function onlyTime(told: Told[]): When | undefined {
  const dated = told.filter(({ claim, draft }) => draft && claim.when && claim.modality !== "planned");
  const [first, ...rest] = dated.map(({ claim }) => claim.when);
  const isOne = rest.every((when) => when?.from === first?.from && when?.to === first?.to);
  const isMain = dated.some(
    ({ draft }) => draft && draft.sentence.times.length <= 1 && !isAside(draft.predicate, draft.sentence),
  );
  return isOne && isMain ? first : undefined;
}

/** Whether a claim without a time is of something done: not of what is planned, nor of what had happened before or holds now. */
export function isDeedWithoutTime({ claim, draft }: Told): boolean {
  if (claim.when || claim.modality === "planned" || NO_DEEDS.has(claim.type)) return false;
  if (draft?.predicate.kind !== "verb") return false;
  return [undefined, "past"].includes(tenseOfDraft(draft));
}

/** Whether words tell what had happened, or has happened up to now: it is not of the day of what they stand beside. */
export function isEarlier(draft: Draft | undefined): boolean {
  return draft !== undefined && ["perfect", "pluperfect"].includes(String(tenseOfDraft(draft)));
}

function tenseOfDraft({ sentence: { tree, times }, predicate }: Draft) {
  const clauses = clausesOf(tree, times);
  return tenseOf(clauses.of[predicate.head] ?? 0, clauses, tree);
}
