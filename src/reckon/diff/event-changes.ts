import type { Party, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { english, type Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import { compare } from "../record/record.ts";
import { packNameOf } from "../tellings/parties.ts";
import type { Change } from "./change.ts";
import type { MatchedEvents } from "./matched-events.ts";

/** Events that a sentence tells one by one where many were one, or are. */
const MOST_TOLD = 5;

/** What happened that was not known, what is one event now or several, and what is told of an event otherwise; by day. */
export function eventChanges(
  before: SituationEvent[],
  after: SituationEvent[],
  matched: MatchedEvents,
  knowledge: Knowledge,
): Change[] {
  const phrases = proseOf(knowledge).changes;
  const gone = before.filter((event) => matched.became(event).length === 0).map((event) => goneChange(event, phrases));
  const parted = before.flatMap((event) => partedChange(event, matched.became(event), phrases));
  const newOrMerged = after.flatMap((event) => newOrMergedChange(event, matched.was(event), phrases));
  const altered = matched.retold.flatMap((pair) => alteredChanges(pair, knowledge));
  return [...newOrMerged, ...gone, ...parted, ...altered]
    .sort((a, b) => compare(a.day, b.day) || compare(a.change.id, b.change.id))
    .map(({ change }) => change);
}

type Phrases = Prose["changes"];

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

function goneChange(event: SituationEvent, { gone }: Phrases): Dated {
  return dated(event, { what: "event-gone", sentence: gone(event.sentence), before: event.sentence });
}

function newOrMergedChange(event: SituationEvent, was: SituationEvent[], phrases: Phrases): Dated[] {
  if (was.length === 1) return [];
  const what = event.type === "statement" ? "statement-new" : "event-new";
  if (was.length === 0) return [dated(event, { what, sentence: event.sentence, after: event.sentence })];
  const sentence = phrases.merged(was.length, event.sentence);
  return [dated(event, { what: "event-merged", sentence, before: sentencesOf(was, phrases), after: event.sentence })];
}

function partedChange(event: SituationEvent, became: SituationEvent[], phrases: Phrases): Dated[] {
  if (became.length < 2) return [];
  const apart = sentencesOf(became, phrases);
  const sentence = phrases.parted(became.length, apart);
  return [dated(event, { what: "event-parted", sentence, before: event.sentence, after: apart })];
}

function sentencesOf(events: SituationEvent[], { sentences }: Phrases): string {
  const told = events.slice(0, MOST_TOLD).map(({ sentence }) => sentence);
  return sentences(told, events.length - told.length);
}

/** What is compared of an event, in words. */
const COMPARED: {
  [what in Parameters<Phrases["altered"]>[1]]: (event: SituationEvent, phrases: Phrases, nameOf: NameOf) => string;
} = {
  "event-when": ({ when }, { values }) => values.when(when),
  "event-place": ({ place }, { values }, nameOf) => values.place(place && nameOf(place)),
  "event-actor": ({ roles }, { values }, nameOf) => values.party(roles.actor?.[0] && nameOf(roles.actor[0])),
  "event-recipient": ({ roles }, { values }, nameOf) =>
    values.party(roles.recipient?.[0] && nameOf(roles.recipient[0])),
  "event-grade": ({ grade }) => `${grade.reliability}${grade.credibility}`,
  "event-origins": ({ origins }, { values }) => values.origins(origins.length),
};

type NameOf = (party: Party) => string;

function alteredChanges({ before, after }: MatchedEvents["retold"][number], knowledge: Knowledge): Dated[] {
  const phrases = proseOf(knowledge).changes;
  return (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).flatMap((what) => {
    const inWords = COMPARED[what];
    // What English says of the two decides, so that all editions tell the same changes.
    const [then, now] = [before, after].map((event) =>
      inWords(event, english.changes, (party) => packNameOf(party, knowledge)),
    );
    if (then === now) return [];
    const [was = "", is = ""] = [before, after].map((event) => inWords(event, phrases, ({ name }) => name));
    return [dated(after, { what, sentence: phrases.altered(headOf(after), what, is, was), before: was, after: is })];
  });
}
