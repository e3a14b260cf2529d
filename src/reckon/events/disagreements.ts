import type { Quantity } from "../../model/claim.ts";
import { daysBetween } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Disagreement, Version } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { intervalInWords } from "../prose/prose.ts";
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
    ...quantityQuestions(told).flatMap(disagreement),
    ...disagreement(partyQuestion("actor", told, denied, knowledge)),
    ...disagreement(partyQuestion("recipient", told, denied, knowledge)),
    ...disagreement(whenQuestion(told)),
    ...disagreement(happenedQuestion(told, denied, knowledge)),
  ];
}

function disagreementOn<Value>(question: Question<Value>, judged: Judgements, knowledge: Knowledge): Disagreement[] {
  if (!question.answers.some(question.isDisputed)) return [];
  const settled = settlementOf(question, judged, knowledge);
  return [{ field: question.field, versions: versionsOf(question.answers), ...(settled && { settled }) }];
}

/** How many, for each kind of thing that is counted. */
function quantityQuestions(tellings: Telling[]): Question<Range<number>>[] {
  const answers = tellings.flatMap((telling) => {
    const { quantity } = telling.claim;
    const value = quantity && rangeOf(quantity);
    return value ? [{ telling, words: quantityInWords(quantity), value }] : [];
  });
  const byUnit = groupBy(answers, ({ telling }) => kindOfUnit(telling.claim.quantity?.unit));
  return [...byUnit.values()].map((counted) => rangeQuestion("quantity", counted, ({ min, max }) => max - min));
}

/** "18", "at least 15", "up to 30", "between 250 and 350", "about 12". */
export function quantityInWords({ value, min, max }: Pick<Quantity, "value" | "min" | "max">): string {
  const say = (n: number) => n.toLocaleString("en-GB");
  if (min !== undefined && max !== undefined) return min === max ? say(min) : `between ${say(min)} and ${say(max)}`;
  if (min !== undefined) return `at least ${say(min)}`;
  if (max !== undefined) return `up to ${say(max)}`;
  return value === undefined ? "" : `about ${say(value)}`;
}

/** On which day. How things stand is found so on one day and on another: that is no dispute. */
function whenQuestion(tellings: Telling[]): Question<Range<string>> {
  const answers = tellings.flatMap((telling) => {
    const { from, to } = telling.time;
    const isExact = from !== undefined && to !== undefined && daysBetween(from, to) < EXACT_DAYS;
    if (!isExact || STANDING.has(telling.claim.type)) return [];
    return [{ telling, words: intervalInWords(telling.time), value: { min: from, max: to } }];
  });
  return rangeQuestion("when", answers, ({ min, max }) => daysBetween(min, max));
}

/** Whether it happened at all, once anybody denies it. */
function happenedQuestion(tellings: Telling[], denials: Telling[], knowledge: Knowledge): Question<boolean> {
  const denied = denials.filter((denial) => deniesAny(denial) || !deniesOwnPart(denial, knowledge));
  const answers: Answer<boolean>[] = [
    ...tellings.map((telling) => ({ telling, words: "yes", value: true })),
    ...denied.map((telling) => ({ telling, words: deniesAny(telling) ? "none" : "no", value: false })),
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

function versionsOf<Value>(answers: Answer<Value>[]): Version[] {
  const byWords = groupBy(answers, ({ words }) => words);
  return [...byWords].map(([value, same]) => ({
    value,
    claims: same.map(({ telling }) => telling.id),
    saidBy: [...new Set(same.map(({ telling }) => saidBy(telling)))],
    since: same[0]?.telling.known ?? "",
  }));
}

function saidBy(telling: Telling): string {
  const speaker = telling.claim.attribution?.[0]?.text;
  return speaker ? `${speaker} (${outletOf(telling)})` : outletOf(telling);
}
