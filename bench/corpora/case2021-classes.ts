import type { Claim } from "../../src/model/claim.ts";
import type { ClaimType, Mode } from "../../src/model/claim-types.ts";

/** What the class of a claim is where nothing fits, and of a text without a claim. */
const OTHER = "OTHER";

/** The class of each claim type in CASE 2021 task 2; fixed from the classes' definitions before anything was measured. */
const CLASS_OF_TYPE: Record<Exclude<ClaimType, "count">, string> = {
  transfer: "NON_VIOL_TERRIT_TRANSFER",
  withdrawal: "NON_VIOL_TERRIT_TRANSFER",
  deployment: "CHANGE_TO_GROUP_ACT",
  force_level: "CHANGE_TO_GROUP_ACT",
  attack: "ATTACK",
  clash: "ARMED_CLASH",
  seizure: "NON_STATE_ACTOR_OVERTAKES_TER",
  control: "CHANGE_TO_GROUP_ACT",
  casualties: "ATTACK",
  arrest: "ARREST",
  abduction: "ABDUCT_DISSAP",
  protest: "PEACE_PROTEST",
  property: "PROPERTY_DISTRUCT",
  agreement: "AGREEMENT",
  group: "CHANGE_TO_GROUP_ACT",
  affiliation: "CHANGE_TO_GROUP_ACT",
  support: "DIPLO",
  statement: "DIPLO",
  disaster: "NATURAL_DISASTER",
};

/** Where the mode says more than the type. Corrected once: ACLED's "Agreement" holds talks and releases of prisoners too. */
const CLASS_OF_MODE: Partial<Record<Mode, string>> = {
  "establish-base": "HQ_ESTABLISHED",
  reduce: "CHANGE_TO_GROUP_ACT",
  redeploy: "CHANGE_TO_GROUP_ACT",
  rocket: "ART_MISS_ATTACK",
  missile: "ART_MISS_ATTACK",
  "mortar-artillery": "ART_MISS_ATTACK",
  airstrike: "AIR_STRIKE",
  drone: "AIR_STRIKE",
  ied: "REM_EXPLOS",
  suicide: "SUIC_BOMB",
  grenade: "GRENADE",
  chemical: "CHEM_WEAP",
  "sexual-violence": "SEX_VIOL",
  "by-state": "GOV_REGAINS_TERIT",
  release: "AGREEMENT",
  "with-intervention": "PROTEST_WITH_INTER",
  "excessive-force": "FORCE_AGAINST_PROTEST",
  riot: "VIOL_DEMONSTR",
  mob: "MOB_VIOL",
  "weapons-seizure": "DISR_WEAP",
  defused: "DISR_WEAP",
  talks: "AGREEMENT",
  blame: "ATTRIB",
  "claim-responsibility": "ATTRIB",
  say: OTHER,
  announce: OTHER,
  deny: OTHER,
  "man-made": "MAN_MADE_DISASTER",
};

/** The class of a text by its main claim's type and mode; a count is of the class of what it counts. */
export function classOf(claim: Claim | undefined): string {
  if (!claim) return OTHER;
  if (claim.type === "count") return claim.of && claim.of !== "count" ? CLASS_OF_TYPE[claim.of] : OTHER;
  return (claim.mode && CLASS_OF_MODE[claim.mode]) ?? CLASS_OF_TYPE[claim.type];
}

/** The classes of the ACLED codes that follow from more than type and mode: from who stands on the two sides. */
const CLASS_OF_SIDES: Record<string, string> = {
  "Battles / Armed clash": "ARMED_CLASH",
  "Riots / Violent demonstration": "VIOL_DEMONSTR",
  "Riots / Mob violence": "MOB_VIOL",
  "Protests / Excessive force against protesters": "FORCE_AGAINST_PROTEST",
};

/** The class of a text by its main claim's ACLED code where that tells the sides, else by type and mode. */
export function classOfCode(claim: Claim | undefined): string {
  return CLASS_OF_SIDES[claim?.codes?.acled ?? ""] ?? classOf(claim);
}
