import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Source } from "../../model/pack.ts";
import type { Settlement } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { proseOf } from "../prose/prose.ts";
import type { Judgements } from "../record/judgements.ts";
import type { Telling } from "../tellings/telling.ts";
import type { Answer, Question } from "./disagreements-question.ts";
import { tellerOf } from "./settlement-teller.ts";
import { voicesOf } from "./voices.ts";
import { speakerOf } from "./voices-speaker.ts";

/** More than these are counted, not named. */
const FEW = 3;

/**
 * What settles a disagreement, undefined while it stands open, by the rule in docs/decisions/0008-the-reckoning.md: a person's
 * decision, else that all who said otherwise now say the same, else later reports. In time linear in the answers.
 */
export function settlementOf<Value>(
  question: Question<Value>,
  judged: Judgements,
  knowledge: Knowledge,
): Settlement | undefined {
  const disputed = question.answers.filter(question.isDisputed).sort(byDay);
  const accepted = disputed.filter(({ telling }) => judged.accepted.has(telling.id));
  if (accepted.length > 0) return acceptedByPerson(question, accepted, knowledge);
  const last = disputed.at(-1)?.telling.known;
  const answer = commonAnswer(
    question,
    disputed.filter(({ telling }) => telling.known === last),
  );
  if (!answer) return undefined;
  const sides: Sides<Value> = { question, answer, ...sidesOf(question, answer, disputed) };
  return allRevised(sides, knowledge) ?? (question.isOfRecord ? laterReports(sides, knowledge) : undefined);
}

/** One answer, with those that can be right along with it and those that cannot, in the order of being known. */
interface Sides<Value> {
  question: Question<Value>;
  answer: Answer<Value>;
  bearing: Answer<Value>[];
  against: Answer<Value>[];
}

function sidesOf<Value>(question: Question<Value>, { value }: Answer<Value>, disputed: Answer<Value>[]) {
  const sides = groupBy(disputed, (other) => question.meet(other.value, value));
  return { bearing: sides.get(true) ?? [], against: sides.get(false) ?? [] };
}

/** The most exact of some answers, if all of them can be right along with it. */
function commonAnswer<Value>({ room, meet }: Question<Value>, answers: Answer<Value>[]): Answer<Value> | undefined {
  const [first, ...others] = answers;
  if (!first) return undefined;
  const exact = others.reduce((best, other) => (room(other.value) < room(best.value) ? other : best), first);
  return answers.every(({ value }) => meet(value, exact.value)) ? exact : undefined;
}

function acceptedByPerson<Value>(
  question: Question<Value>,
  accepted: Answer<Value>[],
  knowledge: Knowledge,
): Settlement | undefined {
  const answer = commonAnswer(question, accepted);
  return answer && settlement(answer, accepted, dayOf(accepted[0]), proseOf(knowledge).disputes.acceptedByPerson);
}

/** Whoever gave another answer has since given this one. */
function allRevised<Value>(sides: Sides<Value>, knowledge: Knowledge): Settlement | undefined {
  const { question, answer, bearing, against } = sides;
  const keyOf = ({ telling }: Answer<Value>) => tellerOf(telling, knowledge).key;
  const bearingOf = groupBy(bearing, keyOf);
  const revisions: { before: Answer<Value>; now: Answer<Value> }[] = [];
  for (const [teller, said] of groupBy(against, keyOf)) {
    const before = said.at(-1) as Answer<Value>;
    const isRevision = (later: Answer<Value>) =>
      isAfter(later, dayOf(before)) && !question.meet(later.value, before.value);
    const now = bearingOf.get(teller)?.find(isRevision);
    if (!now) return undefined;
    revisions.push({ before, now });
  }
  const now = revisions.map((revision) => revision.now).sort(byDay);
  const names = revisions.map(({ before }) => tellerOf(before.telling, knowledge).name);
  const reason = revisionReason(names, revisions[0]?.before.words ?? "", answer.words, knowledge);
  return settlement(answer, now, dayOf(now.at(-1)), reason);
}

function revisionReason(names: string[], before: string, now: string, knowledge: Knowledge): string {
  const { revised, allRevised, manyRevised } = proseOf(knowledge).disputes;
  const [name = ""] = names;
  if (names.length === 1) return revised(name, before, now);
  return names.length > FEW ? manyRevised(names.length, now) : allRevised(names, now);
}

/** Since anybody gave another answer, two independent origins give this one, or one of reliability A or B in its own words. */
function laterReports<Value>({ answer, bearing, against }: Sides<Value>, knowledge: Knowledge): Settlement | undefined {
  const lastAgainst = dayOf(against.at(-1));
  const later = bearing.filter((each) => isAfter(each, lastAgainst));
  const voices = voicesOf(
    later.map(({ telling }) => telling),
    knowledge,
  );
  const reliable = later.find(({ telling }) => isReliable(sourceOf(telling, knowledge)));
  const second = later.find(({ telling }) => telling.report.id === voices[1]?.id);
  if (reliable && (!second || dayOf(reliable) < dayOf(second))) {
    const source = sourceOf(reliable.telling, knowledge);
    const reason = proseOf(knowledge).disputes.laterReport(source?.name ?? "", source?.grade ?? "");
    return settlement(answer, later, dayOf(reliable), reason);
  }
  if (!second) return undefined;
  const names = voices.length > FEW ? undefined : voices.map(({ name }) => name);
  return settlement(answer, later, dayOf(second), proseOf(knowledge).disputes.laterOrigins(voices.length, names));
}

/** Who says something in its own words; undefined for the words of others. */
function sourceOf(telling: Telling, knowledge: Knowledge): Source | undefined {
  if (telling.claim.attribution || speakerOf(telling, knowledge)) return undefined;
  const { credit, outlet, url } = telling.report.report;
  return knowledge.source(credit ?? outlet ?? url ?? "");
}

function isReliable(source: Source | undefined): boolean {
  return source?.grade === "A" || source?.grade === "B";
}

function settlement<Value>(answer: Answer<Value>, by: Answer<Value>[], since: Day, reason: string): Settlement {
  return { value: answer.words, claims: by.map(({ telling }) => telling.id), since, reason };
}

/** A report without a date is later than nothing: it must not have been published by that day. */
function isAfter({ telling }: Answer<unknown>, day: Day): boolean {
  return (telling.published.from ?? "") > day;
}

function dayOf(answer: Answer<unknown> | undefined): Day {
  return answer?.telling.known ?? "";
}

function byDay(a: Answer<unknown>, b: Answer<unknown>): number {
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
}
