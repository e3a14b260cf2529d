import type { Day, Interval } from "../../model/day.ts";
import type { Check } from "../../model/situation.ts";
import type { Occurrence } from "../events/occurrence.ts";
import { dateBeside, intervalInWords, list, numberInWords, ordinalInWords, shortName } from "../prose/prose.ts";
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
export function verdictOn(count: Telling, counted: Occurrence[]): Verdict {
  const { claim } = count;
  const held = counted.length;
  const listed = counted.slice(0, MOST_LISTED).map((occurrence) => nameAndDate(occurrence, count));
  const names = [...listed, ...(held > MOST_LISTED ? [`and ${held - MOST_LISTED} more`] : [])].join(", ");
  const { value, min, max } = claim.quantity ?? {};
  const least = min ?? value;
  const most = max ?? (min === undefined ? value : undefined);
  if (least === undefined && most === undefined) {
    return { verdict: "cannot-tell", sentence: "cannot tell: the report gives no number." };
  }
  if (held === 0) return { verdict: "cannot-tell", sentence: "cannot tell: the record holds none of what is counted." };
  if ((least === undefined || held >= least) && (most === undefined || held <= most)) {
    return { verdict: "agrees", sentence: `agrees: ${names}.` };
  }
  const holds = `the record holds ${numberInWords(held)}: ${names}`;
  if (least !== undefined && held < least) {
    const needs = `${statedInWords(claim, least)} would need ${moreOf(claim, least - held)}${sinceWhen(count, counted)}.`;
    // A record never holds every attack: what it lacks does not refute a total, but an ordinal names its own series.
    if (claim.mode === "total") return { verdict: "cannot-tell", sentence: `cannot tell: ${holds}.`, needs };
    return { verdict: "differs", sentence: `differs: ${holds}.`, needs };
  }
  const tooMany = held - (most ?? held);
  const needs = `${statedInWords(claim, most ?? held)} would leave out ${likeliestLeftOut(counted, tooMany, count)}.`;
  return { verdict: "differs", sentence: `differs: ${holds}.`, needs };
}

function nameAndDate({ event }: Occurrence, count: Telling): string {
  const name = shortName(event.place?.name ?? "an unnamed place");
  const date = event.when ? ` ${dateBeside(event.when)}` : "";
  const alone = event.reports.length === 1 && event.reports[0] === count.report.id ? " (in this report alone)" : "";
  return `${name}${date}${alone}`;
}

function statedInWords({ mode }: Telling["claim"], stated: number): string {
  return mode === "ordinal" ? `“${ordinalInWords(stated)}”` : numberInWords(stated);
}

function moreOf({ of }: Telling["claim"], missing: number): string {
  const noun = of === "transfer" ? "handover" : (of ?? "event").replace("_", " ");
  return `${numberInWords(missing)} more ${noun}${missing === 1 ? "" : "s"}`;
}

function sinceWhen(count: Telling, counted: Occurrence[]): string {
  const from = windowOf(count).from ?? counted[0]?.event.when?.from;
  return from ? ` ${intervalInWords({ from }).replace("from", "since")}` : "";
}

/** Where a report names others of the series, those that it does not name; else those that rest on the fewest reports. */
function likeliestLeftOut(counted: Occurrence[], tooMany: number, count: Telling): string {
  const unnamed = counted.filter(({ event }) => !event.reports.includes(count.report.id));
  const fewest = Math.min(...unnamed.map(({ event }) => event.reports.length));
  const namesOthers = counted.length - unnamed.length > 1;
  const left = namesOthers ? unnamed : unnamed.filter(({ event }) => event.reports.length === fewest);
  const names = left.map(({ event }) => shortName(event.place?.name ?? "an unnamed place"));
  const number = numberInWords(tooMany);
  const one = left.length === 1;
  const why = namesOthers ? "it does not name" : `rest${one ? "s" : ""} on the fewest reports`;
  if (left.length === 0 || left.length > Math.max(tooMany, MOST_NAMED)) return `${number} of them`;
  if (left.length > tooMany) return `${number} of ${list(names, "or")}, which ${why}`;
  return `${number} of them: ${namesOthers ? `${why} ${list(names)}` : `${list(names)} ${why}`}`;
}
