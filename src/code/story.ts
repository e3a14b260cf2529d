import { type Claim, fillers, type When } from "../model/claim.ts";
import { daysBetween, type Interval } from "../model/day.ts";
import { clausesOf } from "../parse/en/clauses.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import type { Draft } from "./frame.ts";
import { isDeedWithoutTime, isEarlier, onlyTime } from "./story/one-time.ts";
import { recallTimes } from "./story/recall.ts";
import { type Told, VIOLENCE, withDays } from "./story/told.ts";
import { beginsStretch, isAside, isOfInfinitive, standsApart } from "./when/aside.ts";
import { type Chronology, daysOf, isMoment as isMomentWord } from "./when/resolve.ts";

const MOVEMENT = new Set<Claim["type"]>(["transfer", "withdrawal"]);

/** A time wider than this is no moment that people can have died at. */
const WIDEST_MOMENT_DAYS = 2;

/** The times that a sentence tells, of its claims in their order, else in its own words; what it tells by the way comes first. */
export function timesTold(sentence: ParsedSentence, told: Told[], chronology: Chronology): Chronology["told"] {
  const goesOn = chronology.told.some(({ sentence: index }) => index === sentence.index - 1);
  const dated = told.filter(
    ({ claim: { type, modality, when }, draft }) =>
      type !== "count" &&
      modality !== "planned" &&
      (when?.from || when?.to) &&
      !(goesOn && draft && beginsSince(draft)),
  );
  const byTheWay = ({ draft }: Told) => (draft && isAside(draft.predicate, draft.sentence) ? 0 : 1);
  dated.sort((a, b) => byTheWay(a) - byTheWay(b));
  const days = dated.map(({ claim }) => boundsOf(claim.when ?? {}));
  const since = sentence.times.filter(({ value }) => value.kind === "since");
  const stretches = since.flatMap((time) => daysOf(time, sentence, chronology, false) ?? []);
  days.unshift(...stretches);
  if (days.length > 0) return days.map((interval) => ({ sentence: sentence.index, days: interval }));
  const words = sentence.times.filter(
    (time) => isMomentWord(time.value) && !(goesOn && beginsStretch(time, sentence)) && !isOfInfinitive(time, sentence),
  );
  return words.flatMap((time) => {
    const interval = daysOf(time, sentence, chronology, false);
    return interval ? [{ sentence: sentence.index, days: interval }] : [];
  });
}

/**
 * People are killed when the attack is: a violent act and its victims, told in one sentence or in the next of the paragraph, share the day that one
 * of them has; so do a departure and a handover of one base. `bySentence` holds the claims of each sentence in order.
 */
export function shareTimes(bySentence: Told[][], report: ParsedReport): Claim[] {
  let story: { when: When; paragraph: number } | undefined;
  let moved: { when: When; paragraph: number; installations: string[] } | undefined;
  const shared = bySentence.map((told, i) => {
    const claims = told.map(({ claim }) => claim);
    const paragraph = report.sentences[i]?.paragraph ?? 0;
    const own = told.find(({ claim, draft }) => VIOLENCE.has(claim.type) && isMoment(claim) && !isApart(draft))?.claim
      .when;
    const before = story?.paragraph === paragraph ? story.when : undefined;
    if (own) story = { when: own, paragraph };
    else if (claims.some(({ when }) => when)) story = undefined;
    const handover = claims.find(
      (claim) => MOVEMENT.has(claim.type) && claim.modality === "asserted" && isMoment(claim),
    );
    if (handover?.when) moved = { when: handover.when, paragraph, installations: installationsOf(handover) };
    const same = moved?.paragraph === paragraph ? moved : undefined;
    const only = onlyTime(told);
    return told.map(({ claim, draft }) => {
      const shared = isApart(draft) || isEarlier(draft) ? claim : share(claim, own, before);
      const dated =
        only && isDeedWithoutTime({ ...(draft && { draft }), claim: shared }) ? withDays(shared, only) : shared;
      return { claim: same ? shareMove(dated, same) : dated, ...(draft && { draft }) };
    });
  });
  return recallTimes(shared).flat();
}

/** "since the truce collapsed on 2 March": where a stretch begins, the story does not stand. */
function beginsSince({ predicate, sentence }: Draft): boolean {
  const { clauses, of } = clausesOf(sentence.tree, sentence.times);
  return clauses[of[predicate.head] ?? 0]?.link === "since";
}

function isApart(draft: Draft | undefined): boolean {
  return draft !== undefined && standsApart(draft.predicate, draft.sentence);
}

function isMoment({ when }: Claim): boolean {
  return when?.from !== undefined && when.to !== undefined && daysBetween(when.from, when.to) < WIDEST_MOMENT_DAYS;
}

function boundsOf({ from, to }: Interval): Interval {
  return { ...(from && { from }), ...(to && { to }) };
}

function share(claim: Claim, own: When | undefined, before: When | undefined): Claim {
  if (claim.when || claim.modality === "planned" || !VIOLENCE.has(claim.type)) return claim;
  const day = own ?? (claim.type === "casualties" ? before : undefined);
  return day ? withDays(claim, day) : claim;
}

function installationsOf(claim: Claim): string[] {
  return fillers(claim, "installation").flatMap(({ entity }) => entity ?? []);
}

/** "… left K1 on Sunday. The base was handed over to the army." */
function shareMove(claim: Claim, moved: { when: When; installations: string[] }): Claim {
  if (claim.when || claim.modality !== "asserted" || !MOVEMENT.has(claim.type)) return claim;
  const isSame = installationsOf(claim).some((id) => moved.installations.includes(id));
  return isSame ? withDays(claim, moved.when) : claim;
}
