import type { ClaimType } from "../../../model/claim-types.ts";
import type { Day, Interval } from "../../../model/day.ts";
import { dayInWords, intervalInWords } from "./days.ts";
import { list, ordinalInWords } from "./numbers.ts";

/** Days and outlets, those named one by one and how many there are. */
interface Some<T> {
  named: T[];
  count: number;
}

/** Something that happened at a place. */
interface Thing {
  type: ClaimType;
  site: string;
}

/** Why a report without a date can only have been published on some days. */
export const datings = {
  byCalendar: (words: string, days: Interval, published: Interval) =>
    `“${words}” can only be ${intervalInWords(days)}, so published ${intervalInWords(published)}`,
  byEvent: (words: string, outlets: Some<string>, thing: Thing, days: Day[], most: number, published: Interval) => {
    const told = `${outletList(outlets)} ${outlets.count === 1 ? "dates" : "date"} ${inWords(thing)} to ${dayList(days, most)}`;
    return `“${words}”: ${told}, so published ${intervalInWords(published)}`;
  },
  notBefore: (thing: Thing, first: Day, outlets: Some<string>) =>
    `tells of ${inWords(thing)}: not before ${dayInWords(first)} (${outletList(outlets)})`,
  credits: (credit: string, thing: Thing, first: Day) =>
    `credits ${credit}, which told of ${inWords(thing)} on ${dayInWords(first)}: not before that`,
  bySeries: (words: string[], number: number, { type, site }: Thing, day: Day, published: Interval) => {
    const record = `the record’s ${ordinalInWords(number)} ${type} is that of ${site} on ${dayInWords(day)}`;
    return `${words.map((text) => `“${text}”`).join(", ")}: ${record}, so published ${intervalInWords(published)}`;
  },
  notUsed: (reason: string) => `not used: ${reason}`,
};

function inWords({ type, site }: Thing): string {
  return `the ${type.replace("_", " ")} at ${site}`;
}

function outletList({ named, count }: Some<string>): string {
  return list(count > named.length ? [...named, "others"] : named);
}

function dayList(days: Day[], most: number): string {
  const between: Interval = { from: days[0] ?? "", to: days.at(-1) ?? "" };
  return days.length > most
    ? `one of ${days.length} days ${intervalInWords(between)}`
    : list(days.map(dayInWords), "or");
}
