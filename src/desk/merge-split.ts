import { LAST_DAY } from "../model/day.ts";
import type { Review } from "../model/review.ts";
import type { SituationEvent } from "../model/situation.ts";
import type { Desk } from "./desk.ts";
import { Refusal } from "./refusal.ts";

/** Who decides, and why. */
interface Made {
  by: string;
  note?: string;
}

/**
 * What to decide so that two events become one: each claim of the smaller tells of what the first of the larger tells of, and no claims
 * of the two are apart any more.
 *
 * @param one the id of an event, or of any of its claims
 * @throws Refusal when an event is not known, or both are one already
 */
export async function mergeEvents(desk: Desk, one: string, other: string, made: Made): Promise<Review[]> {
  const [a, b] = [await eventOf(desk, one), await eventOf(desk, other)];
  if (a.id === b.id) throw new Refusal("Both are one event already: choose two.");
  const parted = (await standingPairs(desk, "different")).filter(
    ([x, y]) => (a.claims.includes(x) && b.claims.includes(y)) || (a.claims.includes(y) && b.claims.includes(x)),
  );
  const [large, small] = a.claims.length < b.claims.length ? [b, a] : [a, b];
  return [
    ...parted.map((claims): Review => ({ decision: "unpaired", claims, ...made })),
    ...small.claims.map((claim): Review => ({ decision: "same", claims: [large.id, claim], ...made })),
  ];
}

/**
 * What to decide so that claims part from the others of their event: they tell of one event, and none of the others tells of it.
 *
 * @param event the id of the event, or of any of its claims
 * @throws Refusal when the event is not known, or the claims are not some of its claims but not all
 */
export async function splitEvent(desk: Desk, event: string, claims: string[], made: Made): Promise<Review[]> {
  const whole = await eventOf(desk, event);
  const parting = whole.claims.filter((claim) => claims.includes(claim));
  const staying = whole.claims.filter((claim) => !claims.includes(claim));
  const [first = "", ...others] = parting;
  if (parting.length !== new Set(claims).size) {
    throw new Refusal("A claim that is to part is none of the event's: choose among its claims.");
  }
  if (parting.length === 0 || staying.length === 0) {
    throw new Refusal("All claims of an event cannot part from it: choose some, and leave some.");
  }
  return [
    ...others.map((other): Review => ({ decision: "same", claims: [first, other], ...made })),
    ...parting.flatMap((claim) =>
      staying.map((other): Review => ({ decision: "different", claims: [claim, other], ...made })),
    ),
  ];
}

async function eventOf(desk: Desk, id: string): Promise<SituationEvent> {
  const { events, eventOf } = await desk.index(LAST_DAY);
  const found = events.get(id) ?? eventOf.get(id);
  if (!found) throw new Refusal(`Nothing has the id "${id}": give that of an event.`);
  return found;
}

/** The pairs of claims about which a decision stands. */
async function standingPairs(desk: Desk, decision: "same" | "different"): Promise<[string, string][]> {
  const { reviews } = await desk.record();
  const last = new Map<string, Review>();
  for (const review of reviews) if ("claims" in review) last.set([...review.claims].sort().join(" "), review);
  return [...last.values()].flatMap((review) =>
    "claims" in review && review.decision === decision ? [review.claims] : [],
  );
}
