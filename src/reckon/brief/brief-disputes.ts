import { groupBy } from "../../model/group-by.ts";
import type { Check, Disagreement, KeptClaim, Situation, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Part } from "../prose/part.ts";
import { proseOf } from "../prose/prose.ts";
import { byId } from "../record/by-id.ts";
import type { Record } from "../record/record.ts";
import { happened, MOST, nameOf, type Sentence, says } from "./brief-sentence.ts";

/** Each count that a report states of what is past, with its verdict; the newest. */
export function countSentences(situation: Situation, record: Record, knowledge: Knowledge): Sentence[] {
  const [events, reports] = [byId(situation.events), byId(record.reports)];
  const isPast = (id: string) => (events.get(id)?.when?.to ?? "") <= situation.day;
  return distinct(situation.checks)
    .filter(({ counted }) => counted.every(isPast))
    .slice(-MOST)
    .map(({ claim, report, words, sentence, needs }) => {
      const link = (text: string) => ({ text, claim });
      const oneLine = words.replace(/\s+/g, " ").trim();
      const { outlet, credit } = reports.get(report)?.report ?? {};
      return says(...proseOf(knowledge).brief.count(oneLine, outlet ?? credit, sentence, needs, link));
    });
}

const distinctOf = new WeakMap<Check[], Check[]>();

/** A headline's count and the same in the text are one. */
function distinct(checks: Check[]): Check[] {
  const key = ({ report, stated, counted }: Check) => JSON.stringify([report, stated, counted]);
  const kept = distinctOf.get(checks) ?? [...groupBy(checks, key).values()].flatMap(([first]) => first ?? []);
  distinctOf.set(checks, kept);
  return kept;
}

/** What two sides claim to hold, and what tellings of one event cannot all be right about; the newest. */
export function disputeSentences(situation: Situation, record: Record, knowledge: Knowledge): Sentence[] {
  const claims = byId(record.claims);
  const phrases = proseOf(knowledge).brief;
  const contested = situation.installations
    .filter((state) => state.contested)
    .map(({ installation }) => {
      const text = phrases.held(nameOf(installation, knowledge), undefined, false);
      return says(...phrases.contested({ text, installation }));
    });
  const told = newestDisagreements(situation).map(({ event, disagreement }) =>
    disputeSentence(event, disagreement, claims, knowledge),
  );
  return [...contested, ...told];
}

function newestDisagreements(situation: Situation): { event: SituationEvent; disagreement: Disagreement }[] {
  const found: { event: SituationEvent; disagreement: Disagreement }[] = [];
  for (const event of happened(situation)) {
    found.push(...event.disagreements.map((disagreement) => ({ event, disagreement })));
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}

function disputeSentence(
  event: SituationEvent,
  { field, versions, settled }: Disagreement,
  record: ReadonlyMap<string, KeptClaim>,
  knowledge: Knowledge,
): Sentence {
  const phrases = proseOf(knowledge).brief.dispute;
  const unit = record.get(versions[0]?.claims[0] ?? "")?.claim.quantity?.unit;
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
