import type { Quantity } from "../../model/claim.ts";
import type { Range } from "./disagreements-question.ts";

/** "About", "some" and "nearly" leave so much room, as a share of the number. */
const ABOUT = 0.15;
const NEARLY = /^(?:nearly|almost|close to|just under)\b/i;

/** The numbers that a quantity allows, both bounds included; undefined when it has none. */
export function rangeOf({ text, value, min, max }: Quantity): Range<number> | undefined {
  if (min !== undefined && max !== undefined) return { min: Math.min(min, max), max: Math.max(min, max) };
  if (min !== undefined) return { min, max: Number.POSITIVE_INFINITY };
  if (max !== undefined) return { min: NEARLY.test(text) ? max * (1 - ABOUT) : 0, max };
  return value === undefined ? undefined : { min: value * (1 - ABOUT), max: value * (1 + ABOUT) };
}

const KINDS_OF_UNIT: [kind: string, units: RegExp][] = [
  ["munition", /^(?:rocket|missile|projectile|mortar|shell|munition|round|katyusha)$/],
  ["person", /^(?:person|people|personnel)$/],
];

/** What one outlet counts as rockets, another counts as missiles or projectiles. */
export function kindOfUnit(unit: string | undefined): string | undefined {
  return KINDS_OF_UNIT.find(([, units]) => unit && units.test(unit))?.[0] ?? unit;
}
