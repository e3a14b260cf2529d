import type { SituationEvent } from "../../model/situation.ts";
import { capitalised, intervalInWords, numberInWords, plainName } from "../prose/prose.ts";
import { compare } from "../record/record.ts";
import type { Change } from "./change.ts";
import type { MatchedEvents } from "./matched-events.ts";

/** Events that a sentence tells one by one where many were one, or are. */
const MOST_TOLD = 5;

/** What happened that was not known, what is one event now or several, and what is told of an event otherwise; by day. */
export function eventChanges(before: SituationEvent[], after: SituationEvent[], matched: MatchedEvents): Change[] {
  const gone = before.filter((event) => matched.became(event).length === 0).map(goneChange);
  const parted = before.flatMap((event) => partedChange(event, matched.became(event)));
  const newOrMerged = after.flatMap((event) => newOrMergedChange(event, matched.was(event)));
  const altered = matched.same.flatMap(alteredChanges);
  return [...newOrMerged, ...gone, ...parted, ...altered]
    .sort((a, b) => compare(a.day, b.day) || compare(a.change.id, b.change.id))
    .map(({ change }) => change);
}

interface Dated {
  day: string;
  change: Change;
}

function dated(event: SituationEvent, change: Omit<Change, "id" | "claims">): Dated {
  const { when, known, id, claims } = event;
  return { day: when?.to ?? when?.from ?? known, change: { ...change, id, claims } };
}

/** The sentence of an event, for more to follow. */
export function headOf({ sentence }: SituationEvent): string {
  return sentence.replace(/\.$/, "");
}

function goneChange(event: SituationEvent): Dated {
  return dated(event, { what: "event-gone", sentence: `No longer told: ${event.sentence}`, before: event.sentence });
}

function newOrMergedChange(event: SituationEvent, was: SituationEvent[]): Dated[] {
  if (was.length === 1) return [];
  const what = event.type === "statement" ? "statement-new" : "event-new";
  if (was.length === 0) return [dated(event, { what, sentence: event.sentence, after: event.sentence })];
  const sentence = `${numberInWords(was.length)} events are taken for one: ${event.sentence}`;
  const apart = sentencesOf(was);
  return [
    dated(event, { what: "event-merged", sentence: capitalised(sentence), before: apart, after: event.sentence }),
  ];
}

function partedChange(event: SituationEvent, became: SituationEvent[]): Dated[] {
  if (became.length < 2) return [];
  const apart = sentencesOf(became);
  const sentence = capitalised(`${numberInWords(became.length)} events were taken for one: ${apart}`);
  return [dated(event, { what: "event-parted", sentence, before: event.sentence, after: apart })];
}

function sentencesOf(events: SituationEvent[]): string {
  const more = events.length > MOST_TOLD ? [`And ${(events.length - MOST_TOLD).toLocaleString("en-GB")} more.`] : [];
  return [...events.slice(0, MOST_TOLD).map(({ sentence }) => sentence), ...more].join(" ");
}

/** What is compared of an event, in words, with how a sentence tells of it. */
const TOLD: { what: Change["what"]; of(event: SituationEvent): string; says: string }[] = [
  { what: "event-when", of: ({ when }) => (when && intervalInWords(when)) || "on an unknown day", says: "dated" },
  { what: "event-place", of: ({ place }) => (place ? plainName(place.name) : "no known place"), says: "placed at" },
  { what: "event-actor", of: ({ roles }) => nameOf(roles.actor), says: "done by" },
  { what: "event-recipient", of: ({ roles }) => nameOf(roles.recipient), says: "received by" },
  { what: "event-grade", of: ({ grade }) => `${grade.reliability}${grade.credibility}`, says: "graded" },
  { what: "event-origins", of: ({ origins }) => numberInWords(origins.length), says: "independent origins:" },
];

function nameOf(parties: SituationEvent["roles"]["actor"]): string {
  return parties?.[0] ? plainName(parties[0].name) : "nobody named";
}

function alteredChanges({ before, after }: MatchedEvents["same"][number]): Dated[] {
  return TOLD.flatMap(({ what, of, says }) => {
    const [was, is] = [of(before), of(after)];
    const sentence = `${headOf(after)}: ${says} ${is}, before ${was}.`;
    return was === is ? [] : [dated(after, { what, sentence, before: was, after: is })];
  });
}
