import type { Day, Interval } from "../../../model/day.ts";
import type { Disagreement, Party, SituationEvent } from "../../../model/situation.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import type { Link, Part } from "../part.ts";
import { dateBeside, dayInWords } from "./days.ts";
import { inProse, shortName } from "./names.ts";
import { capitalised, counted, list, numberInWords, ordinalInWords } from "./numbers.ts";
import { origins } from "./origins.ts";

const ABOUT: { [field in Exclude<Disagreement["field"], "quantity">]: string } = {
  actor: "by whom",
  recipient: "to whom",
  when: "on which day",
  happened: "whether it happened",
};

/** The brief: its titles, and its sentences with the words that lead to what they rest on. */
export const brief = {
  titles: {
    holders: "Who holds what",
    announced: "Announced",
    forces: "Forces",
    counts: "Counts against the record",
    disputes: "In dispute",
  },
  nothing: (day: Day) => `Nothing is reported up to ${dayInWords(day)}.`,
  /** Goes on from the sentence of a handover: ", the third installation in thirteen days." */
  series: (count: number, days: number) =>
    `, the ${ordinalInWords(count)} installation in ${numberInWords(days)} days.`,
  stillHeld: (holder: Party, still: number, before: number, firstDay: Day, knowledge: Knowledge) => {
    const name = inProse(holder, knowledge);
    const verb = holdVerb(name);
    const then = `${verb === "holds" ? "it" : "they"} held on ${dayInWords(firstDay)}`;
    return `${capitalised(name)} ${shareHeld(verb, still, before)} ${then}.`;
  },
  toBeLeft: (installations: Part[]): Part[] => {
    const number = capitalised(numberInWords(installations.length));
    const more = installations.length === 1 ? "installation is" : "installations are";
    return [`${number} more ${more} to be left: `, ...listed(installations), "."];
  },
  plan: (sentence: string) => capitalised(sentence.replace("It was announced that ", "")),
  /** `more` are the installations beside those that are named. */
  holder: (holder: Party, installations: Part[], more: number, knowledge: Knowledge): Part[] => {
    const name = inProse(holder, knowledge);
    const all = more > 0 ? [...installations, `${numberInWords(more)} more`] : installations;
    return [`${capitalised(name)} ${holdVerb(name)} `, ...listed(all), "."];
  },
  held: (name: string, since: Interval | undefined, isContested: boolean) =>
    `${shortName(name)}${since?.from ? ` (since ${dateBeside(since)})` : ""}${isContested ? " (contested)" : ""}`,
  contested: (installation: Part): Part[] => ["More than one side claims to hold ", installation, "."],
  /** `sentence` and `needs` are those of the check. */
  count: (
    words: string,
    outlet: string | undefined,
    sentence: string,
    needs: string | undefined,
    link: Link,
  ): Part[] => [
    link(`“${words}”`),
    `${outlet ? ` (${outlet})` : ""} ${sentence}${needs ? ` ${capitalised(needs)}` : ""}`,
  ],
  dispute: {
    name: ({ place, when, type, sentence }: SituationEvent, field: Disagreement["field"]) => {
      const date = when && field !== "when" ? `, ${dateBeside(when)}` : "";
      return place ? `${shortName(place.name)}${date} (${type})` : sentence.replace(/\.$/, "");
    },
    version: (value: string, saidBy: string[]) => `${withoutOn(value)}, ${list(saidBy)}`,
    told: (
      event: Part,
      field: Disagreement["field"],
      unit: string | undefined,
      versions: Part[],
      origins: string,
    ): Part[] => {
      const about = field === "quantity" ? `${unit ?? "number"}s`.replace(/personnels/, "personnel") : ABOUT[field];
      return [
        event,
        `, ${about}: `,
        ...versions.flatMap((part, index) => (index === 0 ? [part] : ["; ", part])),
        `. ${origins}`,
      ];
    },
    /** How many origins its reports have, and which where several reports are one. */
    origins: (names: string[], reports: number) =>
      names.length < reports
        ? `${origins.counted(names, reports)}.`
        : `${capitalised(counted(reports, "report"))}, ${counted(names.length, "origin")}.`,
    settled: (since: Day, value: string, reason: string, link: Link): Part[] => [
      " ",
      link(`Settled since ${dayInWords(since)}`),
      `: ${withoutOn(value)}. ${reason}`,
    ],
  },
};

/** "holds fourteen of the 17 installations", "holds all three installations", "no longer holds the one installation". */
function shareHeld(verb: string, still: number, before: number): string {
  if (before === 1) return `${still === 1 ? "still" : "no longer"} ${verb} the one installation`;
  const share = still === 0 ? "none of the" : still === before ? "all" : `${numberInWords(still)} of the`;
  return `${verb} ${share} ${numberInWords(before)} installations`;
}

function holdVerb(name: string): string {
  return /s$/.test(name) && !/States$/.test(name) ? "hold" : "holds";
}

function withoutOn(value: string): string {
  return value.replace(/^on /, "");
}

function listed(parts: Part[]): Part[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? " and " : ", ", part];
  });
}
