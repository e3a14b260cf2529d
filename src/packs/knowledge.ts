import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import type { Locale } from "../model/locale.ts";
import type { Entity, Pack, Source, Theatre } from "../model/pack.ts";
import { packsIn } from "./in-locale.ts";

export interface Point {
  lat: number;
  lon: number;
  radiusKm: number;
}

/** What the packs know, asked by id: entities, their nesting and membership, sources. */
export interface Knowledge {
  /** The language of the names, and of all that is told from it. */
  locale: Locale;
  theatre: Theatre | undefined;
  entities: Entity[];
  entity(id: string): Entity | undefined;
  /** The entity with the name that its pack gives it, the same in every language: for what a name decides. */
  inPack(id: string): Entity | undefined;
  /** The outlet of this name, credit line or web address. */
  source(nameOrUrl: string): Source | undefined;
  /** Whether an actor is, or on that day is part of, another: a member, a state's forces, a body's spokesman. Without a day, ever. */
  belongsTo(id: string, ancestor: string, day?: Day): boolean;
  /** Whether a place or installation is, or lies in, another. */
  liesIn(id: string, ancestor: string): boolean;
  /** Id of the state whose territory it lies in. */
  country(id: string): string | undefined;
  /** Id of the theatre's side that an actor belongs to: the nearest one up its memberships. */
  side(id: string, day?: Day): string | undefined;
  /** Its coordinates, or those of what it lies in. */
  point(id: string): Point | undefined;
  installations: Entity[];
  /** The state whose capital a place is. */
  stateOfCapital(id: string): Entity | undefined;
  /** A state's armed forces. */
  forcesOf(state: string): Entity[];
}

const BELONGING = new Set(["member-of", "speaks-for", "leads"]);
const UNKNOWN_RADIUS_KM = 25;

/** Ids of the bodies that an actor is directly a member of, leads or speaks for, and of the state whose it is; without a day, ever. */
export function bodiesOf({ affiliations = [], state }: Entity, day?: Day): string[] {
  const memberships = affiliations
    .filter((a) => BELONGING.has(a.kind) && (!day || ((a.from ?? day) <= day && day <= (a.to ?? day))))
    .map((a) => a.of);
  return state ? [...memberships, state] : memberships;
}

/**
 * Joins packs.
 *
 * @param theatreId the theatre among them that answers are about; else the first that has one
 * @param locale the language of the names; what has no name in it keeps its own
 */
export function createKnowledge(given: Pack[], theatreId?: string, locale: Locale = "en"): Knowledge {
  const packs = packsIn(locale, given);
  const entities = packs.flatMap((pack) => pack.entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sources = sourceIndex(packs.flatMap((pack) => pack.sources));
  const theatres = packs.flatMap((pack) => pack.theatre ?? []);
  const theatre = theatreId ? theatres.find(({ id }) => id === theatreId) : theatres[0];

  const parents = (id: string, day?: Day): string[] => {
    const entity = byId.get(id);
    return entity ? bodiesOf(entity, day) : [];
  };
  const container = (id: string): string[] => {
    const within = byId.get(id)?.in;
    return within ? [within] : [];
  };

  const states = groupBy(
    entities.filter(({ kind }) => kind === "state"),
    ({ capital }) => capital ?? "",
  );
  const forces = groupBy(
    entities.filter(({ kind }) => kind === "armed-force"),
    ({ state }) => state ?? "",
  );

  // Of two sides that name one body, the first has it.
  const sideAtHead = new Map(theatre?.sides.toReversed().flatMap(({ id, members }) => members.map((of) => [of, id])));
  const sideOn = (id: string, day?: Day): string | undefined => {
    const member = climb(
      id,
      (at) => parents(at, day),
      (at) => sideAtHead.has(at),
    );
    return member && sideAtHead.get(member);
  };
  const sideEver = remembered((id) => sideOn(id));

  const ownById = packs === given ? byId : new Map(given.flatMap((pack) => pack.entities.map((own) => [own.id, own])));

  return {
    locale,
    theatre,
    entities,
    inPack: (id) => ownById.get(id),
    installations: entities.filter(({ kind }) => kind === "installation"),
    stateOfCapital: (id) => states.get(id)?.[0],
    forcesOf: (state) => forces.get(state) ?? [],
    entity: (id) => byId.get(id),
    source: (nameOrUrl) => sources.get(hostOf(nameOrUrl) ?? fold(nameOrUrl)),
    belongsTo: (id, ancestor, day) => climb(id, (at) => parents(at, day), ancestor) !== undefined,
    liesIn: (id, ancestor) => climb(id, container, ancestor) !== undefined,
    country: remembered((id) => climb(id, container, (at) => byId.get(at)?.kind === "state")),
    side: (id, day) => (day ? sideOn(id, day) : sideEver(id)),
    point: remembered((id) => {
      const placed = climb(id, container, (at) => byId.get(at)?.lat !== undefined);
      const { lat, lon, radiusKm } = (placed && byId.get(placed)) || {};
      return lat === undefined || lon === undefined ? undefined : { lat, lon, radiusKm: radiusKm ?? UNKNOWN_RADIUS_KM };
    }),
  };
}

/** Breadth first up from `id`, itself included: the first one that is wanted. Cycles end. */
function climb(
  id: string,
  up: (id: string) => string[],
  wanted: string | ((id: string) => boolean),
): string | undefined {
  const isWanted = typeof wanted === "string" ? (at: string) => at === wanted : wanted;
  const queue = [id];
  const seen = new Set(queue);
  for (const at of queue) {
    if (isWanted(at)) return at;
    for (const parent of up(at)) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      queue.push(parent);
    }
  }
  return undefined;
}

/** Answers each question once: packs do not change. */
function remembered<T>(answer: (id: string) => T): (id: string) => T {
  const answers = new Map<string, T>();
  return (id) => {
    if (!answers.has(id)) answers.set(id, answer(id));
    return answers.get(id) as T;
  };
}

function sourceIndex(sources: Source[]): Map<string, Source> {
  const index = new Map<string, Source>();
  for (const source of sources) {
    for (const name of [source.name, ...(source.names ?? [])]) index.set(fold(name), source);
    for (const domain of source.domains ?? []) index.set(domain.replace(/^www\./, ""), source);
  }
  return index;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .trim();
}

function hostOf(text: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(text)?.[1]?.toLowerCase();
}
