import type { Check, Disagreement, Settlement, Situation, SituationEvent, Version } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { voicesInWords } from "../events/voices.ts";
import { capitalised, dateBeside, dayInWords, list, numberInWords, shortName } from "../prose/prose.ts";
import type { Record } from "../record/record.ts";
import { happened, MOST, nameOf, type Part, type Sentence, says } from "./brief-sentence.ts";

/** Each count that a report states of what is past, with its verdict; the newest. */
export function countSentences(situation: Situation, record: Record): Sentence[] {
  const events = new Map(situation.events.map((event) => [event.id, event]));
  const outlets = new Map(record.reports.map(({ id, report }) => [id, report.outlet ?? report.credit]));
  const isPast = (id: string) => (events.get(id)?.when?.to ?? "") <= situation.day;
  const told = new Set<string>();
  // A headline's count and the same in the text are one.
  const isNew = ({ report, stated, counted }: Check) => {
    const key = JSON.stringify([report, stated, counted]);
    return !told.has(key) && told.add(key);
  };
  return situation.checks
    .filter((check) => check.counted.every(isPast) && isNew(check))
    .slice(-MOST)
    .map(({ claim, report, words, sentence, needs }) => {
      const outlet = outlets.get(report);
      const counted = { text: `“${words.replace(/\s+/g, " ").trim()}”`, claim };
      return says(counted, `${outlet ? ` (${outlet})` : ""} ${sentence}${needs ? ` ${capitalised(needs)}` : ""}`);
    });
}

/** What two sides claim to hold, and what tellings of one event cannot all be right about; the newest. */
export function disputeSentences(situation: Situation, record: Record, knowledge: Knowledge): Sentence[] {
  const units = new Map(record.claims.map(({ id, claim }) => [id, claim.quantity?.unit]));
  const contested = situation.installations
    .filter((state) => state.contested)
    .map(({ installation }) =>
      says("More than one side claims to hold ", { text: nameOf(installation, knowledge), installation }, "."),
    );
  const told = happened(situation).flatMap((event) =>
    event.disagreements.map((disagreement) => disputeSentence(event, disagreement, units)),
  );
  return [...contested, ...told.slice(0, MOST)];
}

function disputeSentence(
  event: SituationEvent,
  { field, versions, settled }: Disagreement,
  units: Map<string, string | undefined>,
): Sentence {
  const date = event.when && field !== "when" ? `, ${dateBeside(event.when)}` : "";
  const name = event.place
    ? `${shortName(event.place.name)}${date} (${event.type})`
    : event.sentence.replace(/\.$/, "");
  const about = {
    quantity: `${units.get(versions[0]?.claims[0] ?? "") ?? "number"}s`.replace(/personnels/, "personnel"),
    actor: "by whom",
    recipient: "to whom",
    when: "on which day",
    happened: "whether it happened",
  }[field];
  const values = versions.map((version) => versionPart(version));
  return says(
    { text: name, event: event.id },
    `, ${about}: `,
    ...values.flatMap((part, index) => (index === 0 ? [part] : ["; ", part])),
    `. ${originsInWords(event)}.`,
    ...(settled ? settledParts(settled) : []),
  );
}

/** How many origins its reports have, and which where several reports are one. */
function originsInWords({ origins, reports }: SituationEvent): string {
  if (origins.length < reports.length) return voicesInWords(origins, reports.length);
  const counted = (count: number, noun: string) => `${numberInWords(count)} ${noun}${count === 1 ? "" : "s"}`;
  return `${capitalised(counted(reports.length, "report"))}, ${counted(origins.length, "origin")}`;
}

function settledParts({ value, claims, since, reason }: Settlement): Part[] {
  const [claim] = claims;
  const settled = `Settled since ${dayInWords(since)}`;
  return [" ", { text: settled, ...(claim && { claim }) }, `: ${value.replace(/^on /, "")}. ${reason}`];
}

function versionPart({ value, saidBy, claims }: Version): Part {
  const [claim] = claims;
  return { text: `${value.replace(/^on /, "")}, ${list(saidBy)}`, ...(claim && { claim }) };
}
