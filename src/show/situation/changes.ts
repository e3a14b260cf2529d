import type { Change, Desk } from "../../desk/desk.ts";
import type { Situation } from "../../model/situation.ts";
import { dated } from "../timeline/chronology.ts";
import { earlier } from "../timeline/order.ts";
import type { View } from "../view.ts";

/** What changed since a day, as far as it matters on one page. */
export interface Changes {
  /** What matters most first. */
  told: Change[];
  /** How many there are besides. */
  more: number;
}

/** So many are told on the page. */
const MOST_TOLD = 12;

/** What a reader wants to know first; what is not named here is left to the brief. */
const WEIGHTS: { [what in Change["what"]]?: number } = {
  holder: 1,
  plan: 2,
  "disagreement-opened": 3,
  "disagreement-settled": 3,
  "event-new": 4,
  "event-gone": 5,
  "disagreement-changed": 5,
  "level-new": 6,
  check: 7,
};

const kept = new WeakMap<Situation, Map<string, Promise<Change[]>>>();

/**
 * What changed between what was known on the day `since` of that day, and what the page shows; nothing where it is not asked for. What
 * is told of days after the one shown is left out, and events that the filter leaves out.
 */
export async function changesSince(desk: Desk, view: View): Promise<Changes | undefined> {
  const { since, at } = view;
  if (!since) return undefined;
  if (since >= at.day) return { told: [], more: 0 };
  const weighed = (await between(desk, view, since))
    .filter((change) => WEIGHTS[change.what] !== undefined && isShown(view, change))
    .sort((a, b) => weight(view, a) - weight(view, b));
  return { told: weighed.slice(0, MOST_TOLD), more: Math.max(0, weighed.length - MOST_TOLD) };
}

function between(desk: Desk, { at, locale, situation }: View, since: string): Promise<Change[]> {
  const ofDays = kept.get(situation) ?? new Map<string, Promise<Change[]>>();
  kept.set(situation, ofDays);
  const key = `${locale} ${since}`;
  const made = ofDays.get(key) ?? desk.in(locale).changes({ day: since, known: earlier(since, at.known) }, at);
  ofDays.set(key, made);
  return made;
}

/** What is newly told of days before is told after what is new itself. */
function weight(view: View, { what, id }: Change): number {
  const day = view.events.get(id)?.when?.from;
  const isOld = what === "event-new" && (day ?? "") <= (view.since ?? "");
  return isOld ? 8 : (WEIGHTS[what] ?? 9);
}

function isShown(view: View, { what, id }: Change): boolean {
  if (what === "holder" || what === "level-new" || what === "check") return true;
  const event = view.events.get(id) ?? view.eventOf.get(id);
  if (!event) return what === "event-gone";
  if (what === "plan") return view.shows(event);
  const days = dated(event);
  const isSpeech = event.type === "statement" || event.type === "control";
  return !isSpeech && days !== undefined && days.from <= view.at.day && view.shows(event);
}

/** Where a change leads. */
export function pathOf(view: View, { what, id }: Change): string {
  if (what === "holder") return `/installations/${id}`;
  const event = view.events.get(id) ?? view.eventOf.get(id);
  if (event) return `/events/${event.id}`;
  const claim = view.claims.get(id);
  return claim ? `/reports/${claim.report}#${claim.id}` : `/events/${id}`;
}
