import type { Interval } from "../../../model/day.ts";
import type { Report } from "../../../model/report.ts";
import type { Disagreement, InstallationState, Plan, Tenure, Version } from "../../../model/situation.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import { checks } from "./checks.ts";
import { dayInWords, intervalInWords } from "./days.ts";
import { inProse, plainName, shortName } from "./names.ts";
import { capitalised, digits, list, numberInWords } from "./numbers.ts";

/** What a disagreement is about. */
const ABOUT: { [field in Disagreement["field"]]: string } = {
  quantity: "the number",
  actor: "who did it",
  recipient: "who received it",
  when: "the day",
  happened: "whether it happened",
};

const DIFFER = {
  "disagreement-opened": "sources differ on",
  "disagreement-changed": "sources now differ otherwise on",
  "disagreement-settled": "settled on",
  "disagreement-reopened": "sources differ again on",
  "disagreement-closed": "sources no longer differ on",
};

const TOLD = {
  "event-when": "dated",
  "event-place": "placed at",
  "event-actor": "done by",
  "event-recipient": "received by",
  "event-grade": "graded",
  "event-origins": "independent origins:",
};

/** What differs between two situations. The head of an event is its sentence without the stop. */
export const changes = {
  about: ABOUT,
  gone: (sentence: string) => `No longer told: ${sentence}`,
  merged: (events: number, sentence: string) =>
    capitalised(`${numberInWords(events)} events are taken for one: ${sentence}`),
  parted: (events: number, sentences: string) =>
    capitalised(`${numberInWords(events)} events were taken for one: ${sentences}`),
  sentences: (sentences: string[], more: number) =>
    [...sentences, ...(more > 0 ? [`And ${digits(more)} more.`] : [])].join(" "),
  altered: (head: string, what: keyof typeof TOLD, is: string, was: string) =>
    `${head}: ${TOLD[what]} ${is}, before ${was}.`,
  values: {
    when: (days: Interval | undefined) => (days && intervalInWords(days)) || "on an unknown day",
    place: (name: string | undefined) => (name === undefined ? "no known place" : plainName(name)),
    party: (name: string | undefined) => (name === undefined ? "nobody named" : plainName(name)),
    origins: (count: number) => numberInWords(count),
  },

  /** "the Iraqi Army", "the Iraqi Army, contested", "nobody, since it was left", "nobody known". */
  holder: (state: InstallationState | undefined, knowledge: Knowledge) => {
    const contested = state?.contested ? ", contested" : "";
    if (state?.holder) return `${inProse(state.holder, knowledge)}${contested}`;
    return state?.vacant ? "nobody, since it was left" : "nobody known";
  },
  holderChanged: (site: string, now: string, then: string) => `${shortName(site)}: ${now}; before, ${then}.`,
  /** "K1: the coalition from 1 October 2019 or before to 29 March 2020." */
  tenure: ({ holder, from, to, contested }: Tenure, site: string, knowledge: Knowledge) => {
    const days = `from ${boundInWords(from)}${to ? ` to ${boundInWords(to)}` : ""}`;
    return `${shortName(site)}: ${inProse(holder, knowledge)} ${days}${contested ? ", contested" : ""}.`;
  },

  /** "18, Wire and Herald". */
  version: ({ value }: Pick<Version, "value">, named: string[], others: number) =>
    `${value.replace(/^on /, "")}, ${list(others > 0 ? [...named, `${others} more`] : named)}`,
  settled: (head: string, field: Disagreement["field"], value: string, reason: string) =>
    `${head}: ${ABOUT[field]} is settled as ${value}. ${reason}`,
  disputed: (head: string, what: keyof typeof DIFFER, field: Disagreement["field"], versions: string[]) =>
    `${head}: ${DIFFER[what]} ${ABOUT[field]}: ${versions.join("; ")}.`,
  answers: (values: string[]) => values.join("; "),

  planned: (head: string, plan: string) => `${head}: ${plan}.`,
  /** "it was done, three days late (The coalition handed …)"; `deed` is the head of what fulfilled or contradicted it. */
  plan: ({ status, lateByDays }: Plan, deed: string | undefined) => {
    const beside = deed === undefined ? "" : ` (${deed})`;
    return {
      waiting: "it is still awaited",
      lapsed: "it has lapsed",
      contradicted: `it was contradicted${beside}`,
      fulfilled: `it was done${lateness(lateByDays)}${beside}`,
    }[status];
  },

  checked: (words: string, sentence: string, before: string | undefined) =>
    `“${words}” ${sentence}${before ? ` Before: ${before}.` : ""}`,
  verdicts: checks.verdicts,

  /** "“Coalition leaves K1” (Wire)". */
  report: ({ headline, outlet, credit }: Pick<Report, "headline" | "outlet" | "credit">) =>
    `${headline ? `“${headline}”` : "a report without headline"} (${outlet ?? credit ?? "no outlet named"})`,
  heard: (report: string) => `New: ${report}.`,
  replaced: (report: string, by: string) => `${report} is replaced by a later version of its page: ${by}.`,
  unheard: (report: string) => `No longer heard: ${report}.`,
  dated: (report: string, now: string, then: string) => `${report} was published ${now}; before, ${then}.`,
};

function boundInWords({ from, to }: Interval): string {
  if (from && to)
    return intervalInWords({ from, to })
      .replace(/^on /, "")
      .replace(/^(in|between) /, "some day $1 ");
  return to ? `${dayInWords(to)} or before` : from ? `${dayInWords(from)} or later` : "an unknown day";
}

function lateness(days: number | undefined): string {
  if (!days) return "";
  const count = Math.abs(days);
  return `, ${numberInWords(count)} ${count === 1 ? "day" : "days"} ${days > 0 ? "late" : "early"}`;
}
