import type { Check } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { cutChecks } from "./arithmetic-cuts.ts";
import { sumChecks } from "./arithmetic-sums.ts";

/**
 * Holds the numbers of one report against one another: a cut against what was before and after it, a total against its parts. Only
 * where they surely belong together; one check a claim, in the order of the text.
 */
export function arithmeticChecksOf(tellings: Telling[], knowledge: Knowledge): Check[] {
  const inOrder = [...tellings].sort(byKnown);
  const place = new Map(inOrder.map(({ id }, index) => [id, index]));
  const checks = [...cutChecks(inOrder, knowledge), ...sumChecks(inOrder, knowledge)];
  return checks.sort((a, b) => (place.get(a.claim) ?? 0) - (place.get(b.claim) ?? 0));
}
