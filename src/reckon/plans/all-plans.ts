import { addDays, type Day, LAST_DAY } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { createPostings } from "../clusters/postings.ts";
import { dayOf, type Occurrence } from "../events/occurrence.ts";
import { mostExact, type Site } from "../tellings/site.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { deedTypesOf, type Foreseen, foresee } from "./plans.ts";

/** A deed may be dated a little before its announcement was known. */
const EARLY_DAYS = 3;
/** What is done so long after the last day announced is no fulfilment any more. */
const LONGEST_WAIT_DAYS = 400;

interface Entry {
  plan: Occurrence;
  /** The days in which a deed can fulfil it. */
  first: Day;
  last: Day;
  keys: string[];
  foreseen?: Foreseen;
}

/** What came of every plan, whatever the day asked about, kept up to date. */
export interface AllPlans {
  /** Says that an event came, changed or went. */
  change(before: Occurrence | undefined, after: Occurrence | undefined): void;
  settle(): void;
  /** In the order in which the world could know of them. */
  all(): Foreseen[];
}

export function createPlans(knowledge: Knowledge): AllPlans {
  const events = createPostings<Occurrence>();
  const watching = createPostings<Entry>();
  const entries = new Map<Occurrence, Entry>();
  const dirty = new Set<Entry>();

  const put = (occurrence: Occurrence) => {
    const day = dayOf(occurrence);
    for (const key of postedKeys(occurrence)) {
      events.add(key, day, occurrence);
      disturb(key, day);
    }
    if (occurrence.event.modality !== "planned") return;
    const entry = entryFor(occurrence);
    entries.set(occurrence, entry);
    for (const key of entry.keys) watching.add(key, entry.last, entry);
    dirty.add(entry);
  };
  const remove = (occurrence: Occurrence) => {
    const day = dayOf(occurrence);
    for (const key of postedKeys(occurrence)) {
      events.remove(key, day, occurrence);
      disturb(key, day);
    }
    const entry = entries.get(occurrence);
    if (!entry) return;
    for (const key of entry.keys) watching.remove(key, entry.last, entry);
    entries.delete(occurrence);
    dirty.delete(entry);
  };
  const disturb = (key: string, day: Day) => {
    for (const { items } of watching.days(key, day, LAST_DAY)) {
      for (const entry of items) if (entry.first <= day) dirty.add(entry);
    }
  };

  return {
    change(before, after) {
      if (before) remove(before);
      if (after) put(after);
    },
    settle() {
      for (const entry of dirty) {
        const candidates = new Set<Occurrence>();
        for (const key of entry.keys) {
          for (const { items } of events.days(key, entry.first, entry.last))
            for (const one of items) candidates.add(one);
        }
        entry.foreseen = foresee(entry.plan, [...candidates], knowledge);
      }
      dirty.clear();
    },
    all: () => [...entries.values()].sort(byAnnouncement).flatMap(({ foreseen }) => foreseen ?? []),
  };
}

function byAnnouncement({ plan: a }: Entry, { plan: b }: Entry): number {
  return byKnown(a.tellings[0] as Telling, b.tellings[0] as Telling);
}

function entryFor(plan: Occurrence): Entry {
  const { event } = plan;
  const until = event.when?.to && event.when.to > event.known ? event.when.to : event.known;
  const site = siteOf(plan);
  const keys = deedTypesOf(event.type).flatMap((type) => [
    ...(site ? [`${type} in ${site.id}`, ...site.within.slice(1).map((id) => `${type} at ${id}`)] : []),
  ]);
  return { plan, first: addDays(event.known, -EARLY_DAYS), last: addDays(until, LONGEST_WAIT_DAYS), keys };
}

/** Deeds and denials, under where they were. No plan answers another, but the word that somebody stays does. */
function postedKeys(occurrence: Occurrence): string[] {
  const { type, modality } = occurrence.event;
  const site = siteOf(occurrence);
  const isAnswer = modality === "asserted" || modality === "denied" || (modality === "planned" && type === "control");
  if (!site || !isAnswer) return [];
  return [`${type} at ${site.id}`, ...site.within.map((id) => `${type} in ${id}`)];
}

function siteOf({ tellings }: Occurrence): Site | undefined {
  return mostExact(tellings.flatMap(({ site }) => site ?? []));
}
