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
