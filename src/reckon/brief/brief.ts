import { addDays, daysBetween } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Level, Situation, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { quantityInWords } from "../events/disagreements.ts";
import { capitalised, dayInWords, inProse, numberInWords, ordinalInWords } from "../prose/prose.ts";
import type { Record } from "../record/record.ts";
import { related } from "../tellings/parties.ts";
import { countSentences, disputeSentences } from "./brief-disputes.ts";
import { holderSentences, holdingsSentence } from "./brief-holders.ts";
import { doneOn, happened, listed, MOST, NEWS, nameOf, type Sentence, says } from "./brief-sentence.ts";

/** The situation as prose: what happened last and where things stand, then the rest under its titles. */
export interface Brief {
  lead: Sentence[];
  sections: { title: string; sentences: Sentence[] }[];
}

/** Handovers so near to one another are told as one series. */
const SERIES_DAYS = 31;

/** The situation brief; a section with nothing to say is left out. */
export function brief(situation: Situation, record: Record, knowledge: Knowledge): Brief {
  const lead = [
    newsSentence(situation, knowledge),
    holdingsSentence(situation, knowledge),
    announcedSentence(situation, knowledge),
    strengthSentence(newestLevels(situation)[0], knowledge),
  ];
  const sections = [
    { title: "Who holds what", sentences: holderSentences(situation, knowledge) },
    { title: "Announced", sentences: planSentences(situation) },
    {
      title: "Forces",
      sentences: newestLevels(situation).flatMap((level) => strengthSentence(level, knowledge) ?? []),
    },
    { title: "Counts against the record", sentences: countSentences(situation, record) },
    { title: "In dispute", sentences: disputeSentences(situation, record, knowledge) },
  ];
  return {
    lead: lead.filter((sentence) => sentence !== undefined),
    sections: sections.filter(({ sentences }) => sentences.length > 0),
  };
}

function newsSentence(situation: Situation, knowledge: Knowledge): Sentence {
  const news = happened(situation).find(
    (event) => NEWS.includes(event.type) && event.when?.from && isAtKnownPlace(event, knowledge),
  );
  if (!news) return says(`Nothing is reported up to ${dayInWords(situation.day)}.`);
  const series = seriesOf(news, situation, knowledge);
  const told = { text: news.sentence.replace(/\.$/, ""), event: news.id };
  return says(told, series ? `, ${series}.` : ".");
}

function isAtKnownPlace({ place, type }: SituationEvent, knowledge: Knowledge): boolean {
  const kind = place?.entity && knowledge.entity(place.entity)?.kind;
  return kind === "installation" || (kind === "place" && type !== "transfer" && type !== "withdrawal");
}

/** "the third installation in thirteen days". */
function seriesOf(news: SituationEvent, situation: Situation, knowledge: Knowledge): string | undefined {
  const last = doneOn(news);
  if (news.type !== "transfer" || !last) return undefined;
  const handovers = happened(situation).filter(
    (event) =>
      event.type === "transfer" &&
      isAtKnownPlace(event, knowledge) &&
      (doneOn(event) ?? "") > addDays(last, -SERIES_DAYS) &&
      sameGiver(event, news, knowledge),
  );
  const places = new Set(handovers.map(({ place }) => place?.entity));
  const first = handovers.map((event) => doneOn(event) ?? last).sort()[0] ?? last;
  if (places.size < 2) return undefined;
  return `the ${ordinalInWords(places.size)} installation in ${numberInWords(daysBetween(first, last) + 1)} days`;
}

function sameGiver(a: SituationEvent, b: SituationEvent, knowledge: Knowledge): boolean {
  const [one, other] = [a.roles.actor?.[0]?.entity, b.roles.actor?.[0]?.entity];
  return one !== undefined && other !== undefined && related(one, other, knowledge);
}

function announcedSentence({ installations }: Situation, knowledge: Knowledge): Sentence | undefined {
  const awaited = installations.filter(({ announced }) => announced.length > 0);
  if (awaited.length === 0) return undefined;
  const names = awaited.map(({ installation, announced }) => ({
    text: nameOf(installation, knowledge),
    ...(announced[0] && { event: announced[0] }),
    installation,
  }));
  const one = awaited.length === 1;
  const number = capitalised(numberInWords(awaited.length));
  return says(`${number} more ${one ? "installation is" : "installations are"} to be left: `, ...listed(names), ".");
}

function planSentences({ plans, events, day }: Situation): Sentence[] {
  const waiting = new Set(plans.filter(({ status }) => status === "waiting").map(({ event }) => event));
  return events
    .filter(({ id, known }) => waiting.has(id) && known <= day)
    .reverse()
    .sort((a, b) => Number(b.roles.installation !== undefined) - Number(a.roles.installation !== undefined))
    .slice(0, MOST)
    .map(({ id, sentence }) => says({ text: capitalised(sentence.replace("It was announced that ", "")), event: id }));
}

/** The newest number for each force and place, known and in force by the day; the largest first. */
function newestLevels({ levels, day }: Situation): Level[] {
  const upTo = levels.filter(({ known, unit }) => known <= day && unit === "personnel");
  const groups = groupBy(upTo, ({ actor, place }) => `${actor.entity ?? actor.name} ${place.entity ?? place.name}`);
  return [...groups.values()]
    .flatMap((of) => of.at(-1) ?? [])
    .sort((a, b) => (b.value ?? b.min ?? 0) - (a.value ?? a.min ?? 0))
    .slice(0, MOST);
}

function strengthSentence(level: Level | undefined, knowledge: Knowledge): Sentence | undefined {
  if (!level) return undefined;
  const [claim] = level.claims;
  const number = { text: capitalised(quantityInWords(level)), ...(claim && { claim }) };
  const place = inProse(level.place, knowledge);
  const who = level.actor.entity ? `personnel of ${inProse(level.actor, knowledge)}` : level.actor.name;
  const when = level.when?.to ? ` (${dayInWords(level.when.to)})` : "";
  return says(number, ` ${who} are reported in ${place}${when}.`);
}
