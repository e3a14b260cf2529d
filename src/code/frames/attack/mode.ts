import type { Mode } from "../../../model/claim-types.ts";
import type { Group } from "../../../parse/en/groups.ts";
import { textOf } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

export const CHEMICAL = /\bchemical|chlorine|sarin|mustard gas|nerve (?:agent|gas)|poison(?:ous)? gas|toxic gas/i;

const MODE_WORDS: [Mode, RegExp][] = [
  ["chemical", CHEMICAL],
  ["drone", /\bdrones?\b|\bUAVs?\b|\bunmanned\b|\bquadcopters?\b|\bshaheds?\b|\bloitering munitions?\b|\bkamikaze\b/i],
  [
    "airstrike",
    /\bair ?-?strikes?\b|\bair ?-?raids?\b|\bwarplanes?\b|\bjets?\b|\bair force\b|\baerial\b|\bhelicopters?\b|\bbarrel bombs?\b|\baircraft\b|\bgunships?\b|\bcluster bombs?\b|\bair attacks?\b|\bfrom the air\b|\bfighter-bombers?\b|\bglide bombs?\b|\bair campaign\b|\bbombing campaign\b/i,
  ],
  ["rocket", /\brockets?\b|\bkatyushas?\b|\bgrads?\b|\bhimars\b|\brpgs?\b/i],
  ["missile", /\bmissiles?\b|\biskanders?\b|\bscuds?\b|\bkalibrs?\b/i],
  ["grenade", /\bgrenades?\b/i],
  [
    "ied",
    /\bIEDs?\b|\bcar bombs?\b|\broadside\b|\bexplosive devices?\b|\bexplosives?\b|\bland ?mines?\b|\bmines?\b|\bbooby|\btruck bombs?\b|\bbomb(?:s|ing|ings|ed)?\b|\bblasts?\b|\bexplosions?\b|\bblew up\b|\bblown up\b/i,
  ],
  [
    "mortar-artillery",
    /\bmortars?\b|\bartillery\b|\bhowitzers?\b|\btanks? (?:shells?|rounds?)\b|\bshell(?:s|ed|ing)?\b|\bbombard|\bhowitzers?\b|\btank fire\b/i,
  ],
  ["sexual-violence", /\brap(?:e|es|ed|ing)\b|\bsexual/i],
  [
    "shooting",
    /\bgunmen|\bgunfire|\bshot\b|\bshoot|\bgunned\b|\bambush|\bopened fire|\bmachine guns?\b|\bsnipers?\b|\bgunman\b|\bsmall arms\b|\bfired (?:at|on)\b|\brifles?\b/i,
  ],
  [
    "other",
    /\bmachetes?\b|\bknife|\bknives\b|\bstab(?:bed|bing)?\b|\bbehead|\baxes?\b|\bswords?\b|\barson|\bstoned?\b|\bstones\b|\bstoning\b|\bspears?\b|\bclub(?:s|bed)\b|\bsticks\b|\bramm(?:ed|ing)\b|\bplough|\blynch|\bhack(?:ed|ing)\b|\bbeat(?:en|ing|ings)?\b|\bbludgeon|\bslit\b/i,
  ],
];

/** The finer kind by the weapon's words, else by those of the clause; a state that bombs does so from the air. */
export function modeByWords(draft: Draft, reference: Reference): Mode | undefined {
  const { predicate, roles } = draft;
  const mode = suicideOf(draft) ?? modeOf((roles.weapon ?? []).map(textOf).join(" ")) ?? modeOf(clauseOf(draft));
  const bombs = mode === "ied" && /^bomb(?:ing|ard)?$/.test(predicate.lemma) && !roles.weapon;
  return bombs && roles.actor?.some((group) => hasAircraft(group, reference)) ? "airstrike" : mode;
}

function modeOf(words: string): Mode | undefined {
  return MODE_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Who detonates their own vest dies with it. */
function suicideOf(draft: Draft): Mode | undefined {
  return SUICIDE.test(clauseOf(draft)) ? "suicide" : undefined;
}
const SUICIDE =
  /\bsuicide\b|\b(?:blew|blow|blown|blowing|exploded|detonated) (?:him|her|them)sel|\b(?:his|her|their|explosive|explosives) (?:vest|vests|belt|belts)\b/i;

/** The words of the clause and of those who do it. */
function clauseOf({ sentence, start, end, roles }: Draft): string {
  const words = sentence.sentence.tokens.filter((token) => token.start >= start && token.start < end);
  return [...(roles.actor ?? []).map(textOf), ...words.map(({ text }) => text)].join(" ");
}

function hasAircraft(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group, "actor");
  return reference.classes(group).has("aircraft") || /^(?:state|armed-force|coalition)$/.test(entity?.kind ?? "");
}
