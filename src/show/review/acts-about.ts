import type { Act } from "../../desk/desk.ts";
import { claimId } from "../../model/claim-id.ts";

/** The claims and reports that an act is about; of one that takes another back, what that was about. */
export function thingsUnder({ review }: Act, acts: readonly Act[]): string[] {
  if (review.decision === "undone") {
    const taken = acts.find(({ id }) => id === review.review);
    return taken ? thingsUnder(taken, acts) : [];
  }
  if ("claims" in review) return [...review.claims];
  if ("claim" in review) return [review.claim];
  if (review.decision === "added") return [review.report, idOfAdded(review)];
  return "report" in review ? [review.report] : [];
}

const idsOfAdded = new WeakMap<object, string>();

/** The id of a claim that a person added: made once, since every act is looked at often. */
function idOfAdded(review: Extract<Act["review"], { decision: "added" }>): string {
  const id = idsOfAdded.get(review) ?? claimId(review.report, review.as);
  idsOfAdded.set(review, id);
  return id;
}

/** The last act about any of these claims or reports. */
export function lastAbout(things: readonly string[], acts: readonly Act[]): Act | undefined {
  const wanted = new Set(things);
  return acts.findLast((act) => thingsUnder(act, acts).some((thing) => wanted.has(thing)));
}

/** The acts that a person did at once last, and that can still be taken back: several where events were merged or split. */
export function lastOf(reviewer: string, acts: readonly Act[]): Act[] {
  const last = acts.findLast((act) => act.review.by === reviewer && isStanding(act));
  return last ? doneAtOnce(last, acts) : [];
}

/** Whether an act can still be taken back. */
export function isStanding({ review, undoneBy }: Act): boolean {
  return review.decision !== "undone" && undoneBy === undefined;
}

const PAIRED = ["same", "different", "unpaired"];
const AT_ONCE_MS = 1000;

/** An act with those about pairs of claims that were done with it. */
function doneAtOnce(last: Act, acts: readonly Act[]): Act[] {
  if (!PAIRED.includes(last.review.decision)) return [last];
  const at = acts.indexOf(last);
  const group = [last];
  for (const act of acts.slice(0, at).reverse()) {
    const apart = Math.abs(Date.parse(last.recorded) - Date.parse(act.recorded));
    if (act.review.by !== last.review.by || !PAIRED.includes(act.review.decision) || apart > AT_ONCE_MS) break;
    group.unshift(act);
  }
  return group.filter(isStanding);
}
