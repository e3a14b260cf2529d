import type { Entity, Pack, Source } from "../../src/model/pack.ts";
import { createKnowledge, type Knowledge } from "../../src/packs/knowledge.ts";
import { actors, CONTINGENTS, HOST, HOST_FORCES, INSURGENTS, MILITIAS, theatreOf } from "./cast.ts";
import { entity, namer } from "./naming.ts";
import type { Random } from "./random.ts";
import { sourcesOf } from "./sources.ts";

/** What a synthetic theatre is played with: actors by what they do in it, and where it is played. */
export interface World {
  /** What the knowledge is made of. */
  pack: Pack;
  knowledge: Knowledge;
  sources: Source[];
  /** Forces of the coalition's members. */
  contingents: string[];
  /** Forces of the state in which the war is. */
  hostForces: string[];
  militias: string[];
  insurgents: string;
  bases: string[];
  /** Compounds inside bases. */
  partsOf: Map<string, string[]>;
  towns: string[];
  governorates: string[];
}

const BASE_NAMES = ["* Air Base", "Camp *", "* airfield", "* base"];
const PART_SHARE = 0.15;
const TOWNS_A_BASE = 0.6;
const BASES_A_GOVERNORATE = 8;

/** A theatre's actors, places and sources; names are made of syllables and mean nothing. */
export function createWorld(bases: number, random: Random): World {
  const name = namer(random);
  const governorates = times(Math.max(3, Math.ceil(bases / BASES_A_GOVERNORATE)), () => {
    const [lat, lon] = [31 + random.share() * 6, 39 + random.share() * 8];
    return place(`${name()} Governorate`, HOST, lat, lon, 70);
  });
  const inside = (within: Entity) => (random.share() - 0.5) * 0.8 + (within.lat ?? 0);
  const beside = (within: Entity) => (random.share() - 0.5) * 0.8 + (within.lon ?? 0);
  const towns = times(Math.max(3, Math.ceil(bases * TOWNS_A_BASE)), () => {
    const within = random.pick(governorates);
    return place(name(), within.id, inside(within), beside(within), 6);
  });
  const installations = times(bases, () => {
    const within = random.chance(0.5) ? random.pick(towns) : random.pick(governorates);
    const called = random.pick(BASE_NAMES).replace("*", name());
    return installation(called, within.id, inside(within), beside(within));
  });
  const parts = installations.flatMap((base) =>
    random.chance(PART_SHARE) ? [installation(`${base.name} ${random.pick(["west", "north"])} compound`, base.id)] : [],
  );
  const sources = sourcesOf(name);
  const entities = [...actors(), ...governorates, ...towns, ...installations, ...parts];
  const pack: Pack = { id: "synthetic", entities, sources, theatre: theatreOf() };
  return {
    pack,
    knowledge: createKnowledge([pack]),
    sources,
    contingents: CONTINGENTS,
    hostForces: HOST_FORCES,
    militias: MILITIAS,
    insurgents: INSURGENTS,
    bases: installations.map(({ id }) => id),
    partsOf: new Map(
      installations.map(({ id }) => [id, parts.filter((part) => part.in === id).map((part) => part.id)]),
    ),
    towns: towns.map(({ id }) => id),
    governorates: governorates.map(({ id }) => id),
  };
}

function place(name: string, within: string, lat: number, lon: number, radiusKm: number): Entity {
  return entity("place", name, { in: within, lat, lon, radiusKm });
}

function installation(name: string, within: string, lat?: number, lon?: number): Entity {
  return entity("installation", name, { in: within, ...(lat !== undefined && { lat, lon, radiusKm: 1 }) });
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
