import type { Disagreement, SituationEvent, Version } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import type { Change } from "./change.ts";
import { headOf } from "./event-changes.ts";
import type { MatchedEvents } from "./matched-events.ts";

/** Voices that a sentence names for one version. */
const MOST_NAMED = 4;

/** On what the tellings of an event differ now and did not before, and what was settled; events that are gone are told elsewhere. */
export function disagreementChanges(after: SituationEvent[], matched: MatchedEvents, knowledge: Knowledge): Change[] {
  const phrases = proseOf(knowledge).changes;
  const before = new Map(matched.retold.map((pair) => [pair.after, pair.before]));
  const isTheSame = (event: SituationEvent) => matched.was(event)[0] === event;
  return after.flatMap((event) => {
    if (isTheSame(event)) return [];
    const earlier = byClaim(before.get(event)?.disagreements ?? []);
    const found = event.disagreements.map((now) => ({ now, was: earlierOf(now, earlier) }));
    const stillThere = new Set(found.map(({ was }) => was));
    const closed = (before.get(event)?.disagreements ?? []).filter((was) => !stillThere.has(was));
    return [
      ...found.flatMap(({ now, was }) => changeOf(event, now, was, phrases) ?? []),
      ...closed.map((was) => change(event, "disagreement-closed", phrases, was, was)),
    ];
  });
}

type Phrases = Prose["changes"];

function changeOf(
  event: SituationEvent,
  now: Disagreement,
  was: Disagreement | undefined,
  phrases: Phrases,
): Change | undefined {
  if (now.settled && now.settled.value !== was?.settled?.value) {
    const { value, reason, claims } = now.settled;
    const sentence = phrases.settled(headOf(event), now.field, value, reason);
    return { ...change(event, "disagreement-settled", phrases, now, was), sentence, after: value, claims };
  }
  if (!was) return change(event, "disagreement-opened", phrases, now);
  if (was.settled && !now.settled) return change(event, "disagreement-reopened", phrases, now, was);
  const isOther = valuesIn(was, phrases) !== valuesIn(now, phrases);
  return isOther ? change(event, "disagreement-changed", phrases, now, was) : undefined;
}

function change(
  event: SituationEvent,
  what: Parameters<Phrases["disputed"]>[1],
  phrases: Phrases,
  told: Disagreement,
  was?: Disagreement,
): Change {
  const isClosed = what === "disagreement-closed";
  const versions = told.versions.map((version) => versionInWords(version, phrases));
  return {
    what,
    id: event.id,
    sentence: phrases.disputed(headOf(event), what, told.field, versions),
    ...(was && { before: valuesIn(was, phrases) }),
    ...(!isClosed && { after: valuesIn(told, phrases) }),
    claims: told.versions.flatMap(({ claims }) => claims),
  };
}

/** "18, Wire and Herald". */
export function versionInWords(version: Version, phrases: Phrases): string {
  const named = version.saidBy.slice(0, MOST_NAMED);
  return phrases.version(version, named, version.saidBy.length - named.length);
}

function valuesIn({ versions }: Disagreement, phrases: Phrases): string {
  return phrases.answers(versions.map(({ value }) => value));
}

function byClaim(disagreements: Disagreement[]): Map<string, Disagreement> {
  const found = new Map<string, Disagreement>();
  for (const disagreement of disagreements) {
    for (const { claims } of disagreement.versions) {
      for (const claim of claims) found.set(`${disagreement.field} ${claim}`, disagreement);
    }
  }
  return found;
}

/** The earlier disagreement on the same field in which one of these claims stood. */
function earlierOf({ field, versions }: Disagreement, earlier: Map<string, Disagreement>): Disagreement | undefined {
  for (const { claims } of versions) {
    for (const claim of claims) {
      const found = earlier.get(`${field} ${claim}`);
      if (found) return found;
    }
  }
  return undefined;
}
