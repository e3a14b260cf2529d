import type { Check } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Telling } from "../tellings/telling.ts";
export function arithmeticChecksOf(_tellings: Telling[], _knowledge: Knowledge): Check[] {
  return [];
}
