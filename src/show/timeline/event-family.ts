import type { ClaimType } from "../../model/claim-types.ts";

/** What events are told apart by on the timeline, by shape and colour. */
export const FAMILIES = {
  attack: ["attack"],
  violence: ["clash", "arrest", "abduction", "casualties", "property", "disaster"],
  hold: ["transfer", "withdrawal", "deployment", "seizure", "control"],
  other: ["protest", "agreement", "group", "affiliation", "support", "statement", "force_level", "count"],
} as const satisfies Record<string, readonly ClaimType[]>;

export type EventFamily = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as EventFamily[];

const FAMILY_OF = new Map<ClaimType, EventFamily>(
  FAMILY_NAMES.flatMap((family) => FAMILIES[family].map((type) => [type, family] as const)),
);

export function eventFamily(type: ClaimType): EventFamily {
  return FAMILY_OF.get(type) ?? "other";
}
