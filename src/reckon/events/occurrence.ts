import { fillers, type Mention } from "../../model/claim.ts";
import type { Mode, Role } from "../../model/claim-types.ts";
import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Party, SituationEvent } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { proseOf } from "../prose/prose.ts";
import type { Judgements } from "../record/judgements.ts";
import { namesNoGiver, partyOf } from "../tellings/parties.ts";
import { mostExact } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";
import { disagreementsOf } from "./disagreements.ts";
import { eventTime } from "./event-time.ts";
import { gradeOf } from "./grade.ts";
import { voicesOf } from "./voices.ts";

/** An event with the tellings that it is made of, in the order in which the world could know them. */
export interface Occurrence {
  event: SituationEvent;
  tellings: Telling[];
  /** Tellings that it did not happen. */
  denials: Telling[];
}

/** The event that tellings tell of; both lists in the order of being known. */
export function occurrenceOf(
  tellings: Telling[],
  denials: Telling[],
  judged: Judgements,
  knowledge: Knowledge,
): Occurrence {
  return { event: eventOf(tellings, denials, judged, knowledge), tellings, denials };
}

/** The day by which an event surely was, as far as anybody says; else that on which it was known. */
export function dayOf({ event: { when, known } }: Pick<Occurrence, "event">): Day {
  return when?.to ?? when?.from ?? known;
}

/** An event as it was known on a day, as far as counting it goes; undefined where nothing of it was. */
export function knownBy(day: Day, occurrence: Occurrence, knowledge: Knowledge): Occurrence | undefined {
  if (occurrence.event.known > day) return undefined;
  if (occurrence.tellings.every(({ known }) => known <= day)) return occurrence;
  const tellings = occurrence.tellings.filter(({ known }) => known <= day);
  const { when: _when, place: _place, mode: _mode, ...lasting } = occurrence.event;
  const event = { ...lasting, reports: reportsOf(tellings), ...coreOfEvent(tellings, knowledge) };
  return { ...occurrence, event, tellings };
}

function eventOf(tellings: Telling[], denials: Telling[], judged: Judgements, knowledge: Knowledge): SituationEvent {
  const [first] = tellings;
  if (!first) throw new Error("An event needs a claim.");
  const { type, modality } = first.claim;
  const { roles, mode, when, place } = coreOfEvent(tellings, knowledge);
  const origins = voicesOf(tellings, knowledge);
  const quantity = numberOf(first, knowledge);
  const told = { type, modality, roles, ...(mode && { mode }) };
  const victims = victimsIn(first);
  const name = nameOf(tellings, judged);
  return {
    id: first.id,
    ...told,
    ...(when && { when }),
    claims: tellings.map(({ id }) => id),
    reports: reportsOf(tellings),
    ...(place && { place }),
    origins,
    denials: denials.map(({ id }) => id),
    disagreements: disagreementsOf(tellings, denials, judged, knowledge),
    grade: gradeOf(tellings, denials, origins, judged, knowledge),
    known: first.known,
    sentence: proseOf(knowledge).sentenceFor(
      {
        ...told,
        roles: { ...roles, ...actorInOwnVoice(tellings, knowledge) },
        ...(when && isTimed(tellings) && { when }),
        ...(quantity !== undefined && { quantity }),
        ...(first.claim.quantity && { toll: first.claim.quantity }),
        ...(victims && { victims }),
      },
      knowledge,
    ),
    ...(name && { name }),
  };
}

/** What a person called it last, through any of its claims. */
function nameOf(tellings: Telling[], { named }: Judgements): SituationEvent["name"] {
  if (named.size === 0) return undefined;
  const own = new Set(tellings.map(({ id }) => id));
  return [...named].findLast(([claim]) => own.has(claim))?.[1];
}

/** What happened, when, where and to whom. */
function coreOfEvent(
  tellings: Telling[],
  knowledge: Knowledge,
): Pick<SituationEvent, "roles" | "mode" | "when" | "place"> {
  const mode = commonest(tellings.flatMap(({ claim }) => claim.mode ?? []));
  const when = eventTime(tellings, proseOf(knowledge));
  const place = placeOf(tellings, knowledge);
  return { roles: rolesOf(tellings, knowledge), ...(mode && { mode }), ...(when && { when }), ...(place && { place }) };
}

function reportsOf(tellings: Telling[]): string[] {
  return [...new Set(tellings.map(({ report }) => report.id))];
}

function rolesOf(tellings: Telling[], knowledge: Knowledge): Partial<{ [role in Role]: Party[] }> {
  const roles: Partial<{ [role in Role]: Party[] }> = {};
  for (const role of new Set(tellings.flatMap(({ claim }) => Object.keys(claim.roles) as Role[]))) {
    const mentions = tellings.flatMap(({ claim }) =>
      fillers(claim, role).filter(({ entity }) => !namesNoGiver(claim, role, entity)),
    );
    const known = mentions.filter(({ entity }) => entity);
    if (mentions.length > 0) roles[role] = partiesByCount(known.length > 0 ? known : mentions, knowledge);
  }
  return roles;
}

/** Whom most claims name comes first. */
function partiesByCount(mentions: Mention[], knowledge: Knowledge): Party[] {
  const groups = [...groupBy(mentions, ({ entity, text }) => entity ?? text.toLowerCase()).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .flatMap(([mention]) => (mention ? [partyOf(mention, knowledge)] : []));
}

function placeOf(tellings: Telling[], knowledge: Knowledge): SituationEvent["place"] {
  const site = mostExact(tellings.flatMap((telling) => telling.site ?? []));
  const point = site && knowledge.point(site.id);
  return point && { entity: site.id, name: knowledge.entity(site.id)?.name ?? site.id, ...point };
}

/** Who struck, as reports say in their own voice: whom somebody only blames is no part of the sentence. */
function actorInOwnVoice(tellings: Telling[], knowledge: Knowledge): { actor?: Party[] } {
  const [first] = tellings;
  if (first?.claim.type !== "attack" || first.claim.modality !== "asserted") return {};
  const ownVoice = tellings.filter(({ claim }) => !claim.attribution);
  return { actor: rolesOf(ownVoice, knowledge).actor ?? [] };
}

/** A plan without a time of its own only starts to wait when it is announced: no day for a sentence. */
function isTimed(tellings: Telling[]): boolean {
  return tellings.some(({ claim }) => claim.modality !== "planned" || claim.when);
}

/** How many, as the first report says; a person known by name is one. */
function numberOf({ claim }: Telling, knowledge: Knowledge): number | undefined {
  const victims = fillers(claim, "victim").map(({ entity }) => entity && knowledge.entity(entity)?.kind);
  return victims.length === 1 && victims[0] === "person" ? 1 : claim.quantity?.value;
}

/** Those killed or hurt, as the first report counts or names them. */
function victimsIn({ claim }: Telling): string | undefined {
  const words = [claim.quantity?.text ?? "", ...fillers(claim, "victim").map(({ text }) => text)];
  const longest = words.sort((a, b) => b.length - a.length)[0];
  return claim.type === "casualties" && longest && /\p{L}{4}/u.test(longest) ? longest : undefined;
}

/** The value given most often, the first among equals. */
function commonest(values: Mode[]): Mode | undefined {
  const groups = [...groupBy(values, (value) => value).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}
