import type { Day, Interval } from "../../../model/day.ts";
import type { Prose } from "../en.ts";
import { dayInWords, intervalInWords } from "./days.ts";
import { isolated, quoted } from "./isolate.ts";
import { counted, list, NOUNS, ordinal } from "./numbers.ts";
import { KNOWN_TYPES } from "./types.ts";

type Phrases = Prose["datings"];
type Thing = Parameters<Phrases["notBefore"]>[0];
type Outlets = Parameters<Phrases["notBefore"]>[2];

/** Why a report without a date can only have been published on some days. */
export const datings: Phrases = {
  byCalendar: (words, days, published) =>
    `${quoted(words)} لا يقع إلا ${intervalInWords(days)}، ${publishedThen(published)}`,
  byEvent: (words, outlets, thing, days, most, published) =>
    `${quoted(words)}: تاريخ ${inWords(thing)} لدى ${outletList(outlets)} هو ${dayList(days, most)}، ${publishedThen(published)}`,
  notBefore: (thing, first, outlets) => `يذكر ${inWords(thing)}: ليس قبل ${dayInWords(first)} (${outletList(outlets)})`,
  credits: (credit, thing, first) =>
    `ينسب إلى ${isolated(credit)}، وقد ورد لديه ${inWords(thing)} في ${dayInWords(first)}: ليس قبل ذلك`,
  bySeries: (words, number, { type, site }, day, published) => {
    const record = `في السجل، ${KNOWN_TYPES[type]} ${ordinal(number)} هو ما كان في ${isolated(site)} في ${dayInWords(day)}`;
    return `${words.map(quoted).join("، ")}: ${record}، ${publishedThen(published)}`;
  },
  notUsed: (reason) => `لم يؤخذ به: ${reason}`,
};

function publishedThen(published: Interval): string {
  return `فالنشر ${intervalInWords(published)}`;
}

function inWords({ type, site }: Thing): string {
  return `${KNOWN_TYPES[type]} في ${isolated(site)}`;
}

function outletList({ named, count }: Outlets): string {
  return list(count > named.length ? [...named, "غيرها"] : named);
}

function dayList(days: Day[], most: number): string {
  const between: Interval = { from: days[0] ?? "", to: days.at(-1) ?? "" };
  return days.length > most
    ? `أحد ${counted(days.length, NOUNS.day, true)} ${intervalInWords(between)}`
    : list(days.map(dayInWords), "أو");
}
