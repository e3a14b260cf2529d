import type { Modality } from "../../../model/claim.ts";
import type { ClaimType, Role } from "../../../model/claim-types.ts";
import type { Grade } from "../../../model/situation.ts";

const types: Record<ClaimType, string> = {
  transfer: "Transfer",
  withdrawal: "Withdrawal",
  deployment: "Deployment",
  force_level: "Strength",
  attack: "Attack",
  clash: "Clash",
  seizure: "Seizure",
  control: "Control",
  casualties: "Casualties",
  arrest: "Arrest",
  abduction: "Abduction",
  protest: "Protest",
  property: "Property",
  agreement: "Agreement",
  group: "Group",
  affiliation: "Affiliation",
  support: "Support",
  statement: "Statement",
  disaster: "Disaster",
  count: "Count",
};

const roles: Record<Role, string> = {
  actor: "who",
  recipient: "to",
  opponent: "against",
  target: "target",
  victim: "victim",
  parent: "of",
  topic: "topic",
  installation: "installation",
  area: "area",
  equipment: "equipment",
  weapon: "weapon",
  origin: "from where",
  destination: "to where",
  place: "place",
};

const modalities: Record<Modality, string> = {
  asserted: "as fact",
  planned: "as a plan",
  denied: "as a denial",
  possible: "as possible",
};

const reliability: Record<Grade["reliability"], string> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};

const credibility: Record<Grade["credibility"], string> = {
  1: "confirmed by independent origins",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};

/** The terms of the field as a reader knows them. */
export const terms = { types, roles, modalities, reliability, credibility };
