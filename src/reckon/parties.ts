import { type Claim, fillers, type Mention } from "../model/claim.ts";
import type { Role } from "../model/claim-types.ts";
import type { Party } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";

/** Somebody or something that words name, under the pack's name for it. */
export function partyOf(mention: Pick<Mention, "text" | "entity">, knowledge: Knowledge): Party {
  if (!mention.entity) return { name: mention.text };
  return { entity: mention.entity, name: knowledge.entity(mention.entity)?.name ?? mention.text };
}

/** Ids of the known entities in a role. */
export function entitiesIn(claim: Claim, role: Role): string[] {
  return fillers(claim, role).flatMap(({ entity }) => entity ?? []);
}

/** Whether two actors may be one: the same, a member and its coalition, a force and its state, or of one side. */
export function related(a: string, b: string, knowledge: Knowledge): boolean {
  if (a === b || knowledge.belongsTo(a, b) || knowledge.belongsTo(b, a)) return true;
  const side = knowledge.side(a);
  return side !== undefined && side === knowledge.side(b);
}

/** Whether two lists of actors may tell of the same ones; undefined where one of them names nobody known. */
export function compatible(as: string[], bs: string[], knowledge: Knowledge): boolean | undefined {
  if (as.length === 0 || bs.length === 0) return undefined;
  return as.some((a) => bs.some((b) => related(a, b, knowledge)));
}
