import type { Claim } from "../model/claim.ts";
import type { ClaimType, Mode } from "../model/claim-types.ts";
import type { Sides } from "./sides.ts";

/** A claim in the codebooks of conflict data: ACLED's event and sub-event type, CAMEO's root, PLOVER's type. */
type Codes = NonNullable<Claim["codes"]>;

const EXPLOSIONS = "Explosions/Remote violence";
const STRATEGIC = "Strategic developments";
const ACTIVITY = `${STRATEGIC} / Change to group/activity`;
const HANDOVER = `${STRATEGIC} / Non-violent transfer of territory`;
const ATTACK = "Violence against civilians / Attack";
const CLASH = "Battles / Armed clash";
const LOOTING = `${STRATEGIC} / Looting/property destruction`;
const RIOT = "Riots / Violent demonstration";
const MOB = "Riots / Mob violence";
const EXCESSIVE_FORCE = "Protests / Excessive force against protesters";
const AGREEMENT = `${STRATEGIC} / Agreement`;

/** The codes of each type, where its mode says nothing finer; what a codebook has no code for is left out. */
const CODES_OF_TYPE: Record<Exclude<ClaimType, "count">, Codes> = {
  transfer: { acled: HANDOVER, cameo: "08", plover: "RETREAT" },
  withdrawal: { acled: HANDOVER, cameo: "08", plover: "RETREAT" },
  deployment: { acled: ACTIVITY, cameo: "15", plover: "MOBILIZE" },
  force_level: {},
  attack: { acled: ATTACK, cameo: "19", plover: "FIGHT" },
  clash: { acled: CLASH, cameo: "19", plover: "FIGHT" },
  seizure: { acled: "Battles / Non-state actor overtakes territory", cameo: "19", plover: "FIGHT" },
  control: {},
  casualties: { acled: ATTACK, cameo: "18", plover: "ASSAULT" },
  arrest: { acled: `${STRATEGIC} / Arrests`, cameo: "17", plover: "COERCE" },
  abduction: { acled: "Violence against civilians / Abduction/forced disappearance", cameo: "18", plover: "ASSAULT" },
  protest: { acled: "Protests / Peaceful protest", cameo: "14", plover: "PROTEST" },
  property: { acled: LOOTING, cameo: "17", plover: "COERCE" },
  agreement: { acled: AGREEMENT, cameo: "03", plover: "AGREE" },
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
  release: { acled: AGREEMENT, cameo: "08", plover: "CONCEDE" },
  "with-intervention": { acled: "Protests / Protest with intervention", cameo: "14", plover: "PROTEST" },
  "excessive-force": { acled: EXCESSIVE_FORCE, cameo: "14", plover: "PROTEST" },
  riot: { acled: RIOT, cameo: "14", plover: "PROTEST" },
  mob: { acled: MOB, cameo: "18", plover: "ASSAULT" },
  "weapons-seizure": { acled: `${STRATEGIC} / Disrupted weapons use`, cameo: "17", plover: "COERCE" },
  defused: { acled: `${STRATEGIC} / Disrupted weapons use` },
  ceasefire: { acled: AGREEMENT, cameo: "08", plover: "RETREAT" },
  talks: { acled: AGREEMENT, cameo: "04", plover: "CONSULT" },
  training: { cameo: "06", plover: "COOPERATE" },
  mediation: { cameo: "04", plover: "CONSULT" },
  deny: { cameo: "12", plover: "REJECT" },
  blame: { cameo: "11", plover: "DISAPPROVE" },
  condemn: { cameo: "11", plover: "DISAPPROVE" },
  threaten: { cameo: "13", plover: "THREATEN" },
  demand: { cameo: "10", plover: "DEMAND" },
};

/** What ACLED calls violence close at hand, and damage, by who stands on its two sides; the other events it calls by their means alone. */
const ACLED_OF_SIDES: Record<Sides, string> = { forces: CLASH, rioters: RIOT, mob: MOB, protesters: EXCESSIVE_FORCE };
const CLOSE = new Set<string | undefined>([ATTACK, CLASH, LOOTING]);

/** CAMEO's roots from 01 to 08 are cooperation, the others conflict; intending the one is 03, the other 13. */
const LAST_COOPERATIVE = "08";

/**
 * The codes of a claim, by docs/manual.md's table; a count has those of what it counts. What was denied is no event, and what is planned is one in
 * CAMEO and PLOVER alone, as an intention or a threat. `sides` is between whom violence was, where that is told.
 */
export function codesOf(
  { type, mode, modality, of }: Pick<Claim, "type" | "mode" | "modality" | "of">,
  sides?: Sides,
): Codes {
  const counted = type === "count" ? of : type;
  if (!counted || counted === "count" || modality === "denied") return {};
  const found = (mode && CODES_OF_MODE[mode]) ?? CODES_OF_TYPE[counted];
  const codes = sides && CLOSE.has(found.acled) ? { ...found, acled: ACLED_OF_SIDES[sides] } : found;
  if (modality !== "planned" || !codes.cameo) return modality === "planned" ? {} : codes;
  return codes.cameo <= LAST_COOPERATIVE ? { cameo: "03", plover: "AGREE" } : { cameo: "13", plover: "THREATEN" };
}

/** The claim with its codes, where a codebook has any for it. */
export function withCodes(claim: Claim, sides?: Sides): Claim {
  const codes = codesOf(claim, sides);
  return Object.keys(codes).length > 0 ? { ...claim, codes } : claim;
}
