import type { ClaimType } from "../../model/claim-types.ts";

/** Families of claim types that share a colour and a line in the reading room, in the order of its legend. */
export const CLAIM_FAMILIES = ["hold", "harm", "place", "force", "reckon", "speak", "relate"] as const;
export type ClaimFamily = (typeof CLAIM_FAMILIES)[number];

const FAMILY: Record<ClaimType, ClaimFamily> = {
  transfer: "hold",
  withdrawal: "hold",
  deployment: "hold",
  seizure: "hold",
  control: "place",
  attack: "harm",
  clash: "harm",
  casualties: "harm",
  arrest: "harm",
  abduction: "harm",
  property: "harm",
  disaster: "harm",
  force_level: "force",
  count: "reckon",
  statement: "speak",
  protest: "relate",
  agreement: "relate",
  group: "relate",
  affiliation: "relate",
  support: "relate",
};

/** The family that a claim's underline shows. */
export function familyOf(type: ClaimType): ClaimFamily {
  return FAMILY[type];
}
