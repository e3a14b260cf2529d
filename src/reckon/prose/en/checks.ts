import type { ClaimType } from "../../../model/claim-types.ts";
import type { Day, Interval } from "../../../model/day.ts";
import type { Check } from "../../../model/situation.ts";
import { dateBeside, intervalInWords } from "./days.ts";
import { shortName } from "./names.ts";
import { list, numberInWords, ordinalInWords } from "./numbers.ts";

/** An event that was counted, as a check names it. */
export interface Counted {
  /** The place; absent where it is not named. */
  place?: string;
  when?: Interval;
  /** Told in the report of the count alone. */
  isAlone: boolean;
}

/** Events that a check names, and how many it does not. */
export interface CountedEvents {
  named: Counted[];
  more: number;
}

/** A number that a report states: "third", "three". */
export interface StatedCount {
  number: number;
  isOrdinal: boolean;
}

/** Places that the number leaves out, how many of them, and why. */
export interface LeftOut {
  places: (string | undefined)[];
  tooMany: number;
  why: "not-named" | "fewest-reports";
  /** So many places tell a reader nothing. */
  areTooMany: boolean;
}

/** A cut of a force, in numbers. */
export interface Difference {
  from: number;
  to: number;
  difference: number;
  by: number;
}

const verdicts: Record<Check["verdict"], string> = {
  agrees: "agrees",
  differs: "differs",
  "cannot-tell": "cannot tell",
};

/** What the record makes of a count or a sum. */
export const checks = {
  verdicts,
  noNumber: "cannot tell: the report gives no number.",
  noneHeld: "cannot tell: the record holds none of what is counted.",
  agrees: (events: CountedEvents) => `agrees: ${eventList(events)}.`,
  holds: (verdict: "differs" | "cannot-tell", held: number, events: CountedEvents) =>
    `${verdicts[verdict]}: the record holds ${numberInWords(held)}: ${eventList(events)}.`,
  wouldNeed: (stated: StatedCount, missing: number, of: ClaimType | undefined, since: Day | undefined) => {
    const noun = of === "transfer" ? "handover" : (of ?? "event").replace("_", " ");
    const more = `${numberInWords(missing)} more ${noun}${missing === 1 ? "" : "s"}`;
    return `${statedInWords(stated)} would need ${more}${since ? ` ${intervalInWords({ from: since }).replace("from", "since")}` : ""}.`;
  },
  wouldLeaveOut: (stated: StatedCount, left: LeftOut) => `${statedInWords(stated)} would leave out ${leftOut(left)}.`,

  sumAgrees: (parts: number[], sum: number) => `agrees: ${sumInWords(parts, sum)}.`,
  sumFallsShort: (parts: number[], sum: number, stated: number) =>
    `cannot tell: ${sumInWords(parts, sum)} of ${numberInWords(stated)}.`,
  sumMayOverlap: (parts: number[], sum: number) =>
    `cannot tell: ${sumInWords(parts, sum)}, but one may be counted in two of them.`,
  sumDiffers: (parts: number[], sum: number, stated: number) =>
    `differs: ${sumInWords(parts, sum)}, not ${numberInWords(stated)}.`,
  sumWouldNeed: (stated: number, fewer: number) =>
    `${numberInWords(stated)} would need ${numberInWords(fewer)} fewer in its parts.`,

  difference: {
    agrees: (cut: Difference) => `agrees: ${differenceInWords(cut)}.`,
    isLimit: (cut: Difference) => `cannot tell: ${notBy(cut)}, and one of the numbers is only a limit.`,
    isRound: (cut: Difference) => `agrees, as round numbers do: ${notBy(cut)}.`,
    differs: (cut: Difference) => `differs: ${notBy(cut)}.`,
    wouldNeed: ({ difference, by }: Difference) => {
      const gap = numberInWords(Math.abs(difference - by));
      const [before, after] = by > difference ? ["more", "fewer"] : ["fewer", "more"];
      return `${numberInWords(by)} would need ${gap} ${before} before the cut, or ${gap} ${after} after it.`;
    },
  },
  strength: {
    agrees: (number: number) => `agrees: ${numberInWords(number)} before the cut, in both places.`,
    isLimit: (before: number, now: number) =>
      `cannot tell: ${bothStrengths(before, now)}, and one of the numbers is only a limit.`,
    isRound: (before: number, now: number) => `agrees, as round numbers do: ${bothStrengths(before, now)}.`,
    differs: (before: number, now: number) => `differs: ${bothStrengths(before, now)}.`,
    wouldNeed: "The two would need to be one number.",
  },
};

function eventList({ named, more }: CountedEvents): string {
  const events = named.map(({ place, when, isAlone }) => {
    const date = when ? ` ${dateBeside(when)}` : "";
    return `${placeName(place)}${date}${isAlone ? " (in this report alone)" : ""}`;
  });
  return [...events, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

function placeName(place: string | undefined): string {
  return place === undefined ? "an unnamed place" : shortName(place);
}

function statedInWords({ number, isOrdinal }: StatedCount): string {
  return isOrdinal ? `“${ordinalInWords(number)}”` : numberInWords(number);
}

function leftOut({ places, tooMany, why, areTooMany }: LeftOut): string {
  const names = places.map(placeName);
  const number = numberInWords(tooMany);
  const reason =
    why === "not-named" ? "it does not name" : `rest${names.length === 1 ? "s" : ""} on the fewest reports`;
  if (areTooMany) return `${number} of them`;
  if (names.length > tooMany) return `${number} of ${list(names, "or")}, which ${reason}`;
  return `${number} of them: ${why === "not-named" ? `${reason} ${list(names)}` : `${list(names)} ${reason}`}`;
}

function sumInWords(parts: number[], sum: number): string {
  return `${list(parts.map(numberInWords))} make ${numberInWords(sum)}`;
}

function differenceInWords({ from, to, difference }: Difference): string {
  return `${numberInWords(from)} less ${numberInWords(to)} is ${numberInWords(difference)}`;
}

function notBy(cut: Difference): string {
  return `${differenceInWords(cut)}, not ${numberInWords(cut.by)}`;
}

function bothStrengths(before: number, now: number): string {
  return `${numberInWords(before)} before the cut, ${numberInWords(now)} as the strength now`;
}
