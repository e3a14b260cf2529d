import type { Ledger } from "../../keep/ledger.ts";
import { LAST_DAY } from "../../model/day.ts";
import type { Locale } from "../../model/locale.ts";
import type { Review } from "../../model/review.ts";
import type { KeptClaim, Situation } from "../../model/situation.ts";
import { diffOf } from "../../reckon/diff/diff.ts";
import { createMoments } from "../../reckon/moments.ts";
import { onDay } from "../../reckon/reckon.ts";
import { claimsUnder } from "../../reckon/record/judgements.ts";
import type { Record } from "../../reckon/record/record.ts";
import { type KeptReview, reviewedRecord } from "../../reckon/record/reviewed.ts";
import type { Coder } from "../coder.ts";
import type { Act, Decided, Effect } from "../desk.ts";
import { type DeskState, keptOf } from "../desk-state.ts";
import type { At } from "../edition.ts";
import type { Editions } from "../editions.ts";
import { keyOf } from "../local/additions.ts";
import { Refusal } from "../refusal.ts";
import { checked } from "./checked.ts";
import { type Heard, heardIn } from "./heard.ts";
import { type Recoding, recode, withIds } from "./recode.ts";

/** What deciding works with. */
export interface Deciding {
  theatre: string;
  ledger: Ledger;
  editions: Editions;
  /** The state of the desk as it is when it is asked. */
  now(): Promise<DeskState>;
  /** The last day of the situation. */
  lastDay(): Promise<string>;
}

/** Decisions as they would be kept, and the desk with them. */
interface Foreseen {
  reviews: Review[];
  heard: Heard;
  coder: Coder;
  recoding: Recoding;
  record: Record;
}

/** Others who decide at the same time make it look again, so many times at most. */
const MOST_TRIES = 20;

/**
 * Keeps what a person decided, all of it or nothing, and says what it changes in all that is known.
 *
 * @param decisions their claims, reports and reviews by their ids, or by the first six characters or more
 * @param locale the language that the changes are told in
 * @param check looks at all acts as they are when these are kept; what it throws is thrown
 * @throws Refusal when one of them cannot be decided; then nothing is kept
 */
export async function decideAll(
  deciding: Deciding,
  decisions: Review[],
  locale: Locale,
  check: (acts: readonly Act[]) => void = () => {},
): Promise<Decided> {
  if (decisions.length === 0) throw new Refusal("Nothing is decided: give a decision.");
  if (decisions.some(({ by }) => by.trim() === "")) throw new Refusal("Nobody is named who decides: give a name.");
  const { theatre, ledger, editions, now } = deciding;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const state = await now();
    check(state.acts);
    const foreseen = await foreseenIn(state, decisions);
    const at = await momentFor(foreseen.reviews, deciding);
    const before = await editions.of(locale, state).edition.situation(at);
    // What is read by the coder as it was is read again by the coder as it is then.
    const isRecoding = foreseen.coder !== state.coder;
    const acts = await ledger.transaction(async (inside): Promise<Act[] | undefined> => {
      const others = await inside.since(theatre, state.ledger.size, 10_000);
      if (others.some(({ kind }) => kind === "review" || (isRecoding && kind === "report"))) return undefined;
      const size = await inside.size(theatre);
      for (const review of foreseen.reviews) await inside.appendReview(theatre, review);
      const kept = await inside.since(theatre, size, foreseen.reviews.length);
      for (const coding of foreseen.recoding.codings) await inside.appendCoding(theatre, coding);
      return kept.flatMap(({ kind, entry }) => (kind === "review" ? [entry] : []));
    });
    if (!acts) continue;
    const after = await now();
    const { edition } = editions.of(locale, after);
    return {
      review: foreseen.reviews.at(-1) as Review,
      acts,
      claims: claimsOf(foreseen.reviews, state.record, after.record),
      added: acts.length > 0,
      changes: diffOf(before, await edition.situation(at), after.record, edition.knowledge),
      ...besides(foreseen, state),
    };
  }
  throw new Refusal("Others decided at the same time, again and again: try once more.");
}

/**
 * What decisions would change in all that is known; nothing is kept, so nobody need be named who decides.
 *
 * @throws Refusal as `decideAll` does
 */
export async function foresee(deciding: Deciding, decisions: Review[], locale: Locale): Promise<Effect> {
  const state = await deciding.now();
  const foreseen = await foreseenIn(state, decisions);
  const at = await momentFor(foreseen.reviews, deciding);
  const { edition } = deciding.editions.of(locale, state);
  const before = await edition.situation(at);
  const after = situationAfter(state, foreseen, at, deciding, locale);
  return {
    changes: diffOf(before, after, foreseen.record, edition.knowledge),
    ...besides(foreseen, state),
  };
}

/** The reckoning takes in what would be, and then again what is: each time only what differs is reckoned. */
function situationAfter(
  state: DeskState,
  { heard, record }: Foreseen,
  { day, known }: At,
  { theatre, editions }: Deciding,
  locale: Locale,
): Situation {
  const knowledge = editions.knowledgeWith(locale, heard.additions);
  const isNewEntity =
    keyOf({ names: [], entities: heard.additions.entities }) !==
    keyOf({ names: [], entities: state.heard.additions.entities });
  const moments = isNewEntity ? createMoments(theatre, knowledge) : editions.of(locale, state).moments;
  try {
    moments.take(record);
    return onDay(moments.asKnown(known), day, knowledge);
  } finally {
    if (!isNewEntity) moments.take(state.record);
  }
}

async function foreseenIn(state: DeskState, decisions: Review[]): Promise<Foreseen> {
  const log: KeptReview[] = [...state.ledger.reviews];
  const reviews: Review[] = [];
  let { heard, coder, record } = state;
  for (const [at, decision] of decisions.entries()) {
    const review = checked(decision, { record, log, coder });
    reviews.push(review);
    log.push({ id: `foreseen-${at}`, review });
    if (at + 1 < decisions.length && !restates(review)) continue;
    heard = heardIn(log);
    coder = keyOf(heard.additions) === keyOf(state.heard.additions) ? state.coder : state.coder.with(heard.additions);
    record = reviewedRecord(keptOf(record.theatre, state.ledger, log));
  }
  const recoding = await recode(state.ledger, state.heard, heard, coder);
  if (recoding.recoded.length > 0) record = recodedRecord(state, recoding, log);
  return { reviews, heard, coder, recoding, record };
}

/** Whether a decision later in the same list can be about what this one makes. */
function restates({ decision }: Review): boolean {
  return decision === "added" || decision === "entity-added" || decision === "name-added";
}

function recodedRecord(state: DeskState, { codings }: Recoding, log: KeptReview[]): Record {
  const fresh = new Map(codings.map((coding) => [coding.report, coding]));
  const kept = keptOf(state.record.theatre, state.ledger, log);
  return reviewedRecord({
    ...kept,
    reports: kept.reports.map((one) => {
      const coding = fresh.get(one.id);
      if (!coding || one.report.published) return one;
      const { published: _, ...undated } = one;
      return { ...undated, ...(coding.published && { published: coding.published }) };
    }),
    claims: [
      ...kept.claims.filter(({ report }) => !fresh.has(report)),
      ...codings.flatMap((coding) => withIds(coding.report, coding)),
    ],
  });
}

/** All that is known; where a report's date is put right, also what is known only later. */
async function momentFor(reviews: Review[], { lastDay }: Deciding): Promise<At> {
  const last = await lastDay();
  const datesChange = reviews.some(({ decision }) => decision === "report-corrected" || decision === "undone");
  return { day: last, known: datesChange ? LAST_DAY : last };
}

function besides({ reviews, recoding }: Foreseen, { coder }: DeskState): Pick<Effect, "recoded" | "sharedWith"> {
  const names = reviews.flatMap((review) => {
    if (review.decision === "name-added") return [{ of: review.entity, name: review.name }];
    if (review.decision !== "entity-added") return [];
    const { id, name, ar, names = [] } = review.entity;
    return [name, ...(ar ? [ar] : []), ...names].map((each) => ({ of: id, name: each }));
  });
  const shared = names.flatMap(({ of, name }) =>
    coder
      .bearersOf(name)
      .map(({ id }) => id)
      .filter((id) => id !== of),
  );
  return { recoded: recoding.recoded, sharedWith: [...new Set(shared)] };
}

/** The claims that reviews are about, as they are after them, else as they were. */
function claimsOf(reviews: Review[], before: Record, after: Record): KeptClaim[] {
  const about = new Set(reviews.flatMap(claimsUnder));
  const found = new Map(
    [...before.claims, ...after.claims].filter(({ id }) => about.has(id)).map((one) => [one.id, one]),
  );
  return [...found.values()];
}
