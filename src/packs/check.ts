import type { Pack } from "../model/pack.ts";
import { missingArabicNames } from "./check/arabic-names.ts";
import { type Background, type Check, toChecked } from "./check/checked.ts";
import { namesThatAreWords } from "./check/common-words.ts";
import { affiliationCycles, containmentCycles } from "./check/cycles.ts";
import { daysReversed } from "./check/days.ts";
import { doubleIds, doubleSources } from "./check/ids.ts";
import { halfPoints, pointsOutsideArea, pointsOutsideState } from "./check/points.ts";
import { postsHeldByTwo } from "./check/posts.ts";
import { bySeverityPackEntity, type Problem } from "./check/problem.ts";
import { danglingReferences } from "./check/references.ts";
import { sharedSpellings } from "./check/spellings.ts";

const CHECKS: Check[] = [
  doubleIds,
  doubleSources,
  danglingReferences,
  containmentCycles,
  affiliationCycles,
  daysReversed,
  postsHeldByTwo,
  halfPoints,
  pointsOutsideState,
  pointsOutsideArea,
  sharedSpellings,
  namesThatAreWords,
  missingArabicNames,
];

/** Checks packs together, as a desk loads them. Errors come first; then by pack, entity and message. */
export function checkPacks(packs: Pack[], background: Background): Problem[] {
  const checked = toChecked(packs, background);
  return CHECKS.flatMap((check) => check(checked)).sort(bySeverityPackEntity);
}
