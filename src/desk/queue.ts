import { groupBy } from "../model/group-by.ts";
import type { KeptClaim, SituationEvent } from "../model/situation.ts";
import type { Brief } from "../reckon/brief/brief.ts";
import type { Act, QueueItem, QueueReason } from "./desk.ts";
import type { SituationIndex } from "./situation-index.ts";

/** What the queue is drawn from. */
export interface QueueGround {
  index: SituationIndex;
  /** The decision that stands about each claim. */
  standing: ReadonlyMap<string, Act>;
  claims: ReadonlyMap<string, KeptClaim>;
  /** When the desk took each report in, ISO 8601. */
  recorded(report: string): string;
  /** The events that the brief tells of. */
  inBrief: ReadonlySet<string>;
}

/** A kind of reason outweighs all those after it together; the last, how late something became known, is under one. */
const WEIGHTS = { contradiction: 2000, denied: 1500, figure: 1200, grade: 300, shown: 60, plan: 12, name: 6 };
/** Being shown counts up to here, whatever rests on an event. */
const MOST_SHOWN = 4;
/** From this credibility on a grade is low: one origin that is usually not reliable, or improbable. */
const LOW = 4;

/** What a person should look at, what matters most first: what nobody has reviewed, and what was contradicted since. */
export function queueOf(ground: QueueGround): QueueItem[] {
  const { events, checks, tenures } = ground.index.whole;
  const held = groupBy(
    tenures.flatMap(({ begunBy, endedBy }) => (endedBy === undefined ? [begunBy] : [begunBy, endedBy])),
    (event) => event,
  );
  const ofEvents = events.flatMap((event, at) => {
    const reasons = reasonsFor(event, held.get(event.id)?.length ?? 0, ground);
    return reasons ? [itemOf(event, reasons, (at + 1) / (events.length + 1), ground)] : [];
  });
  const ofCounts = checks
    .filter(({ verdict, claim }) => verdict === "differs" && !ground.standing.has(claim))
    .map(({ claim }): QueueItem => ({ claims: [claim], reasons: [{ code: "contradiction" }], weight: WEIGHTS.figure }));
  return [...ofEvents, ...ofCounts].sort((a, b) => b.weight - a.weight || compare(keyOf(a), keyOf(b)));
}

/** The events that a brief leads to. */
export function eventsTold({ lead, sections }: Brief): Set<string> {
  const sentences = [...lead, ...sections.flatMap((section) => section.sentences)];
  return new Set(
    sentences.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === "string" ? [] : (part.event ?? [])))),
  );
}

/** Why an event should be looked at; undefined where a person has, and nothing contradicts it since. */
function reasonsFor(event: SituationEvent, held: number, ground: QueueGround): QueueReason[] | undefined {
  const { standing, index, claims, inBrief } = ground;
  const reviewed = event.claims.flatMap((claim) => standing.get(claim) ?? []);
  const open = event.disagreements.filter(({ settled }) => !settled);
  const denials = event.denials.filter((claim) => !standing.has(claim));
  if (reviewed.length > 0) {
    const fresh = contradictedSince(reviewed, [...open.flatMap(saidIn), ...denials], ground);
    return fresh > 0
      ? [
          { code: "contradiction", count: fresh },
          { code: "new-since-review", count: fresh },
        ]
      : undefined;
  }
  const counted = index.checksCounting(event.id).length;
  const nameless = event.claims.filter((claim) => hasUnknownName(claims.get(claim))).length;
  const versions = open.reduce((sum, { versions }) => sum + versions.length, 0);
  return [
    ...(versions > 0 ? [{ code: "contradiction" as const, count: versions }] : []),
    ...(denials.length > 0 ? [{ code: "denied" as const, count: denials.length }] : []),
    ...(event.grade.credibility >= LOW ? [{ code: "low-grade" as const, count: event.grade.credibility }] : []),
    ...(inBrief.has(event.id) ? [{ code: "shown" as const }] : []),
    ...(held > 0 ? [{ code: "holds" as const, count: held }] : []),
    ...(counted > 1 ? [{ code: "counted" as const, count: counted }] : []),
    ...(index.planOf(event.id)?.status === "waiting" ? [{ code: "plan-awaited" as const }] : []),
    ...(nameless > 0 ? [{ code: "name-unknown" as const, count: nameless }] : []),
    { code: "unreviewed" },
  ];
}

/** How many claims that nobody has reviewed came to contradict what a person decided. */
function contradictedSince(reviewed: Act[], against: string[], { standing, claims, recorded }: QueueGround): number {
  const last =
    reviewed
      .map((act) => act.recorded)
      .sort()
      .at(-1) ?? "";
  const fresh = [...new Set(against)].filter((claim) => {
    const report = claims.get(claim)?.report;
    return !standing.has(claim) && report !== undefined && recorded(report) > last;
  });
  return fresh.length;
}

function saidIn({ versions }: SituationEvent["disagreements"][number]): string[] {
  return versions.flatMap((version) => version.claims);
}

function hasUnknownName(kept: KeptClaim | undefined): boolean {
  const { actor, recipient, installation } = kept?.claim.roles ?? {};
  return [actor, recipient, installation].flat().some((mention) => mention !== undefined && !mention.entity);
}

function itemOf(event: SituationEvent, reasons: QueueReason[], recency: number, { standing }: QueueGround): QueueItem {
  const [reviewed, fresh] = [true, false].map((is) => event.claims.filter((claim) => standing.has(claim) === is));
  const weight = reasons.reduce((sum, reason) => sum + weightOf(reason), 0);
  const shown = reasons.reduce((sum, reason) => sum + shownBy(reason), 0);
  return {
    event: event.id,
    claims: [...(fresh ?? []), ...(reviewed ?? [])],
    reasons,
    weight: weight + Math.min(shown, MOST_SHOWN) * WEIGHTS.shown + recency,
  };
}

function weightOf({ code, count = 0 }: QueueReason): number {
  if (code === "contradiction") return WEIGHTS.contradiction + Math.min(count, 99);
  if (code === "denied") return WEIGHTS.denied;
  if (code === "low-grade") return WEIGHTS.grade * (count - LOW + 1);
  if (code === "plan-awaited") return WEIGHTS.plan;
  return code === "name-unknown" ? WEIGHTS.name : 0;
}

function shownBy({ code, count = 0 }: QueueReason): number {
  if (code === "shown") return 1;
  return code === "holds" || code === "counted" ? Math.min(count, 2) : 0;
}

function keyOf({ event, claims: [first = ""] }: QueueItem): string {
  return event ?? first;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
