import type { Role } from "../../model/claim-types.ts";
import { bodiesOf, type Knowledge } from "../../packs/knowledge.ts";
import { TELLING_NUMBER } from "../events/victims.ts";
import type { Site } from "../tellings/site.ts";
import type { Telling } from "../tellings/telling.ts";

/** The keys under which others find a telling, and those under which it looks for others. Who finds is found. */
export interface Reach {
  posted: string[];
  sought: string[];
}

const CAST: Role[] = ["actor", "recipient", "opponent", "target", "victim", "parent", "origin", "destination", "area"];

/** Type and modality: only tellings of one kind can be of one event. */
export function kindOf({ claim }: Pick<Telling, "claim">): string {
  return `${claim.type} ${claim.modality}`;
}

/**
 * Where tellings that can be of one event meet: at one site or at one that holds the other's; at a person; by their cast where no
 * site or only a country is named; and "a base near there" with the bases of the country.
 */
export function reachOf(telling: Telling, knowledge: Knowledge): Reach {
  const { site } = telling;
  const country = site?.within.find((id) => knowledge.entity(id)?.kind === "state");
  const parts = [
    atSite(site, country),
    atCountry(telling, country, knowledge),
    withoutSite(telling, knowledge),
    nearby(site, country),
    atPersons(telling),
    atVictims(telling),
  ];
  const kind = kindOf(telling);
  const keys = (all: string[]) => [...new Set(all)].map((key) => `${kind} ${key}`);
  return { posted: keys(parts.flatMap(({ posted }) => posted)), sought: keys(parts.flatMap(({ sought }) => sought)) };
}

const NOWHERE: Reach = { posted: [], sought: [] };

function atSite(site: Site | undefined, country: string | undefined): Reach {
  if (!site || site.kind === "state") return NOWHERE;
  const within = site.within.filter((id) => id !== country);
  return {
    posted: [`at ${site.id}`, ...within.map((id) => `in ${id}`)],
    sought: [`in ${site.id}`, ...within.slice(1).map((id) => `at ${id}`), `around ${site.id}`],
  };
}

/** A country is too wide a place: there the same actors must play. */
function atCountry(telling: Telling, country: string | undefined, knowledge: Knowledge): Reach {
  if (!country) return NOWHERE;
  const cast = castOf(telling, knowledge);
  const broad = cast.map((id) => `all ${country} ${id}`);
  const exact = cast.map((id) => `some ${country} ${id}`);
  return telling.site?.kind === "state"
    ? { posted: broad, sought: [...broad, ...exact] }
    : { posted: exact, sought: broad };
}

function withoutSite(telling: Telling, knowledge: Knowledge): Reach {
  const free = castOf(telling, knowledge).map((id) => `free ${id}`);
  if (telling.site) return telling.site.kind === "state" ? { posted: free, sought: free } : NOWHERE;
  const around = [...(telling.around ?? [])];
  return {
    posted: [...free, ...around.map((id) => `around ${id}`)],
    sought: [...free, ...around.map((id) => `at ${id}`)],
  };
}

function nearby(site: Site | undefined, country: string | undefined): Reach {
  if (!site || !country) return NOWHERE;
  if (site.unnamed) return { posted: [`unnamed ${country}`], sought: [`base ${country}`] };
  return site.kind === "installation" ? { posted: [`base ${country}`], sought: [`unnamed ${country}`] } : NOWHERE;
}

/** "The attack that killed an American contractor", with no place or only a country, and those that are told with one. */
function atVictims({ site, victims = [] }: Telling): Reach {
  const keys = victims.flatMap(({ key, toll, number = 0 }) =>
    [key ?? [], number >= TELLING_NUMBER ? (toll ?? []) : []].flat(),
  );
  const free = keys.map((key) => `harmed, free ${key}`);
  const placed = keys.map((key) => `harmed, placed ${key}`);
  if (site && site.kind !== "state") return { posted: placed, sought: free };
  return { posted: free, sought: [...free, ...placed] };
}

function atPersons({ persons }: Telling): Reach {
  const keys = persons.map((id) => `person ${id}`);
  return { posted: keys, sought: keys };
}

/** A state's forces are met under its name too; plans, of which many speak for each other, also under that of a coalition. */
function castOf({ cast, claim }: Telling, knowledge: Knowledge): string[] {
  const named = CAST.flatMap((role) => cast[role] ?? []);
  const bodies = claim.modality === "planned" ? bodiesAround : stateOf;
  return [...new Set(named.flatMap((id) => [id, ...bodies(id, knowledge)]))];
}

function stateOf(force: string, knowledge: Knowledge): string[] {
  const entity = knowledge.entity(force);
  return entity?.kind === "armed-force" && entity.state ? [entity.state] : [];
}

/** A force's state, and the coalitions in which it, its state or its state's forces are. */
function bodiesAround(id: string, knowledge: Knowledge): string[] {
  const entity = knowledge.entity(id);
  if (!entity) return [];
  const state = entity.state ? knowledge.entity(entity.state) : undefined;
  const forces = entity.kind === "state" ? knowledge.forcesOf(id) : [];
  return [entity, ...(state ? [state] : []), ...forces].flatMap((body) => bodiesOf(body));
}
