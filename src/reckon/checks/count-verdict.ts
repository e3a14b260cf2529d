import type { Day, Interval } from "../../model/day.ts";
import type { Check } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import type { Counted, CountedEvents, LeftOut } from "../prose/en/checks.ts";
import { proseOf } from "../prose/prose.ts";
import type { Telling } from "../tellings/telling.ts";

/** More candidates than these tell a reader nothing. */
const MOST_NAMED = 3;

/** A sentence names so many events; the check itself lists all. */
const MOST_LISTED = 12;

type Verdict = Pick<Check, "verdict" | "sentence" | "needs">;

/** The days counted over, up to the report's own. */
export function windowOf({ claim, published, known }: Telling): Interval {
  const { from, to } = claim.window ?? claim.when ?? {};
  const last: Day = published.to ?? known;
  return { ...(from && { from }), to: to && to < last ? to : last };
}

/** Whether the events counted bear a count out, in a sentence that lists them, and what its number would need if not. */
export function verdictOn(count: Telling, counted: Occurrence[], knowledge: Knowledge): Verdict {
  const { checks } = proseOf(knowledge);
  const { mode, of, quantity } = count.claim;
  const held = counted.length;
  const { value, min, max } = quantity ?? {};
  const least = min ?? value;
  const most = max ?? (min === undefined ? value : undefined);
  if (least === undefined && most === undefined) return { verdict: "cannot-tell", sentence: checks.noNumber };
  if (held === 0) return { verdict: "cannot-tell", sentence: checks.noneHeld };
  const events = eventsIn(counted, count);
  if ((least === undefined || held >= least) && (most === undefined || held <= most)) {
    return { verdict: "agrees", sentence: checks.agrees(events) };
  }
  const stated = (number: number) => ({ number, isOrdinal: mode === "ordinal" });
  if (least !== undefined && held < least) {
    const since = windowOf(count).from ?? counted[0]?.event.when?.from;
    const needs = checks.wouldNeed(stated(least), least - held, of, since);
    // A record never holds every attack: what it lacks does not refute a total, but an ordinal names its own series.
    const verdict = mode === "total" ? "cannot-tell" : "differs";
    return { verdict, sentence: checks.holds(verdict, held, events), needs };
  }
  const needs = checks.wouldLeaveOut(stated(most ?? held), likeliestLeftOut(counted, held - (most ?? held), count));
  return { verdict: "differs", sentence: checks.holds("differs", held, events), needs };
}

function eventsIn(counted: Occurrence[], count: Telling): CountedEvents {
  const named = counted.slice(0, MOST_LISTED).map(({ event: { place, when, reports } }): Counted => {
    const isAlone = reports.length === 1 && reports[0] === count.report.id;
    return { ...(place && { place: place.name }), ...(when && { when }), isAlone };
  });
  return { named, more: counted.length - named.length };
}

/** Where a report names others of the series, those that it does not name; else those that rest on the fewest reports. */
function likeliestLeftOut(counted: Occurrence[], tooMany: number, count: Telling): LeftOut {
  const unnamed = counted.filter(({ event }) => !event.reports.includes(count.report.id));
  const fewest = Math.min(...unnamed.map(({ event }) => event.reports.length));
  const namesOthers = counted.length - unnamed.length > 1;
  const left = namesOthers ? unnamed : unnamed.filter(({ event }) => event.reports.length === fewest);
  return {
    places: left.map(({ event }) => event.place?.name),
    tooMany,
    why: namesOthers ? "not-named" : "fewest-reports",
    areTooMany: left.length === 0 || left.length > Math.max(tooMany, MOST_NAMED),
  };
}
