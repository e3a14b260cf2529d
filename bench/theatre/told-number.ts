import type { Quantity } from "../../src/model/claim.ts";
import type { Random } from "./random.ts";

const NOUNS: Record<string, [string, string]> = { personnel: ["soldier", "troops"], person: ["person", "people"] };
const ROUND_NUMBERS = [10, 15, 20, 30, 50];

/** The number as counted, or as somebody else counted it, rounded or bounded. */
export function toldNumber({ value, unit }: { value: number; unit: string }, random: Random): Quantity {
  const roll = random.share();
  const other = Math.max(1, Math.round(value * (0.6 + random.share())));
  const rounded = ROUND_NUMBERS.findLast((step) => step <= value) ?? value;
  const nouns = NOUNS[unit] ?? [unit, `${unit}s`];
  const noun = (n: number) => `${n} ${n === 1 ? nouns[0] : nouns[1]}`;
  if (roll < 0.65) return { text: noun(value), value, min: value, max: value, unit };
  if (roll < 0.8) return { text: noun(other), value: other, min: other, max: other, unit };
  if (roll < 0.9) return { text: `at least ${noun(rounded)}`, value: rounded, min: rounded, unit };
  return { text: `about ${noun(value)}`, value, unit };
}
