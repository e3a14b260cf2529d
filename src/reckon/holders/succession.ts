import { daysBetween, overlaps } from "../../model/day.ts";
import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Change, dayOf, isOfAnyTime } from "./change.ts";
import { isOneWith, isUnnamed, sameHolder } from "./holder-index.ts";
import { DEPARTURE_DAYS, type Holding, type Holdings } from "./holdings.ts";

/** Reports may differ by so many days on one handover: two that so near to each other give one base to two are two accounts of one. */
const ACCOUNT_DAYS = 14;

/** Whether a handover or seizure is between two of one side, neither of whom is a part of the other: an army and a police. */
function isWithinSide({ holder, giver }: Change, knowledge: Knowledge): boolean {
  if (!holder || !giver || isOneWith(holder, giver, knowledge)) return false;
  return sameHolder(holder, giver, knowledge);
}

/**
 * Whether a handover or seizure ends a holding. It does not end that of its own receiver, nor of one who came by another account of
 * it, nor of one who came by an event of which nobody can say whether it was before or after.
 */
export function isEndedBy(rival: Holding, change: Change, knowledge: Knowledge): boolean {
  const { giver, kind } = change;
  if (isOfReceiver(rival, change, knowledge)) return false;
  if (giver && sameHolder(rival.holder, giver, knowledge)) return true;
  if (!rival.isByAct || isUnnamed(rival.holder)) return true;
  const areAccountsOfOne =
    kind === "passes" &&
    rival.begunBy.kind === "passes" &&
    daysBetween(dayOf(rival.begunBy), dayOf(change)) <= ACCOUNT_DAYS;
  return !areAccountsOfOne && !overlaps(rival.begunBy.when, change.when);
}

/** Where both who gives and who receives are of one side, a body around both of them is not yet the receiver. */
function isOfReceiver({ holder: held }: Holding, change: Change, knowledge: Knowledge): boolean {
  const { holder, giver } = change;
  if (!holder) return false;
  if (!giver || !isWithinSide(change, knowledge)) return sameHolder(held, holder, knowledge);
  return isOneWith(held, holder, knowledge) && !isOneWith(held, giver, knowledge);
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

/** Words in passing that "the troops have left" mean, for so many days after a handover, those who handed over. */
const JUST_COME_DAYS = 30;

/** Whether a departure told without a time is of those to whom the place has only just been handed over. */
export function hasJustCome({ begunBy, isByAct }: Holding, departure: Change): boolean {
  if (departure.isTimed || !isByAct || begunBy.kind !== "passes") return false;
  return daysBetween(dayOf(begunBy), dayOf(departure)) <= JUST_COME_DAYS;
}

/** The open holding of a change's giver; within one side, not that of another of it. */
export function givingOf(change: Change, { open }: Holdings, knowledge: Knowledge): Holding | undefined {
  if (!change.giver) return undefined;
  return isWithinSide(change, knowledge) ? open.getOne(change.giver) : open.get(change.giver);
}

/** The last holding of a change's receiver before it; within one side, not that of another of it. */
export function receiverBefore(change: Change, holdings: Holdings, knowledge: Knowledge): Holding | undefined {
  if (!change.holder) return undefined;
  return isWithinSide(change, knowledge) ? holdings.latestOne(change.holder) : holdings.latest(change.holder);
}

/**
 * Whether a change can be how somebody came who is found there. While others of the side hold, only its own receiver came by it; told
 * without any time, it explains only how somebody came after those who hold.
 */
export function canBring(change: Change, party: Party, { open }: Holdings, knowledge: Knowledge): boolean {
  const isOwn = change.holder !== undefined && isOneWith(change.holder, party, knowledge);
  if (!isOwn && open.get(party)) return false;
  return !isOfAnyTime(change) || (change.giver ? open.get(change.giver) !== undefined : open.size > 0);
}
