import type { Check, Disagreement, Situation, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Part } from "../prose/part.ts";
import { proseOf } from "../prose/prose.ts";
import type { Record } from "../record/record.ts";
import { happened, MOST, nameOf, type Sentence, says } from "./brief-sentence.ts";

/** Each count that a report states of what is past, with its verdict; the newest. */
export function countSentences(situation: Situation, record: Record, knowledge: Knowledge): Sentence[] {
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
      const link = (text: string) => ({ text, claim });
      const oneLine = words.replace(/\s+/g, " ").trim();
      return says(...proseOf(knowledge).brief.count(oneLine, outlets.get(report), sentence, needs, link));
    });
}

/** What two sides claim to hold, and what tellings of one event cannot all be right about; the newest. */
export function disputeSentences(situation: Situation, record: Record, knowledge: Knowledge): Sentence[] {
  const units = new Map(record.claims.map(({ id, claim }) => [id, claim.quantity?.unit]));
  const phrases = proseOf(knowledge).brief;
  const contested = situation.installations
    .filter((state) => state.contested)
    .map(({ installation }) => {
      const text = phrases.held(nameOf(installation, knowledge), undefined, false);
      return says(...phrases.contested({ text, installation }));
    });
  const told = happened(situation).flatMap((event) =>
    event.disagreements.map((disagreement) => disputeSentence(event, disagreement, units, knowledge)),
  );
  return [...contested, ...told.slice(0, MOST)];
}

function disputeSentence(
  event: SituationEvent,
  { field, versions, settled }: Disagreement,
  units: Map<string, string | undefined>,
  knowledge: Knowledge,
): Sentence {
  const phrases = proseOf(knowledge).brief.dispute;
  const unit = units.get(versions[0]?.claims[0] ?? "");
  const values = versions.map(({ value, saidBy, claims }) => linked(phrases.version(value, saidBy), claims));
  const names = event.origins.map(({ name }) => name);
  return says(
    ...phrases.told(
      { text: phrases.name(event, field), event: event.id },
      field,
      unit,
      values,
      phrases.origins(names, event.reports.length),
    ),
    ...(settled
      ? phrases.settled(settled.since, settled.value, settled.reason, (text) => linked(text, settled.claims))
      : []),
  );
}

function linked(text: string, [claim]: string[]): Part {
  return { text, ...(claim && { claim }) };
}
