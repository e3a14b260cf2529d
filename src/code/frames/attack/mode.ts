import type { Mode } from "../../../model/claim-types.ts";
import type { Group } from "../../../parse/en/groups.ts";
import { textOf } from "../../about.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

const CHEMICAL =
  /\bchemical|chlorine|sarin|\bmustard (?:gas|agent)|sul(?:f|ph)ur mustard|phosgene|novichok|nerve (?:agents?|gas)|poison(?:ous)? (?:gas|chemical|substance)|\bpoison gas|toxic (?:gas|chemical|substance|agent)|\btoxic agents?\b/i;

const MODE_WORDS: [Mode, RegExp][] = [
  ["chemical", CHEMICAL],
  ["drone", /\bdrones?\b|\bUAVs?\b|\bunmanned\b|\bquadcopters?\b|\bshaheds?\b|\bloitering munitions?\b|\bkamikaze\b/i],
  [
    "airstrike",
    /\bair ?-?strikes?\b|\bair ?-?raids?\b|\bwarplanes?\b|\bjets?\b|\bair force\b|\baerial\b|\bhelicopters?\b|\bbarrel bombs?\b|\baircraft\b|\b(?:war)?planes?\b|\bgunships?\b|\bcluster bombs?\b|\bair attacks?\b|\bfrom the air\b|\bfighter-bombers?\b|\bglide bombs?\b|\bair campaign\b|\bbombing campaign\b/i,
  ],
  ["rocket", /\brockets?\b|\bkatyushas?\b|\bgrads?\b|\bhimars\b|\brpgs?\b/i],
  ["missile", /\bmissiles?\b|\biskanders?\b|\bscuds?\b|\bkalibrs?\b/i],
  ["grenade", /\bgrenades?\b/i],
  [
    "mortar-artillery",
    /\bmortars?\b|\bartillery\b|\bhowitzers?\b|\btanks? (?:shells?|rounds?|fire|fired|firing)\b|\bshell(?:s|ed|ing)?\b|\bbombard|\bhowitzers?\b|\btank fire\b/i,
  ],
  [
    "ied",
    /\bIEDs?\b|\bcar bombs?\b|\broadside\b|\bexplosive devices?\b|\bexplosives?\b|\bland ?mines?\b|\bmines?\b|\bbooby|\btruck bombs?\b|\bbomb(?:s|ing|ings|ed)?\b|\bblasts?\b|\bexplosions?\b|\bdynamit|\bblew up\b|\bblown up\b/i,
  ],
  ["sexual-violence", /\brap(?:e|es|ed|ing)\b|\bsexual/i],
  [
    "shooting",
    /\bgunmen|\bgunfire|\bshot\b|\bshoot|\bgunned\b|\bambush|\bopened fire|\bmachine guns?\b|\bsnipers?\b|\bgunman\b|\bsmall arms\b|\bfir(?:e|es|ed|ing) (?:at|on|upon|towards?)\b|\brifles?\b/i,
  ],
  [
    "other",
    /\bmachetes?\b|\bknife|\bknives\b|\bstab(?:bed|bing)?\b|\bbehead|\baxes?\b|\bswords?\b|\barson|\bstoned?\b|\bstones\b|\bstoning\b|\bspears?\b|\bclub(?:s|bed)\b|\bsticks\b|\bramm(?:ed|ing)\b|\bplough|\blynch|\bhack(?:ed|ing)\b|\bbeat(?:en|ing|ings)?\b|\bbludgeon|\bacid\b|\b(?:cut|slit) (?:the |their |his |her )?throats?\b|\bslit\b/i,
  ],
];

/** The finer kind by the weapon's words, else by those of the clause; a state that bombs does so from the air. */
export function modeByWords(draft: Draft, reference: Reference): Mode | undefined {
  const { predicate, roles } = draft;
  const weapons = modeOf((roles.weapon ?? []).map(textOf).join(" "));
  const mode =
    suicideOf(draft) ?? chemicalOf(draft) ?? (weapons ? (byAircraft(draft) ?? weapons) : modeOf(clauseOf(draft)));
  const bombs = mode === "ied" && /^bomb(?:ing|ard)?$/.test(predicate.lemma) && !roles.weapon;
  return bombs && roles.actor?.some((group) => hasAircraft(group, reference)) ? "airstrike" : mode;
}

function modeOf(words: string): Mode | undefined {
  return MODE_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A missile or a bomb that an aircraft fires is a strike from the air. */
function byAircraft({ roles }: Draft): Mode | undefined {
  const mode = modeOf((roles.actor ?? []).map(textOf).join(" "));
  return mode === "airstrike" || mode === "drone" ? mode : undefined;
}

/** The clause, or its sentence, says that poison was used or held by what was fired; another attack that this one answers may have been by poison. */
function chemicalOf(draft: Draft): Mode | undefined {
  const sentence = draft.sentence.sentence.tokens.map(({ text }) => text).join(" ");
  const isOfPoison = [clauseOf(draft), sentence].some((words) => {
    const told = HOLDING_POISON.exec(words);
    return told !== null && !ANSWERED.test(words.slice(0, told.index));
  });
  return isOfPoison ? "chemical" : undefined;
}
const HOLDING_POISON = new RegExp(
  `\\b(?:us(?:e|es|ed|ing)|use of|full of|filled with|laced with|loaded with|packed with|contain(?:s|ed|ing)?|carrying) (?:\\S+ ){0,3}?(?:${CHEMICAL.source})`,
  "i",
);
const ANSWERED =
  /\b(?:retaliat\w+|respon\w+|reveng\w+|reprisal|punish\w*|after|over|following|accus\w+|for)\b[^,;]{0,60}$/i;

/** Who detonates their own vest dies with it. */
function suicideOf(draft: Draft): Mode | undefined {
  return SUICIDE.test(clauseOf(draft)) ? "suicide" : undefined;
}
const SUICIDE =
  /\bsuicide\b|\bSVBIEDs?\b|\bkilling (?:him|her|them)sel|\b(?:blew|blow|blown|blowing|exploded|detonated) (?:him|her|them)sel|\b(?:his|her|their|explosive|explosives) (?:vest|vests|belt|belts)\b/i;

/** The words of the clause and of those who do it, without what they answer. */
function clauseOf({ sentence, start, end, roles }: Draft): string {
  const words = sentence.sentence.tokens.filter((token) => token.start >= start && token.start < end);
  const clause = words.map(({ text }) => text).join(" ");
  return [...(roles.actor ?? []).map(textOf), clause.replace(ANSWER, "")].join(" ");
}

function hasAircraft(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group, "actor");
  return reference.classes(group).has("aircraft") || /^(?:state|armed-force|coalition)$/.test(entity?.kind ?? "");
}

const ANSWER = /\bin (?:retaliation|response|revenge|reprisal) (?:for|to)\b.*/i;
