import type { ClaimType } from "../../model/claim-types.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { Situation, SituationEvent } from "../../model/situation.ts";
import type { View } from "../view.ts";
import { inStretch, type Turn } from "./events-by-day.ts";
import type { Sentence } from "./notes.ts";
import { lengthOf, type Stretch, stretchInWords } from "./stretch.ts";

/** Sentences under a title, and what they leave out. */
export interface Section {
  title: string;
  sentences: Sentence[];
  /** How many more there are, and where they are listed. */
  more?: { words: string; path?: string };
}

/** What a brief tells of first, of the events that changed no holder. */
const WEIGHTIEST: ClaimType[] = ["transfer", "seizure", "withdrawal", "attack", "clash"];
/** What is said, counted or standing is no event of a day. */
const NOT_TOLD = new Set<ClaimType>(["statement", "count", "force_level", "control", "group", "affiliation"]);
/** An event whose days are less sure than this belongs to no one day. */
const MOST_DAYS_UNSURE = 3;
const MOST_VERSIONS = 4;

/**
 * What happened in a stretch of days, and what became known in it of days before it.
 *
 * @param before the situation on the day before the stretch, known as the view's is
 */
export function happenedIn(view: View, before: Situation, stretch: Stretch): Section[] {
  const found = inStretch(view.whole, stretch);
  const most = mostTold(stretch);
  const earlier = (event: SituationEvent) => (event.when?.to ?? "9999") < stretch.from;
  return [whatHappened(view, before, stretch, found.happened, most), ...whatBecameKnown(view, found, earlier, most)];
}

/** A day's brief is a sheet; that of a longer stretch tells more. */
function mostTold(stretch: Stretch): number {
  const days = lengthOf(stretch);
  return days === 1 ? 8 : days <= 7 ? 14 : 24;
}

function whatHappened(
  view: View,
  before: Situation,
  stretch: Stretch,
  happened: SituationEvent[],
  most: number,
): Section {
  const { t } = view;
  const changedHands = changesOfHands(view, before, stretch);
  const known = new Set(changedHands);
  const onTheDays = happened.filter(
    (event) => event.modality === "asserted" && !NOT_TOLD.has(event.type) && isOf(stretch, event),
  );
  const others = onTheDays.filter((event) => !known.has(event)).sort(byWeight);
  const announced = inStretch(view.whole, stretch).known.filter(({ modality }) => modality === "planned");
  const plans = [...plansEnded(view, before), ...announced.map((event) => told(event))];
  const events = [...changedHands, ...others].map((event) => told(event));
  const room = Math.max(1, most - Math.min(plans.length, Math.floor(most / 3)));
  const sentences = [...events.slice(0, room), ...plans.slice(0, most - Math.min(room, events.length))];
  const left = events.length + plans.length - sentences.length;
  const title =
    stretch.from === stretch.to
      ? t.brief.happenedOn(view.words.fullDay(stretch.to))
      : t.brief.happenedIn(stretchInWords(stretch, view));
  return {
    title,
    sentences: sentences.length > 0 ? sentences : [{ parts: [t.brief.nothingHappened] }],
    ...(left > 0 && {
      more: { words: t.brief.moreEvents(left), path: `/events?from=${stretch.from}&to=${stretch.to}` },
    }),
  };
}

function isOf({ from }: Stretch, { when }: SituationEvent): boolean {
  return (when?.from ?? "") >= addDays(from, -MOST_DAYS_UNSURE);
}

/** The events by which somebody else than before holds an installation, the newest first. */
function changesOfHands(view: View, before: Situation, { from }: Stretch): SituationEvent[] {
  const was = new Map(before.installations.map(({ installation, holder }) => [installation, holder?.entity]));
  const by = view.situation.installations
    .filter(({ installation, holder }) => holder && was.has(installation) && was.get(installation) !== holder.entity)
    .flatMap(({ by }) => view.events.get(by ?? "") ?? [])
    .filter(({ when }) => (when?.to ?? "") >= from);
  return [...new Set(by)].sort((a, b) => compare(b.when?.to, a.when?.to));
}

/** What was awaited before and is so no more, without having been done: what was done is told as an event. */
function plansEnded(view: View, before: Situation): Sentence[] {
  const was = new Map(before.plans.map(({ event, status }) => [event, status]));
  return view.situation.plans.flatMap(({ event: id, status, contradictedBy }) => {
    const event = view.events.get(id);
    if (!event || was.get(id) !== "waiting" || (status !== "lapsed" && status !== "contradicted")) return [];
    const outcome = status === "lapsed" ? view.t.brief.lapsed : view.t.brief.contradicted;
    const denial = view.claims.get(contradictedBy ?? "");
    const words = denial ? { text: outcome, claim: denial.id } : outcome;
    return [{ parts: [{ text: headOf(event), event: id }, view.t.brief.beside, words, "."] }];
  });
}

function whatBecameKnown(
  view: View,
  found: { known: SituationEvent[]; turned: Turn[] },
  earlier: (event: SituationEvent) => boolean,
  most: number,
): Section[] {
  const events = found.known
    .filter((event) => event.modality === "asserted" && !NOT_TOLD.has(event.type) && earlier(event))
    .sort((a, b) => compare(b.when?.to, a.when?.to) || byWeight(a, b))
    .map((event) => told(event));
  const turns = found.turned.filter(({ event }) => earlier(event)).map((turn) => turnSentence(view, turn));
  const all = [...events, ...turns];
  if (all.length === 0) return [];
  const room = Math.ceil(most / 2);
  const sentences = [...events.slice(0, Math.max(room - turns.length, Math.ceil(room / 2))), ...turns].slice(0, room);
  const left = all.length - sentences.length;
  return [
    {
      title: view.t.brief.becameKnown,
      sentences,
      ...(left > 0 && { more: { words: view.t.brief.moreEvents(left) } }),
    },
  ];
}

function turnSentence(view: View, { event, disagreement: { field, versions, settled }, turn }: Turn): Sentence {
  const { brief } = view.t;
  const head = { text: headOf(event), event: event.id };
  if (turn === "settled" && settled) {
    const [claim] = settled.claims;
    const value = { text: settled.value, ...(claim && { claim }) };
    return { parts: [head, brief.beside, brief.settled(field), value, `. ${settled.reason}`] };
  }
  const shown = versions.slice(0, MOST_VERSIONS).map(({ value, saidBy, claims }) => ({
    text: `${value}${brief.comma}${view.words.list(saidBy.slice(0, MOST_VERSIONS))}`,
    ...(claims[0] && { claim: claims[0] }),
  }));
  const parts = shown.flatMap((version, i) => (i === 0 ? [version] : [brief.between, version]));
  return { parts: [head, brief.beside, brief.differOn(field), ...parts, "."] };
}

function told(event: SituationEvent): Sentence {
  return { parts: [{ text: event.sentence, event: event.id }] };
}

function headOf({ sentence }: SituationEvent): string {
  return sentence.replace(/\.$/, "");
}

function byWeight(a: SituationEvent, b: SituationEvent): number {
  const weight = ({ type }: SituationEvent) =>
    WEIGHTIEST.includes(type) ? WEIGHTIEST.indexOf(type) : WEIGHTIEST.length;
  return weight(a) - weight(b) || b.origins.length - a.origins.length || compare(b.when?.to, a.when?.to);
}

function compare(a: Day | undefined = "", b: Day | undefined = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
