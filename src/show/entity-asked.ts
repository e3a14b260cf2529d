import { fold } from "../model/fold.ts";
import type { Entity } from "../model/pack.ts";
import { BadRequest } from "./bad-request.ts";
import type { Messages } from "./language/messages.ts";

/** Who can be asked for. */
export interface Entities {
  entities: Entity[];
  entity(id: string): Entity | undefined;
}

/** So many names are offered instead of one that nobody has. */
const MOST_NEAR = 5;

/**
 * The id of an entity that an address asks for by its id or by a name that it has.
 * @throws BadRequest with names near to it, where nobody has it
 */
export function entityAsked(
  asked: string,
  knowledge: Entities,
  isWanted: (entity: Entity) => boolean,
  { page }: Messages,
): string {
  if (knowledge.entity(asked)) return asked;
  const wanted = fold(asked.trim());
  const named = knowledge.entities.filter((entity) => namesOf(entity).some((name) => fold(name) === wanted));
  const found = named.find(isWanted) ?? named[0];
  if (found) return found.id;
  const near = nearNames(wanted, knowledge.entities.filter(isWanted));
  throw new BadRequest(near.length > 0 ? page.nearEntities(asked, near.join(page.comma)) : page.noSuchEntity(asked));
}

function namesOf({ name, names = [], ar }: Entity): string[] {
  return ar ? [name, ar, ...names] : [name, ...names];
}

/** Names that hold what was asked for, or begin as one of its words does. */
function nearNames(wanted: string, entities: Entity[]): string[] {
  const beginnings = wanted
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 4));
  const near = entities.filter((entity) =>
    namesOf(entity).some((name) => {
      const words = fold(name);
      return (
        words.includes(wanted) || words.split(/\s+/).some((word) => beginnings.some((begin) => word.startsWith(begin)))
      );
    }),
  );
  return near.slice(0, MOST_NEAR).map(({ name }) => name);
}
