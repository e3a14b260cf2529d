import type { Entity } from "../../model/pack.ts";
import { BadRequest } from "../bad-request.ts";
import type { Knowledge, View } from "../view.ts";

const indexes = new WeakMap<object, Map<string, string[]>>();

/**
 * The entity that a person names in a field: by its id, or by any of its names.
 *
 * @param usual the entity that stood in the field before: its own name means it, whoever else bears it
 * @throws BadRequest when nobody, or more than one, is called so
 */
export function entityNamed({ knowledge, t }: Pick<View, "knowledge" | "t">, typed: string, usual?: string): string {
  const { noSuchEntity, severalEntities } = t.review.correct;
  if (usual && knowledge.entity(usual)?.name === typed) return usual;
  if (knowledge.entity(typed)) return typed;
  const [first, ...others] = indexOf(knowledge).get(folded(typed)) ?? [];
  if (!first) throw new BadRequest(noSuchEntity(typed));
  if (others.length > 0) throw new BadRequest(severalEntities(typed, [first, ...others].join(", ")));
  return first;
}

/** Most names that are suggested at once. */
const MOST = 12;

/** An entity that a person may mean: what to write in the field, and what it is. */
export interface Suggested {
  /** Its name, or its id where others bear the name too. */
  value: string;
  id: string;
  kind: Entity["kind"];
  /** Whether the words are one of its names, letter for letter. */
  exact: boolean;
}

/** The entities of which one name begins with what is typed, then those with a name that holds it. */
export function entitiesLike({ knowledge }: Pick<View, "knowledge">, typed: string): Suggested[] {
  const words = folded(typed);
  if (!words) return [];
  const index = indexOf(knowledge);
  const [exact, begin, hold]: [string[], string[], string[]] = [[...(index.get(words) ?? [])], [], []];
  for (const [name, ids] of index) {
    if (name.startsWith(words)) begin.push(...ids);
    else if (name.includes(` ${words}`)) hold.push(...ids);
    if (begin.length > 50 * MOST) break;
  }
  return [...new Set([...exact, ...begin, ...hold])].slice(0, MOST).flatMap((id) => {
    const entity = knowledge.entity(id);
    if (!entity) return [];
    const isAlone = index.get(folded(entity.name))?.length === 1;
    return { value: isAlone ? entity.name : id, id, kind: entity.kind, exact: exact.includes(id) };
  });
}

function indexOf(knowledge: Knowledge): Map<string, string[]> {
  const known = indexes.get(knowledge.entities);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const { id, name, ar = name, names = [] } of knowledge.entities) {
    for (const key of new Set([name, ar, ...names].map(folded))) index.set(key, [...(index.get(key) ?? []), id]);
  }
  indexes.set(knowledge.entities, index);
  return index;
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
