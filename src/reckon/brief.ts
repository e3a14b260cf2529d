import { addDays, type Day, daysBetween } from "../model/day.ts";
import type { Check, Disagreement, Level, Situation, SituationEvent, Tenure, Version } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { quantityInWords } from "./disagreements.ts";
import { groupBy } from "./group-by.ts";
import { isWithin, partyOf, related } from "./parties.ts";
import {
  capitalised,
  dateBeside,
  dayInWords,
  inProse,
  list,
  numberInWords,
  ordinalInWords,
  shortName,
} from "./prose.ts";
import type { Record } from "./record.ts";
import { surely } from "./tenures.ts";

/** Words, or words that lead to what they rest on. */
export type Part = string | { text: string; event?: string; claim?: string; installation?: string };

export interface Sentence {
  parts: Part[];
}

/** The situation as prose: what happened last and where things stand, then the rest under its titles. */
export interface Brief {
  lead: Sentence[];
  sections: { title: string; sentences: Sentence[] }[];
}

/** What a brief can lead with, the weightiest first. */
const NEWS = ["transfer", "seizure", "withdrawal", "attack", "clash"];
/** Handovers so near to one another are told as one series. */
const SERIES_DAYS = 31;
/** A brief fits on a sheet: the newest of each kind. */
const MOST = 8;

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

const says = (...parts: Part[]): Sentence => ({ parts });

/** The days by which an event surely had happened; events without any are not told as news. */
function doneOn({ when }: SituationEvent): Day | undefined {
  return when?.to;
}

/** Asserted events up to the day, newest first, and of one day the weightiest first. */
function happened({ events, day }: Situation): SituationEvent[] {
  const weight = ({ type }: SituationEvent) => NEWS.indexOf(type);
  return events
    .filter((event) => event.modality === "asserted" && (doneOn(event) ?? "9999") <= day)
    .sort((a, b) => ((doneOn(a) ?? "") === (doneOn(b) ?? "") ? weight(a) - weight(b) : after(a, b) ? -1 : 1));
}

function after(a: SituationEvent, b: SituationEvent): boolean {
  return (doneOn(a) ?? "") > (doneOn(b) ?? "");
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

interface Holding {
  name: string;
  /** Tenures of the side on the theatre's first day. */
  before: Tenure[];
  /** Of those installations, the ones it holds on the day. */
  still: string[];
}

/** What each side held on the theatre's first day, and what of it it still holds; the largest first. */
function holdings({ tenures, installations }: Situation, firstDay: Day, knowledge: Knowledge): Holding[] {
  const before = tenures.filter(
    (tenure) =>
      tenure.side &&
      knowledge.entity(tenure.installation)?.kind === "installation" &&
      surely(tenure).from <= firstDay &&
      firstDay < surely(tenure).to,
  );
  const sideNow = new Map(installations.map(({ installation, side }) => [installation, side]));
  return [...groupBy(before, (tenure) => bodyOf(tenure, knowledge)).values()]
    .map((held) => ({
      name: nameOfHolders(held, knowledge),
      before: held,
      still: held.map(({ installation }) => installation).filter((id) => sideNow.get(id) === held[0]?.side),
    }))
    .sort((a, b) => b.before.length - a.before.length || (a.name < b.name ? -1 : 1));
}

type Held = Pick<Tenure, "holder" | "side">;

/** The body of its side that a holder acts within, else the holder itself: several members of a coalition are told as one. */
function bodyOf({ holder, side }: Held, knowledge: Knowledge): string {
  const body = knowledge.theatre?.sides.find(({ id }) => id === side)?.members[0];
  return body && holder.entity && isWithin(holder.entity, body, knowledge) ? body : (holder.entity ?? holder.name);
}

/** The name of whoever holds all of these: the body where there are several holders. */
function nameOfHolders(held: Held[], knowledge: Knowledge): string {
  const [first] = held;
  if (!first) return "nobody";
  const isOne = held.every(({ holder }) => holder.entity === first.holder.entity);
  const body = bodyOf(first, knowledge);
  return inProse(isOne ? first.holder : partyOf({ text: body, entity: body }, knowledge), knowledge);
}

function holdingsSentence(situation: Situation, knowledge: Knowledge): Sentence | undefined {
  const firstDay = knowledge.theatre?.firstDay;
  const largest = firstDay ? holdings(situation, firstDay, knowledge)[0] : undefined;
  if (!firstDay || !largest) return undefined;
  const { name, before, still } = largest;
  const of = before.length === still.length ? `all ${numberInWords(before.length)}` : undefined;
  const number = of ?? `${numberInWords(still.length)} of the ${numberInWords(before.length)}`;
  const noun = before.length === 1 ? "installation" : "installations";
  return says(
    `${capitalised(name)} ${holdVerb(name)} ${number} ${noun} ${holdVerb(name) === "holds" ? "it" : "they"} held on ${dayInWords(firstDay)}.`,
  );
}

function holdVerb(name: string): string {
  return /s$/.test(name) && !/States$/.test(name) ? "hold" : "holds";
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

function nameOf(installation: string, knowledge: Knowledge): string {
  return shortName(knowledge.entity(installation)?.name ?? installation);
}

/** Parts as a list: "a, b and c". */
function listed(parts: Part[]): Part[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? " and " : ", ", part];
  });
}

function holderSentences({ installations }: Situation, knowledge: Knowledge): Sentence[] {
  const held = installations.flatMap((state) => (state.holder ? [{ ...state, holder: state.holder }] : []));
  return [...groupBy(held, (state) => bodyOf(state, knowledge)).values()]
    .sort((a, b) => b.length - a.length)
    .map((states) => {
      const name = nameOfHolders(states, knowledge);
      const names = states.map(({ installation, by, since, contested }) => ({
        text: `${nameOf(installation, knowledge)}${since?.from ? ` (since ${dateBeside(since)})` : ""}${contested ? " (contested)" : ""}`,
        ...(by && { event: by }),
        installation,
      }));
      return says(`${capitalised(name)} ${holdVerb(name)} `, ...listed(names), ".");
    });
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

function countSentences(situation: Situation, record: Record): Sentence[] {
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

function disputeSentences(situation: Situation, record: Record, knowledge: Knowledge): Sentence[] {
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
  { field, versions }: Disagreement,
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
  const [reports, origins] = [event.reports.length, event.origins.length];
  const counted = `${capitalised(numberInWords(reports))} report${reports === 1 ? "" : "s"}, ${numberInWords(origins)} origin${origins === 1 ? "" : "s"}.`;
  const values = versions.map((version) => versionPart(version));
  return says(
    { text: name, event: event.id },
    `, ${about}: `,
    ...values.flatMap((part, index) => (index === 0 ? [part] : ["; ", part])),
    `. ${counted}`,
  );
}

function versionPart({ value, saidBy, claims }: Version): Part {
  const [claim] = claims;
  return { text: `${value.replace(/^on /, "")}, ${list(saidBy)}`, ...(claim && { claim }) };
}
