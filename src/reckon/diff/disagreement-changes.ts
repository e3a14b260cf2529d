import type { Disagreement, SituationEvent, Version } from "../../model/situation.ts";
import { list } from "../prose/prose.ts";
import type { Change } from "./change.ts";
import { headOf } from "./event-changes.ts";
import type { MatchedEvents } from "./matched-events.ts";

/** What a disagreement is about, in words. */
export const ABOUT: { [field in Disagreement["field"]]: string } = {
  quantity: "the number",
  actor: "who did it",
  recipient: "who received it",
  when: "the day",
  happened: "whether it happened",
};

/** Voices that a sentence names for one version. */
const MOST_NAMED = 4;

/** On what the tellings of an event differ now and did not before, and what was settled; events that are gone are told elsewhere. */
export function disagreementChanges(after: SituationEvent[], matched: MatchedEvents): Change[] {
  const before = new Map(matched.same.map((pair) => [pair.after, pair.before]));
  return after.flatMap((event) => {
    const earlier = byClaim(before.get(event)?.disagreements ?? []);
    const found = event.disagreements.map((now) => ({ now, was: earlierOf(now, earlier) }));
    const stillThere = new Set(found.map(({ was }) => was));
    const closed = (before.get(event)?.disagreements ?? []).filter((was) => !stillThere.has(was));
    return [
      ...found.flatMap(({ now, was }) => changeOf(event, now, was) ?? []),
      ...closed.map((was) => change(event, "disagreement-closed", "sources no longer differ on", was, was)),
    ];
  });
}

function changeOf(event: SituationEvent, now: Disagreement, was?: Disagreement): Change | undefined {
  if (now.settled && now.settled.value !== was?.settled?.value) {
    const settled = change(event, "disagreement-settled", "settled on", now, was);
    const says = `${headOf(event)}: ${ABOUT[now.field]} is settled as ${now.settled.value}. ${now.settled.reason}`;
    return { ...settled, sentence: says, after: now.settled.value, claims: now.settled.claims };
  }
  if (!was) return change(event, "disagreement-opened", "sources differ on", now);
  if (was.settled && !now.settled) return change(event, "disagreement-reopened", "sources differ again on", now, was);
  const isOther = valuesIn(was) !== valuesIn(now);
  return isOther ? change(event, "disagreement-changed", "sources now differ otherwise on", now, was) : undefined;
}

function change(
  event: SituationEvent,
  what: Change["what"],
  says: string,
  told: Disagreement,
  was?: Disagreement,
): Change {
  const isClosed = what === "disagreement-closed";
  return {
    what,
    id: event.id,
    sentence: `${headOf(event)}: ${says} ${ABOUT[told.field]}: ${told.versions.map(versionInWords).join("; ")}.`,
    ...(was && { before: valuesIn(was) }),
    ...(!isClosed && { after: valuesIn(told) }),
    claims: told.versions.flatMap(({ claims }) => claims),
  };
}

/** "18, Wire and Herald". */
export function versionInWords({ value, saidBy }: Version): string {
  const others = saidBy.length - MOST_NAMED;
  const named = others > 0 ? [...saidBy.slice(0, MOST_NAMED), `${others} more`] : saidBy;
  return `${value.replace(/^on /, "")}, ${list(named)}`;
}

function valuesIn({ versions }: Disagreement): string {
  return versions.map(({ value }) => value).join("; ");
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
