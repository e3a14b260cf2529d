import { addDays, type Day } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";
import type { Axis } from "./axis.ts";
import { later } from "./order.ts";
import { OPEN_PLAN_DAYS } from "./plans.ts";
import { timelineRows } from "./timeline-rows.ts";

/** Lanes that are drawn at most. */
const MOST_LANES = 4;
/** Room for the words beside an outline, in per cent of the axis. */
const WORDS_WIDTH = 16;

/** What was announced of other places than the rows', in lanes so that no two cover each other whatever the day. */
export interface PlansElsewhere {
  lanes: SituationEvent[][];
  /** How many have no room. */
  left: number;
}

/** The plans of a stretch that no row shows: of a town, a country, or nowhere in particular. */
export function plansElsewhere(view: View, axis: Axis): PlansElsewhere {
  const lanes: { events: SituationEvent[]; reach: number }[] = [];
  let left = 0;
  for (const { event, from, to } of elsewhere(view)) {
    if (to < axis.first || from >= axis.end) continue;
    const lane = lanes.find(({ reach }) => reach <= axis.at(from)) ?? { events: [], reach: 0 };
    if (lane.events.length === 0 && lanes.length === MOST_LANES) {
      left++;
      continue;
    }
    if (lane.events.length === 0) lanes.push(lane);
    lane.events.push(event);
    lane.reach = axis.at(to) + WORDS_WIDTH;
  }
  return { lanes: lanes.map(({ events }) => events), left };
}

/** A plan and the days that its outline can take, whatever the day. */
interface Placed {
  event: SituationEvent;
  from: Day;
  to: Day;
}

const elsewhere = perSituation((view): Placed[] => {
  const { eventful, quiet } = timelineRows(view);
  const inRows = new Set([...eventful, ...quiet].flatMap(({ planned }) => planned));
  return view.whole.plans
    .flatMap(({ event }) => view.events.get(event) ?? [])
    .filter((event) => !inRows.has(event) && view.shows(event))
    .map((event) => placed(view, event))
    .sort((a, b) => a.from.localeCompare(b.from) || a.event.id.localeCompare(b.event.id));
});

/** A plan without an end is awaited until it is done, and its outline moves along with the day. */
function placed(view: View, event: SituationEvent): Placed {
  const plan = view.index.planOf(event.id);
  const announced = event.when?.from ?? event.known;
  const from = plan?.status === "waiting" ? later(announced, event.known) : announced;
  const deed = plan?.fulfilledBy ? view.events.get(plan.fulfilledBy)?.when : undefined;
  const open = plan?.status === "waiting" && !event.when?.to ? view.span.last : from;
  const ends = [event.when?.to, deed?.to ?? deed?.from, open, addDays(from, OPEN_PLAN_DAYS)];
  return { event, from, to: ends.reduce<Day>((last, day) => later(last, day ?? last), from) };
}
