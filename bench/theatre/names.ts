import type { Mention } from "../../src/model/claim.ts";
import type { Knowledge } from "../../src/packs/knowledge.ts";
import { COALITION, HOST, UMBRELLA } from "./cast.ts";
import type { Random } from "./random.ts";
import type { World } from "./world.ts";

/** How reports name actors and places: not always the exact one. */
export interface Names {
  /** The actor, or the coalition, state or umbrella that it acts for. */
  actor(id: string, random: Random): Mention;
  /** The place itself, or what it lies in; `exactly` always itself. */
  site(
    id: string,
    exactly: boolean,
    random: Random,
  ): { role: "installation" | "place"; mention: Mention; thing?: Mention };
  /** Under its own name. */
  own(id: string): Mention;
}

const UNNAMED_BASE: Mention = { text: "a base" };

/** Each mention is one object that all claims with it share. */
export function createNames({ knowledge, contingents, hostForces, militias }: World): Names {
  const mentions = new Map<string, Mention>();
  const named = (id: string, text: string): Mention => {
    const key = `${id} ${text}`;
    const known = mentions.get(key);
    if (known) return known;
    const mention = { text, entity: id };
    mentions.set(key, mention);
    return mention;
  };
  const own = (id: string) => named(id, knowledge.entity(id)?.name ?? id);
  const wider = (id: string): Mention => {
    if (contingents.includes(id)) return named(COALITION, "the coalition");
    if (hostForces.includes(id)) return named(HOST, "Asmar");
    return militias.includes(id) ? named(UMBRELLA, "the Resistance Front") : own(id);
  };
  return {
    own,
    actor: (id, random) => (random.chance(0.3) ? wider(id) : own(id)),
    site(id, exactly, random) {
      const role = knowledge.entity(id)?.kind === "installation" ? ("installation" as const) : ("place" as const);
      if (exactly || random.chance(role === "place" ? 0.95 : 0.88)) return { role, mention: own(id) };
      const place = outside(id, random.chance(0.6), knowledge);
      return { role: "place", mention: own(place), ...(role === "installation" && { thing: UNNAMED_BASE }) };
    },
  };
}

/** The town or the governorate that a base lies in, the governorate that a town lies in. */
function outside(id: string, isNear: boolean, knowledge: Knowledge): string {
  let at = id;
  for (let above = knowledge.entity(id)?.in; above && above !== HOST; above = knowledge.entity(above)?.in) {
    at = above;
    if (isNear && knowledge.entity(at)?.kind === "place") break;
  }
  return at;
}
