import { addDays, daysBetween } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Level, Situation, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { forceKey } from "../levels/levels.ts";
import { proseOf } from "../prose/prose.ts";
import type { Record } from "../record/record.ts";
import { related } from "../tellings/parties.ts";
import { countSentences, disputeSentences } from "./brief-disputes.ts";
import { holderSentences, holdingsSentence } from "./brief-holders.ts";
import { doneOn, happened, MOST, NEWS, nameOf, type Sentence, says } from "./brief-sentence.ts";

/** The situation as prose: what happened last and where things stand, then the rest under its titles. */
export interface Brief {
  lead: Sentence[];
  sections: Section[];
}

/** What a section of a brief is about. */
const SECTIONS = ["holders", "announced", "forces", "counts", "disputes"] as const;

interface Section {
  about: (typeof SECTIONS)[number];
  title: string;
  sentences: Sentence[];
}

/** Handovers so near to one another are told as one series. */
const SERIES_DAYS = 31;

/** The situation brief; a section with nothing to say is left out. */
export function brief(situation: Situation, record: Record, knowledge: Knowledge): Brief {
  const { titles } = proseOf(knowledge).brief;
  const newest = newestLevels(situation, knowledge);
  const strengths = newest.map((level) => strengthSentence(level, knowledge));
  const lead = [
    newsSentence(situation, knowledge),
    holdingsSentence(situation, knowledge),
    announcedSentence(situation, knowledge),
    strengths[0],
  ];
  const told: { [about in Section["about"]]: Sentence[] } = {
    holders: holderSentences(situation, knowledge),
    announced: planSentences(situation, knowledge),
    forces: strengths,
    counts: countSentences(situation, record, knowledge),
    disputes: disputeSentences(situation, record, knowledge),
  };
  const sections = SECTIONS.map((about) => ({ about, title: titles[about], sentences: told[about] }));
  return {
    lead: lead.filter((sentence) => sentence !== undefined),
    sections: sections.filter(({ sentences }) => sentences.length > 0),
  };
}

function newsSentence(situation: Situation, knowledge: Knowledge): Sentence {
  const news = happened(situation).find(
    (event) => NEWS.includes(event.type) && event.when?.from && isAtKnownPlace(event, knowledge),
  );
  if (!news) return says(proseOf(knowledge).brief.nothing(situation.day));
  const series = seriesOf(news, situation, knowledge);
  const told = { text: news.sentence.replace(/\.$/, ""), event: news.id };
  return says(told, series ?? ".");
}

function isAtKnownPlace({ place, type }: SituationEvent, knowledge: Knowledge): boolean {
  const kind = place?.entity && knowledge.entity(place.entity)?.kind;
  return kind === "installation" || (kind === "place" && type !== "transfer" && type !== "withdrawal");
}

/** ", the third installation in thirteen days." */
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
  return proseOf(knowledge).brief.series(places.size, daysBetween(first, last) + 1);
}

function sameGiver(a: SituationEvent, b: SituationEvent, knowledge: Knowledge): boolean {
  const [one, other] = [a.roles.actor?.[0]?.entity, b.roles.actor?.[0]?.entity];
  return one !== undefined && other !== undefined && related(one, other, knowledge);
}

function announcedSentence({ installations }: Situation, knowledge: Knowledge): Sentence | undefined {
  const awaited = installations.filter(({ announced }) => announced.length > 0);
  if (awaited.length === 0) return undefined;
  const { held } = proseOf(knowledge).brief;
  const names = awaited.map(({ installation, announced }) => ({
    text: held(nameOf(installation, knowledge), undefined, false),
    ...(announced[0] && { event: announced[0] }),
    installation,
  }));
  return says(...proseOf(knowledge).brief.toBeLeft(names));
}

const plannedIn = new WeakMap<readonly SituationEvent[], SituationEvent[]>();

/** The announced events of a situation, the same on all its days, those known last first. */
function planned(events: readonly SituationEvent[]): SituationEvent[] {
  const kept = plannedIn.get(events) ?? events.filter(({ modality }) => modality === "planned").reverse();
  plannedIn.set(events, kept);
  return kept;
}

function planSentences({ plans, events, day }: Situation, knowledge: Knowledge): Sentence[] {
  const waiting = new Set(plans.filter(({ status }) => status === "waiting").map(({ event }) => event));
  return planned(events)
    .filter(({ id, known }) => known <= day && waiting.has(id))
    .sort((a, b) => Number(b.roles.installation !== undefined) - Number(a.roles.installation !== undefined))
    .slice(0, MOST)
    .map(({ id, sentence }) => says({ text: proseOf(knowledge).brief.plan(sentence), event: id }));
}

/** The newest number for each force and place, known and in force by the day; the largest first. */
function newestLevels({ levels, day }: Situation, knowledge: Knowledge): Level[] {
  const upTo = levels.filter(({ known, unit }) => known <= day && unit === "personnel");
  const groups = groupBy(upTo, ({ actor, place }) => forceKey(actor, place, knowledge));
  return [...groups.values()]
    .flatMap((of) => of.at(-1) ?? [])
    .sort((a, b) => (b.value ?? b.min ?? 0) - (a.value ?? a.min ?? 0))
    .slice(0, MOST);
}

function strengthSentence(level: Level, knowledge: Knowledge): Sentence {
  const [claim] = level.claims;
  const link = (text: string) => ({ text, ...(claim && { claim }) });
  return says(...proseOf(knowledge).levels.reported(level, link, knowledge));
}
