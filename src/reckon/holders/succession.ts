import { daysBetween, overlaps } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Change, dayOf } from "./change.ts";
import { isUnnamed, sameHolder } from "./holder-index.ts";
import { DEPARTURE_DAYS, type Holding, type Holdings } from "./holdings.ts";

/** Reports may differ by so many days on one handover: two that so near to each other give one base to two are two accounts of one. */
const ACCOUNT_DAYS = 14;

/**
 * Whether a handover or seizure ends a holding. It does not end that of its own receiver, nor of one who came by another account of
 * it, nor of one who came by an event of which nobody can say whether it was before or after.
 */
export function isEndedBy(rival: Holding, change: Change, knowledge: Knowledge): boolean {
  const { holder, giver, kind } = change;
  if (holder && sameHolder(rival.holder, holder, knowledge)) return false;
  if (giver && sameHolder(rival.holder, giver, knowledge)) return true;
  if (!rival.isByAct || isUnnamed(rival.holder)) return true;
  const areAccountsOfOne =
    kind === "passes" &&
    rival.begunBy.kind === "passes" &&
    daysBetween(dayOf(rival.begunBy), dayOf(change)) <= ACCOUNT_DAYS;
  return !areAccountsOfOne && !overlaps(rival.begunBy.when, change.when);
}

/** Found there in the weeks before it was handed over, while the giver still held it. */
export function wasLetInBefore({ begunBy, isByAct }: Holding, handover: Change, holdings: Holdings): boolean {
  const giving = handover.giver && holdings.latest(handover.giver);
  const isRecent = daysBetween(dayOf(begunBy), dayOf(handover)) <= DEPARTURE_DAYS;
  return !isByAct && handover.kind === "passes" && giving?.endedBy === handover && isRecent;
}

/** The forces go in the weeks after they handed over. */
export function isSoonAfterCeremony({ endedBy, left }: Holding, departure: Change): boolean {
  return endedBy?.kind === "passes" && !left && daysBetween(dayOf(endedBy), dayOf(departure)) <= DEPARTURE_DAYS;
}
