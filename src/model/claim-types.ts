/** The claim types of CLAIMS.md with the modes each can have. */
export const MODES_OF = {
  transfer: ["handover", "closure", "takeover-by-agreement"],
  withdrawal: ["withdraw", "redeploy", "reduce"],
  deployment: ["deploy", "reinforce", "establish-base"],
  force_level: [],
  attack: [
    "rocket",
    "missile",
    "mortar-artillery",
    "airstrike",
    "drone",
    "ied",
    "suicide",
    "shooting",
    "grenade",
    "chemical",
    "assassination",
    "sexual-violence",
    "other",
  ],
  clash: [],
  seizure: ["by-state", "by-non-state"],
  control: ["holds", "disputed", "besieged", "active-in"],
  casualties: ["killed", "wounded", "missing", "displaced"],
  arrest: ["arrest", "release"],
  abduction: [],
  protest: ["peaceful", "with-intervention", "excessive-force", "riot", "mob"],
  property: ["looting", "destruction", "weapons-seizure", "defused"],
  agreement: ["agreement", "ceasefire", "talks"],
  group: ["formed", "merged", "split", "defeated", "activity"],
  affiliation: ["member-of", "backed-by", "leads", "alias"],
  support: ["training", "supply", "mediation", "aid"],
  statement: ["say", "announce", "blame", "deny", "condemn", "threaten", "demand", "claim-responsibility"],
  disaster: ["natural", "man-made", "epidemic"],
  count: ["ordinal", "total"],
} as const;

export type ClaimType = keyof typeof MODES_OF;
export type Mode = (typeof MODES_OF)[ClaimType][number];

export const CLAIM_TYPES = Object.keys(MODES_OF) as [ClaimType, ...ClaimType[]];
export const MODES = Object.values(MODES_OF).flat() as unknown as [Mode, ...Mode[]];

export const ROLES = [
  "actor",
  "recipient",
  "opponent",
  "target",
  "victim",
  "parent",
  "topic",
  "installation",
  "area",
  "equipment",
  "weapon",
  "origin",
  "destination",
  "place",
] as const;
export type Role = (typeof ROLES)[number];
