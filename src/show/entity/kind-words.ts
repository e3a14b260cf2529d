import type { Entity } from "../../model/pack.ts";
import type { View } from "../view.ts";

/** What an entity is, in a word or two: "Air base", "Militia"; the broad kind where the language has no word for the finer one. */
export function kindWords({ t }: Pick<View, "t">, { kind, type }: Pick<Entity, "kind" | "type">): string {
  return (type && t.entity.typeName(type)) || t.entity.kinds[kind];
}
