import { daysBetween } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Disagreement, Version } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf, worded } from "../prose/prose.ts";
import type { Judgements } from "../record/judgements.ts";
import { byKnown, STANDING, type Telling } from "../tellings/telling.ts";
import { deniesAny, deniesOwnPart } from "./disagreements-denials.ts";
import { partyQuestion } from "./disagreements-parties.ts";
import { type Answer, type Question, type Range, rangeQuestion } from "./disagreements-question.ts";
import { outletOf } from "./event-time.ts";
import { kindOfUnit, rangeOf } from "./quantity-range.ts";
import { settlementOf } from "./settlement.ts";

/** A time wider than this is no version of when something happened. */
const EXACT_DAYS = 3;

/**
 * What the tellings of one event cannot all be right about, and what settles it; `denials` are tellings that it did not happen. The
 * rules are in docs/decisions/0008-the-reckoning.md. The order of the tellings does not matter; the time is n log n.
 */
export function disagreementsOf(
  tellings: Telling[],
  denials: Telling[],
  judged: Judgements,
  knowledge: Knowledge,
): Disagreement[] {
  const [told, denied] = [[...tellings].sort(byKnown), [...denials].sort(byKnown)];
  const disagreement = <Value>(question: Question<Value>) => disagreementOn(question, judged, knowledge);
  return [
    ...quantityQuestions(told, knowledge).flatMap(disagreement),
    ...disagreement(partyQuestion("actor", told, denied, knowledge)),
    ...disagreement(partyQuestion("recipient", told, denied, knowledge)),
    ...disagreement(whenQuestion(told, knowledge)),
    ...disagreement(happenedQuestion(told, denied, knowledge)),
  ];
}

function disagreementOn<Value>(question: Question<Value>, judged: Judgements, knowledge: Knowledge): Disagreement[] {
  if (!question.answers.some(question.isDisputed)) return [];
  const settled = settlementOf(question, judged, knowledge);
  const versions = versionsOf(question.answers, knowledge);
  return [{ field: question.field, versions, ...(settled && { settled }) }];
}

/** How many, for each kind of thing that is counted. */
function quantityQuestions(tellings: Telling[], knowledge: Knowledge): Question<Range<number>>[] {
  const answers = tellings.flatMap((telling) => {
    const { quantity } = telling.claim;
    const value = quantity && rangeOf(quantity);
    return value ? [{ telling, ...worded(knowledge, (prose) => prose.quantityInWords(quantity)), value }] : [];
  });
  const byUnit = groupBy(answers, ({ telling }) => kindOfUnit(telling.claim.quantity?.unit));
  return [...byUnit.values()].map((counted) => rangeQuestion("quantity", counted, ({ min, max }) => max - min));
}

/** On which day. How things stand is found so on one day and on another: that is no dispute. */
function whenQuestion(tellings: Telling[], knowledge: Knowledge): Question<Range<string>> {
  const answers = tellings.flatMap((telling) => {
    const { from, to } = telling.time;
    const isExact = from !== undefined && to !== undefined && daysBetween(from, to) < EXACT_DAYS;
    if (!isExact || STANDING.has(telling.claim.type)) return [];
    return [
      { telling, ...worded(knowledge, (prose) => prose.intervalInWords(telling.time)), value: { min: from, max: to } },
    ];
  });
  return rangeQuestion("when", answers, ({ min, max }) => daysBetween(min, max));
}

/** Whether it happened at all, once anybody denies it. */
function happenedQuestion(tellings: Telling[], denials: Telling[], knowledge: Knowledge): Question<boolean> {
  const denied = denials.filter((denial) => deniesAny(denial) || !deniesOwnPart(denial, knowledge));
  const { happened } = proseOf(knowledge).disputes;
  const answer = (telling: Telling, key: keyof typeof happened): Answer<boolean> => ({
    telling,
    words: happened[key],
    key,
    value: key === "yes",
  });
  const answers = [
    ...tellings.map((telling) => answer(telling, "yes")),
    ...denied.map((telling) => answer(telling, deniesAny(telling) ? "none" : "no")),
  ];
  return {
    field: "happened",
    answers: answers.sort((a, b) => byKnown(a.telling, b.telling)),
    meet: (a, b) => a === b,
    isDisputed: () => tellings.length > 0 && denied.length > 0,
    room: () => 0,
    isOfRecord: false,
  };
}

function versionsOf<Value>(answers: Answer<Value>[], knowledge: Knowledge): Version[] {
  const alike = [...groupBy(answers, ({ key }) => key).values()];
  return alike.map((same) => ({
    value: same[0]?.words ?? "",
    claims: same.map(({ telling }) => telling.id),
    saidBy: distinctVoices(
      same.map(({ telling }) => telling),
      knowledge,
    ),
    since: same[0]?.telling.known ?? "",
  }));
}

/** The outlets and their speakers, as distinct as the reports name them. */
function distinctVoices(tellings: Telling[], knowledge: Knowledge): string[] {
  const voices = tellings.map((telling) => worded(knowledge, (prose) => saidBy(telling, prose, knowledge)));
  return [...new Map(voices.map(({ key, words }) => [key, words])).values()];
}

function saidBy(telling: Telling, prose: Prose, knowledge: Knowledge): string {
  const speaker = telling.claim.attribution?.[0];
  const outlet = outletOf(telling, prose);
  if (!speaker) return outlet;
  const known = speaker.entity === undefined ? undefined : knowledge.entity(speaker.entity)?.name;
  return prose.disputes.saidBy(speaker.text, outlet, known);
}
