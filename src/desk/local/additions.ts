import { groupBy } from "../../model/group-by.ts";
import { canonicalJson, contentId } from "../../model/identity.ts";
import type { Entity, Pack } from "../../model/pack.ts";
import type { Review } from "../../model/review.ts";

/** What the persons of a desk added to the packs: names of entities, and entities that no pack knows. */
export interface Additions {
  names: { entity: string; name: string }[];
  entities: Entity[];
}

/** The id of the pack that holds the entities of the desk's own. */
export const OWN_PACK = "local";

export const NO_ADDITIONS: Additions = { names: [], entities: [] };

/** The additions that reviews make, each once, in the order in which they were made. */
export function additionsIn(reviews: readonly Review[]): Additions {
  const entities = new Map<string, Entity>();
  const names = new Map<string, Additions["names"][number]>();
  for (const review of reviews) {
    if (review.decision === "entity-added") entities.set(review.entity.id, review.entity);
    if (review.decision === "name-added") {
      const { entity, name } = review;
      names.set(`${entity} ${name}`, { entity, name });
    }
  }
  if (entities.size + names.size === 0) return NO_ADDITIONS;
  return { entities: [...entities.values()], names: [...names.values()] };
}

/** Names the additions by what they are; two that add the same have one key. */
export function keyOf(additions: Additions): string {
  const { names, entities } = additions;
  return names.length + entities.length === 0 ? "" : contentId({ names, entities });
}

/** The packs with the additions: new entities in a pack of the desk's own, which comes last. */
export function packsWith(packs: Pack[], { names, entities }: Additions): Pack[] {
  const namesOf = groupBy(names, ({ entity }) => entity);
  const named = (entity: Entity): Entity => {
    const more = (namesOf.get(entity.id) ?? []).map(({ name }) => name);
    return more.length > 0 ? { ...entity, names: [...(entity.names ?? []), ...more] } : entity;
  };
  const own: Pack = { id: OWN_PACK, entities: entities.map(named), sources: [] };
  const others = namesOf.size === 0 ? packs : packs.map((pack) => ({ ...pack, entities: pack.entities.map(named) }));
  return entities.length > 0 ? [...others, own] : others;
}

/** Names that come or go with other additions, each with the entity that has it. */
export function changedNames(before: Additions, after: Additions): { entity: string; name: string }[] {
  const [had, has] = [namesIn(before), namesIn(after)];
  return [...[...had].filter(([key]) => !has.has(key)), ...[...has].filter(([key]) => !had.has(key))].map(
    ([, named]) => named,
  );
}

/** An entity's names stand for all of it: whatever changes in it, they are read anew. */
function namesIn({ names, entities }: Additions): Map<string, { entity: string; name: string }> {
  return new Map([
    ...names.map((one) => [canonicalJson(one), one] as const),
    ...entities.flatMap((entity) =>
      spellingsOf(entity).map((name) => [canonicalJson([entity, name]), { entity: entity.id, name }] as const),
    ),
  ]);
}

function spellingsOf({ name, ar, names, hostileNames, abbreviations, demonyms }: Entity): string[] {
  const more = [names, hostileNames, abbreviations, demonyms].flatMap((list) => list ?? []);
  return [name, ...(ar ? [ar] : []), ...more];
}
