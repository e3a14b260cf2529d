import type { Claim } from "../model/claim.ts";
import type { ClaimType, Mode } from "../model/claim-types.ts";

/** A claim in the codebooks of conflict data: ACLED's event and sub-event type, CAMEO's root, PLOVER's type. */
type Codes = NonNullable<Claim["codes"]>;

const EXPLOSIONS = "Explosions/Remote violence";
const STRATEGIC = "Strategic developments";
const ACTIVITY = `${STRATEGIC} / Change to group/activity`;
const HANDOVER = `${STRATEGIC} / Non-violent transfer of territory`;
const ATTACK = "Violence against civilians / Attack";

/** The codes of each type, where its mode says nothing finer; what a codebook has no code for is left out. */
const CODES_OF_TYPE: Record<Exclude<ClaimType, "count">, Codes> = {
  transfer: { acled: HANDOVER, cameo: "08", plover: "RETREAT" },
  withdrawal: { acled: HANDOVER, cameo: "08", plover: "RETREAT" },
  deployment: { acled: ACTIVITY, cameo: "15", plover: "MOBILIZE" },
  force_level: {},
  attack: { acled: ATTACK, cameo: "19", plover: "FIGHT" },
  clash: { acled: "Battles / Armed clash", cameo: "19", plover: "FIGHT" },
  seizure: { acled: "Battles / Non-state actor overtakes territory", cameo: "19", plover: "FIGHT" },
  control: {},
  casualties: { acled: ATTACK, cameo: "18", plover: "ASSAULT" },
  arrest: { acled: `${STRATEGIC} / Arrests`, cameo: "17", plover: "COERCE" },
  abduction: { acled: "Violence against civilians / Abduction/forced disappearance", cameo: "18", plover: "ASSAULT" },
  protest: { acled: "Protests / Peaceful protest", cameo: "14", plover: "PROTEST" },
  property: { acled: `${STRATEGIC} / Looting/property destruction`, cameo: "17", plover: "COERCE" },
  agreement: { acled: `${STRATEGIC} / Agreement`, cameo: "03", plover: "AGREE" },
  group: { acled: ACTIVITY },
  affiliation: {},
  support: { cameo: "07", plover: "AID" },
  statement: { cameo: "01" },
  disaster: {},
};

/** The codes of the modes that say more than their type. */
const CODES_OF_MODE: Partial<Record<Mode, Codes>> = {
  redeploy: { acled: ACTIVITY, cameo: "08", plover: "RETREAT" },
  reduce: { acled: ACTIVITY, cameo: "08", plover: "RETREAT" },
  "establish-base": { acled: `${STRATEGIC} / Headquarters or base established`, cameo: "15", plover: "MOBILIZE" },
  rocket: { acled: `${EXPLOSIONS} / Shelling/artillery/missile attack`, cameo: "19", plover: "FIGHT" },
  missile: { acled: `${EXPLOSIONS} / Shelling/artillery/missile attack`, cameo: "19", plover: "FIGHT" },
  "mortar-artillery": { acled: `${EXPLOSIONS} / Shelling/artillery/missile attack`, cameo: "19", plover: "FIGHT" },
  airstrike: { acled: `${EXPLOSIONS} / Air/drone strike`, cameo: "19", plover: "FIGHT" },
  drone: { acled: `${EXPLOSIONS} / Air/drone strike`, cameo: "19", plover: "FIGHT" },
  ied: { acled: `${EXPLOSIONS} / Remote explosive/landmine/IED`, cameo: "18", plover: "ASSAULT" },
  suicide: { acled: `${EXPLOSIONS} / Suicide bomb`, cameo: "18", plover: "ASSAULT" },
  grenade: { acled: `${EXPLOSIONS} / Grenade`, cameo: "18", plover: "ASSAULT" },
  chemical: { acled: `${EXPLOSIONS} / Chemical weapon`, cameo: "20", plover: "ASSAULT" },
  assassination: { acled: ATTACK, cameo: "18", plover: "ASSAULT" },
  "sexual-violence": { acled: "Violence against civilians / Sexual violence", cameo: "18", plover: "ASSAULT" },
  "by-state": { acled: "Battles / Government regains territory", cameo: "19", plover: "FIGHT" },
  besieged: { cameo: "19", plover: "FIGHT" },
  displaced: {},
  missing: {},
  release: { cameo: "08", plover: "CONCEDE" },
  "with-intervention": { acled: "Protests / Protest with intervention", cameo: "14", plover: "PROTEST" },
  "excessive-force": { acled: "Protests / Excessive force against protesters", cameo: "14", plover: "PROTEST" },
  riot: { acled: "Riots / Violent demonstration", cameo: "14", plover: "PROTEST" },
  mob: { acled: "Riots / Mob violence", cameo: "18", plover: "ASSAULT" },
  "weapons-seizure": { acled: `${STRATEGIC} / Disrupted weapons use`, cameo: "17", plover: "COERCE" },
  defused: { acled: `${STRATEGIC} / Disrupted weapons use` },
  ceasefire: { acled: `${STRATEGIC} / Agreement`, cameo: "08", plover: "RETREAT" },
  talks: { cameo: "04", plover: "CONSULT" },
  training: { cameo: "06", plover: "COOPERATE" },
  mediation: { cameo: "04", plover: "CONSULT" },
  deny: { cameo: "12", plover: "REJECT" },
  blame: { cameo: "11", plover: "DISAPPROVE" },
  condemn: { cameo: "11", plover: "DISAPPROVE" },
  threaten: { cameo: "13", plover: "THREATEN" },
  demand: { cameo: "10", plover: "DEMAND" },
};

/** CAMEO's roots from 01 to 08 are cooperation, the others conflict; intending the one is 03, the other 13. */
const LAST_COOPERATIVE = "08";

/**
 * The codes of a claim, by docs/manual.md's table; a count has those of what it counts. What was denied is no event, and what is planned is one in
 * CAMEO and PLOVER alone, as an intention or a threat.
 */
export function codesOf({ type, mode, modality, of }: Pick<Claim, "type" | "mode" | "modality" | "of">): Codes {
  const counted = type === "count" ? of : type;
  if (!counted || counted === "count" || modality === "denied") return {};
  const codes = (mode && CODES_OF_MODE[mode]) ?? CODES_OF_TYPE[counted];
  if (modality !== "planned" || !codes.cameo) return modality === "planned" ? {} : codes;
  return codes.cameo <= LAST_COOPERATIVE ? { cameo: "03", plover: "AGREE" } : { cameo: "13", plover: "THREATEN" };
}

/** The claim with its codes, where a codebook has any for it. */
export function withCodes(claim: Claim): Claim {
  const codes = codesOf(claim);
  return Object.keys(codes).length > 0 ? { ...claim, codes } : claim;
}
