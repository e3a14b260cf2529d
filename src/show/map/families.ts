import type { ClaimType } from "../../model/claim-types.ts";

/** What the map tells apart by marks: each family of events has one. */
export const FAMILIES = ["attack", "clash", "harm", "control", "move", "other"] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Partial<Record<ClaimType, Family>> = {
  attack: "attack",
  clash: "clash",
  casualties: "harm",
  arrest: "harm",
  abduction: "harm",
  seizure: "control",
  control: "control",
  transfer: "control",
  deployment: "move",
  withdrawal: "move",
  protest: "other",
  property: "other",
  agreement: "other",
  group: "other",
  support: "other",
  disaster: "other",
};

/** The family of a type of event; none for what is said, counted or belonged to, which happens at no place on a map. */
export function familyOf(type: ClaimType): Family | undefined {
  return FAMILY_OF[type];
}
