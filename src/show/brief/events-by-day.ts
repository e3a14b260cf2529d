import type { Day } from "../../model/day.ts";
import type { Disagreement, Situation, SituationEvent } from "../../model/situation.ts";
import type { Stretch } from "./stretch.ts";

/** A disagreement that was opened or settled on a day. */
export interface Turn {
  event: SituationEvent;
  disagreement: Disagreement;
  turn: "opened" | "settled";
}

interface ByDay {
  happened: Map<Day, SituationEvent[]>;
  known: Map<Day, SituationEvent[]>;
  turned: Map<Day, Turn[]>;
}

const made = new WeakMap<Situation, ByDay>();

/** The events of a situation by the day on which they had surely happened, by the day on which they were known, and the turns of disputes. */
function byDay(whole: Situation): ByDay {
  const found = made.get(whole);
  if (found) return found;
  const lists: ByDay = { happened: new Map(), known: new Map(), turned: new Map() };
  for (const event of whole.events) {
    if (event.when?.to) put(lists.happened, event.when.to, event);
    put(lists.known, event.known, event);
    for (const disagreement of event.disagreements) {
      const [, second] = disagreement.versions.map(({ since }) => since).sort();
      if (second) put(lists.turned, second, { event, disagreement, turn: "opened" });
      if (disagreement.settled) put(lists.turned, disagreement.settled.since, { event, disagreement, turn: "settled" });
    }
  }
  made.set(whole, lists);
  return lists;
}

function put<T>(lists: Map<Day, T[]>, day: Day, one: T): void {
  const list = lists.get(day);
  if (list) list.push(one);
  else lists.set(day, [one]);
}

/** What a stretch holds of each list, the newest day first. */
export function inStretch(whole: Situation, { from, to }: Stretch) {
  const { happened, known, turned } = byDay(whole);
  const days = [...new Set([...happened.keys(), ...known.keys(), ...turned.keys()])]
    .filter((day) => from <= day && day <= to)
    .sort()
    .reverse();
  return {
    happened: days.flatMap((day) => happened.get(day) ?? []),
    known: days.flatMap((day) => known.get(day) ?? []),
    turned: days.flatMap((day) => turned.get(day) ?? []),
  };
}
