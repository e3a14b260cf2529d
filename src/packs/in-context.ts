import type { Entity } from "../model/pack.ts";
import type { NameMatch, NameReading } from "./name-match.ts";

/**
 * What must stand in the text beside a name: by an abbreviation ("Tex.") the town that it is set behind; by a town that is known by what it lies in
 * ("Paris, Texas") this, be it elsewhere.
 */
export type Need = "town" | "container";

type Reading = NameReading & { needs?: Need };

/** What some characters could name, if the words around bear it out. */
export interface Candidate extends NameMatch {
  readings: Reading[];
}

/** "Barrie, Ont.": a word with a capital, and a comma. */
const BEHIND_TOWN = /\p{Lu}[\p{L}\p{M}'’.-]*,\s{1,2}$/u;
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;
/** "300 B.C." is a date. */
const BEHIND_NUMBER = /\d\s?$/;
const LOCATIVE = /(?:^|[^\p{L}])(?:in|at|near|from|to|of|outside|around)\s$/iu;
/** "SPRINGFIELD (AP) —" at the start of a line. */
const DATELINE = /^\s?(?:\(|--|[-–—])/;
const LINE_START = /(?:^|\n)$/;
const BEFORE = 24;

/** How many other places of a county or province bear it out that a town of it is meant, and no city abroad. */
const ENOUGH = 2;

/** Of all that names could mean, what the text bears out. */
export function inContext(candidates: Candidate[], text: string, byId: ReadonlyMap<string, Entity>): NameMatch[] {
  const legible = candidates.flatMap((candidate) => withoutAbbreviations(candidate, text));
  if (!legible.some(isNeedy)) return legible;
  const evidence = evidenceIn(legible, text, byId);
  return legible.flatMap((candidate) => {
    if (!isNeedy(candidate)) return candidate;
    const { start, end } = candidate;
    const readings = borneOut(candidate, text, evidence, byId).map(({ entity, via }) => ({ entity, via }));
    return readings.length > 0 ? { start, end, readings } : [];
  });
}

function isNeedy({ readings }: Candidate): boolean {
  return readings.some(({ needs }) => needs === "container");
}

/** An abbreviation takes the point behind it along; one that stands behind no town is none. */
function withoutAbbreviations({ start, end, readings }: Candidate, text: string): Candidate[] {
  if (readings.every(({ needs }) => needs !== "town")) return [{ start, end, readings }];
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const isInitials = INITIALS.test(text.slice(start, end)) && !BEHIND_NUMBER.test(before);
  const isAbbreviated = isInitials || BEHIND_TOWN.test(before);
  const kept = readings.filter(({ needs }) => isAbbreviated || needs !== "town");
  const closed = isAbbreviated && text[end] === "." ? end + 1 : end;
  return kept.length > 0 ? [{ start, end: closed, readings: kept.map(withoutTown) }] : [];
}

function withoutTown({ needs, ...reading }: Reading): Reading {
  return needs === "container" ? { ...reading, needs } : reading;
}

/** What a text says of where its names lie. */
interface Evidence {
  /** What is named with what it lies in behind it, once at least. */
  told: Set<string>;
  /** What is named, and by which words. */
  named: Map<string, Set<string>>;
  /** The places that can be no others, by what they lie in. */
  held: Map<string, Set<string>>;
  /** The words that once stand as a place does: "in Jackson". */
  located: Set<string>;
}

function evidenceIn(candidates: Candidate[], text: string, byId: ReadonlyMap<string, Entity>): Evidence {
  const evidence: Evidence = { told: new Set(), named: new Map(), held: new Map(), located: new Set() };
  const byStart = new Map(candidates.map((candidate) => [candidate.start, candidate]));
  for (const { start, end, readings } of candidates) {
    const words = text.slice(start, end).toLowerCase();
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (LOCATIVE.test(before) || (LINE_START.test(before) && DATELINE.test(text.slice(end, end + 3))))
      evidence.located.add(words);
    const gap = /^,\s{1,2}/.exec(text.slice(end, end + 3))?.[0].length;
    const behind = gap === undefined ? undefined : byStart.get(end + gap);
    const around = new Set(behind?.readings.map(({ entity }) => entity.id));
    for (const { entity, needs } of readings) {
      if (!needs) add(evidence.named, entity.id, words);
      if (containersOf(entity, byId).some((id) => around.has(id))) evidence.told.add(entity.id);
    }
  }
  for (const { readings } of candidates) {
    const sure = readings.filter(({ entity, needs }) =>
      needs ? evidence.told.has(entity.id) || evidence.named.has(entity.in ?? "") : true,
    );
    const [only] = sure.length === 1 && readings.length === sure.length ? sure : [];
    if (only) for (const id of containersOf(only.entity, byId)) add(evidence.held, id, only.entity.id);
  }
  return evidence;
}

/** The readings that need nothing, and those that the text bears out. */
function borneOut(
  { start, end, readings }: Candidate,
  text: string,
  evidence: Evidence,
  byId: ReadonlyMap<string, Entity>,
): Reading[] {
  const words = text.slice(start, end).toLowerCase();
  const rivals = readings.filter(({ needs }) => !needs);
  const isLocated = words.includes(" ") || evidence.located.has(words);
  const yields = ({ entity }: Reading) =>
    (entity.kind === "place" || entity.kind === "state") &&
    [entity.id, ...containersOf(entity, byId)].every(
      (id) => !isNamedElse(evidence, id, words) && !evidence.held.has(id),
    );
  return readings.filter(({ entity, needs }) => {
    if (!needs || evidence.told.has(entity.id)) return true;
    const within = entity.in ?? "";
    if (!isLocated || !evidence.named.has(within)) return false;
    return rivals.length === 0 || ((evidence.held.get(within)?.size ?? 0) >= ENOUGH && rivals.every(yields));
  });
}

/** Whether something is named by other words too. */
function isNamedElse({ named }: Evidence, id: string, words: string): boolean {
  const by = named.get(id);
  return by !== undefined && (by.size > 1 || !by.has(words));
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The ids of all that an entity lies in, outwards; a cycle ends. */
export function containersOf({ in: within }: Entity, byId: ReadonlyMap<string, Entity>): string[] {
  const ids: string[] = [];
  for (let at = within; at !== undefined && !ids.includes(at); at = byId.get(at)?.in) ids.push(at);
  return ids;
}
