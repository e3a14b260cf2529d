import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import { isArmed } from "../forces.ts";
import type { Draft, Frame, Slot } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";
import { isPhysical } from "../things.ts";

const AT: Slot[] = ["on", "onto", "against", "into", "inside", "at", "in", "near", "outside", "under", "beside"];
const TOWARDS: Slot[] = ["on", "onto", "against", "into", "at", "toward", "towards"];

/** One side strikes. */
export const attack: Frame = {
  type: "attack",
  allows: {
    actor: ["force", "body", "person", "people", "aircraft"],
    weapon: ["weapon"],
    installation: ["installation"],
  },
  needs: [["actor", "target", "installation", "place", "weapon"]],
  splits: ["installation"],
  counts: ["weapon"],
  mode: modeByWords,
  patterns: [
    {
      rule: "come-under-fire",
      verbs: phrases(
        "come under fire, come under attack, be under fire, be under attack, come under bombardment, come under shelling",
      ),
      roles: { hit: ["subject"], actor: ["from", "by"], weapon: ["with"] },
      fits: isHitPhysical,
    },
    {
      rule: "be-target",
      verbs: ["be target", "become target", "remain target"],
      roles: { weapon: ["of", "modifier"], hit: ["subject"] },
      needs: ["target", "installation", "place"],
      fits: isHitPhysical,
    },
    {
      rule: "assassinate",
      verbs: ["assassinate"],
      mode: "assassination",
      roles: { target: ["object"], actor: ["subject"], weapon: ["with", "in"] },
    },
    {
      rule: "survive-attempt",
      verbs: phrases("survive, escape, foil, thwart"),
      mode: "assassination",
      roles: { target: ["subject"] },
      fits: ({ predicate }, reference) =>
        predicate.objects.some((group) => reference.noun(group) === "attempt" && /assassination/i.test(wordsOf(group))),
    },
    {
      rule: "fire-weapon",
      verbs: phrases("fire, launch, lob, hurl, throw, drop, rain, unleash"),
      roles: { weapon: ["object"], hit: TOWARDS, actor: ["subject", "from"] },
      needs: ["weapon"],
      fits: (draft, reference) => isByWeapon(draft, reference) && isAimed(draft),
    },
    {
      rule: "put-number",
      verbs: ["put number"],
      roles: { weapon: ["of"] },
      needs: ["weapon"],
      fits: isByWeapon,
    },
    {
      rule: "open-fire",
      verbs: ["open fire"],
      mode: "shooting",
      roles: { hit: ["on", "at", "upon", "toward", "towards"], actor: ["subject"], weapon: ["with"] },
      needs: [],
      fits: ({ predicate }, reference) => predicate.objects.some((group) => reference.noun(group) === "fire"),
    },
    {
      rule: "fire-at",
      verbs: ["fire", "shoot"],
      mode: "shooting",
      roles: { hit: ["on", "at", "upon", "toward", "towards"], actor: ["subject"], weapon: ["with"] },
      needs: ["target", "installation", "place"],
      fits: ({ predicate }) => predicate.objects.length === 0,
    },
    {
      rule: "blow-oneself-up",
      verbs: phrases("blow up, detonate, explode"),
      mode: "suicide",
      roles: { actor: ["subject"], hit: AT },
      fits: ({ predicate }, reference) =>
        predicate.objects.some((group) => /sel(?:f|ves)$/.test(reference.noun(group))),
    },
    {
      rule: "weapon-lands",
      verbs: phrases("land, fall, explode, detonate, go off, slam, crash, rain down, impact"),
      roles: { weapon: ["subject"], hit: AT },
      needs: ["weapon"],
      fits: isByWeapon,
    },
    {
      rule: "blow-up",
      verbs: phrases("detonate, blow up, set off"),
      roles: { weapon: ["object"], actor: ["subject"], hit: ["object", ...AT] },
      needs: ["weapon", "target", "installation"],
      fits: isStrike,
    },
    {
      rule: "blast-hits",
      verbs: phrases(
        "rock, shake, hit, strike, rip through, tear through, destroy, damage, level, flatten, target, tear apart, pound, demolish",
      ),
      roles: { hit: ["object", "through"] },
      needs: ["target", "installation", "place"],
      fits: isByBlast,
    },
    {
      rule: "shoot",
      verbs: phrases("gun down, shoot dead, shoot"),
      mode: "shooting",
      roles: { target: ["object"], actor: ["subject"], weapon: ["with"] },
      needs: ["target"],
      fits: (draft, reference) =>
        draft.roles.target?.every((group) => isPhysical(group, reference) && !isIncoming(group, reference)) ?? false,
    },
    {
      rule: "behead",
      verbs: phrases("behead, decapitate, stab, hack, lynch, hack to death, stab to death, beat to death"),
      mode: "other",
      roles: { target: ["object"], actor: ["subject"], weapon: ["with"] },
      needs: ["target"],
      fits: isHitPhysical,
    },
    {
      rule: "weapon-strikes",
      verbs: phrases("hit, strike, target, attack, pound, pierce, slam into, destroy, damage, rock"),
      roles: { weapon: ["subject"], hit: ["object", "into"] },
      needs: ["target", "installation", "place"],
      fits: (draft, reference) => isByWeapon(draft, reference) && isStrike(draft, reference),
    },
    {
      rule: "strike",
      verbs: phrases(
        "attack, strike, hit, target, shell, bomb, bombard, raid, ambush, rocket, pound, mortar, storm, assault, strafe, torch, execute, rape, blast, carpet-bomb, car-bomb, firebomb, gas, blitz, overrun, shoot down, ram",
      ),
      roles: { weapon: ["with", "by", "using"], hit: ["object"], actor: ["subject"] },
      needs: ["target", "installation", "place"],
      fits: isStrike,
    },
    {
      rule: "use-weapon",
      verbs: phrases("use, employ, deploy"),
      roles: { weapon: ["object"], hit: ["against", "on"], actor: ["subject"] },
      needs: ["weapon"],
      fits: isUse,
    },
    {
      rule: "use-of",
      nouns: ["use"],
      roles: { weapon: ["object"], hit: ["against", "on", "in"], actor: ["by", "subject"] },
      needs: ["weapon"],
      fits: isUse,
    },
    {
      rule: "attempt-on",
      nouns: ["attempt"],
      mode: "assassination",
      roles: { target: ["on", "against"], actor: ["by", "subject"] },
      needs: [],
      fits: ({ predicate, roles }, reference) =>
        predicate.modifiers.some((group) => reference.noun(group) === "assassination") && roles.target !== undefined,
    },
    {
      rule: "barrage-of",
      nouns: phrases("barrage, salvo, volley, hail, wave"),
      roles: { weapon: ["of", "modifier"], actor: ["by", "from", "subject"], hit: ["on", "against", "at", "into"] },
      needs: ["weapon"],
      fits: isByWeapon,
    },
    {
      rule: "attack-on",
      nouns: phrases(
        "attack, strike, airstrike, raid, bombing, shelling, bombardment, ambush, explosion, blast, barrage, assault, shooting, salvo, killing, massacre, beheading, rape, bomber, fire, stabbing, airstrikes, gunfire, hit-and-run, beating",
      ),
      roles: {
        weapon: ["modifier", "with", "involving", "using"],
        actor: ["subject", "modifier"],
        hit: ["on", "against", "at", "object"],
      },
      fits: isAttackNoun,
    },
    {
      rule: "assassination-of",
      nouns: ["assassination"],
      mode: "assassination",
      roles: { target: ["object", "modifier"], actor: ["subject"] },
    },
  ],
};

/** What is hit, whether a base, a place or anything else. */
function hits({ roles }: Draft): Group[] {
  return [...(roles.target ?? []), ...(roles.installation ?? []), ...(roles.place ?? [])];
}

function isHitPhysical(draft: Draft, reference: Reference): boolean {
  return hits(draft).every((group) => isPhysical(group, reference) || reference.entity(group) !== undefined);
}

const NEEDS_ARMS = new Set(phrases("attack, strike, hit, target, storm, assault, rocket, ram, gas, blast, raid"));

/** Verbs that say more than fighting ("hit by sanctions", "attacked the budget") need arms, or armed people, and something that can be hit. */
function isStrike(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  const target = roles.target ?? [];
  const physical = target.every((group) => isPhysical(group, reference));
  if (target.some((group) => isIncoming(group, reference))) return false;
  if (roles.weapon) return true;
  const doers = predicate.subjects;
  if (NEEDS_ARMS.has(predicate.lemma) && doers.length > 0 && !doers.some((group) => isArmed(group, reference)))
    return physical && doers.some((group) => isWithoutClass(group, reference));
  return physical || target.some((group) => reference.entity(group) !== undefined);
}

/** Known weapons only; tear gas is for crowds. */
function isByWeapon({ roles }: Draft, reference: Reference): boolean {
  return (roles.weapon ?? []).some((group) => reference.classes(group).has("weapon") && !/^tear/i.test(wordsOf(group)));
}

/** Arms are used against somebody; the use of poison gas is an attack by itself. */
function isUse(draft: Draft, reference: Reference): boolean {
  const weapons = (draft.roles.weapon ?? []).map(wordsOf).join(" ");
  const isPoison = CHEMICAL.test(weapons);
  return isByWeapon(draft, reference) && (isPoison || (draft.roles.target ?? draft.roles.installation) !== undefined);
}

/** A missile that is shot down is stopped, not attacked. */
function isIncoming(group: Group, reference: Reference): boolean {
  return /^(?:missile|rocket|drone|projectile|shell|uav|mortar)$/.test(reference.noun(group));
}

/** "They attacked the post": a pronoun may well be armed; a virus is not. */
function isWithoutClass(group: Group, reference: Reference): boolean {
  const { upos } = tokenAt(group.tree, group.head);
  return upos === "PRON" || (upos === "PROPN" && reference.entity(group) === undefined);
}

const BLAST =
  /^(?:explosion|blast|bombing|shelling|airstrike|strike|raid|attack|bombardment|detonation|barrage|salvo)$/;

function isByBlast({ predicate }: Draft, reference: Reference): boolean {
  return predicate.subjects.some((group) => BLAST.test(reference.noun(group)));
}

const INDUSTRY = /^(?:gas|boiler|chemical|plant|factory|transformer|fertilizer|fertiliser|mine|industrial|volcanic)$/;
const LABOUR =
  /^(?:general|hunger|labour|labor|rail|teacher|teachers|nationwide|national|wildcat|transport|bus|port)$/i;

/** "Fire" and "strike" are often something else: a noun of attack needs a weapon, a doer or somebody hit. */
function isAttackNoun(draft: Draft, reference: Reference): boolean {
  if (isBlamed(draft)) return false;
  const { roles, predicate } = draft;
  const { tree, head, lemma } = predicate;
  if (/^(?:explosion|blast)$/.test(lemma) && predicate.modifiers.some((group) => INDUSTRY.test(reference.noun(group))))
    return false;
  if (lemma === "fire") return roles.weapon !== undefined;
  if (lemma === "bomber") return /suicide/i.test(tree.sentence.tokens[head - 1]?.text ?? "");
  const before = tree.sentence.tokens[head - 1]?.text ?? "";
  if (lemma === "strike" && (/^on$/i.test(before) || LABOUR.test(before))) return false;
  if (roles.target?.some((group) => !isPhysical(group, reference) && !reference.classes(group).has("body")))
    return roles.weapon !== undefined;
  if (isPassingMention(draft, reference)) return false;
  return (
    roles.weapon !== undefined ||
    roles.actor !== undefined ||
    roles.target !== undefined ||
    roles.installation !== undefined ||
    roles.place !== undefined
  );
}

/** Missiles "ready to be fired" are no plan of an attack: a plan has somebody to carry it out or something to hit. */
function isAimed({ mood, roles }: Draft): boolean {
  return !mood.planned || (roles.actor ?? roles.target ?? roles.installation ?? roles.place) !== undefined;
}

/** "blamed that attack on the militia": the militia is blamed, not attacked. */
function isBlamed({ predicate: { tree, head } }: Draft): boolean {
  const { head: verb, rel } = tokenAt(tree, head);
  return verb >= 0 && rel === "obj" && /^(?:blame|pin)$/.test(tokenAt(tree, verb).lemma);
}

/** "recent attacks against bases": attacks in general, nobody and nothing named. */
function isPassingMention({ roles, predicate, sentence }: Draft, reference: Reference): boolean {
  if (tokenAt(predicate.tree, predicate.head).xpos !== "NNS" || roles.weapon || predicate.carrier !== undefined)
    return false;
  const named = Object.values(roles).some((groups) => groups?.some((group) => reference.entity(group) !== undefined));
  return !named && sentence.times.length === 0;
}

function wordsOf(group: Group): string {
  return group.tree.sentence.tokens
    .slice(group.first, group.last + 1)
    .map(({ text }) => text)
    .join(" ");
}

const CHEMICAL = /\bchemical|chlorine|sarin|mustard gas|nerve (?:agent|gas)|poison(?:ous)? gas|toxic gas/i;

const MODE_WORDS: [Mode, RegExp][] = [
  ["suicide", /\bsuicide\b|\bblew (?:him|her|them)sel/i],
  ["chemical", CHEMICAL],
  ["drone", /\bdrones?\b|\bUAVs?\b|\bunmanned\b|\bquadcopters?\b/i],
  [
    "airstrike",
    /\bair ?-?strikes?\b|\bair ?-?raids?\b|\bwarplanes?\b|\bjets?\b|\bair force\b|\baerial\b|\bhelicopters?\b|\bbarrel bombs?\b|\baircraft\b|\bgunships?\b|\bcluster bombs?\b|\bair attacks?\b/i,
  ],
  ["rocket", /\brockets?\b|\bkatyushas?\b/i],
  ["missile", /\bmissiles?\b/i],
  ["grenade", /\bgrenades?\b/i],
  [
    "ied",
    /\bIEDs?\b|\bcar bombs?\b|\broadside\b|\bexplosive devices?\b|\bexplosives?\b|\bland ?mines?\b|\bmines?\b|\bbooby|\btruck bombs?\b|\bbomb(?:s|ing|ings|ed)?\b|\bblasts?\b|\bexplosions?\b|\bblew up\b|\bblown up\b/i,
  ],
  ["mortar-artillery", /\bmortars?\b|\bartillery\b|\bshell(?:s|ed|ing)?\b|\bbombard|\bhowitzers?\b|\btank fire\b/i],
  ["sexual-violence", /\brap(?:e|es|ed|ing)\b|\bsexual/i],
  [
    "shooting",
    /\bgunmen|\bgunfire|\bshot\b|\bshoot|\bgunned\b|\bambush|\bopened fire|\bmachine guns?\b|\bsnipers?\b|\bgunman\b|\bsmall arms\b|\bfired (?:at|on)\b|\brifles?\b/i,
  ],
  ["other", /\bmachetes?\b|\bknife|\bknives\b|\bstab(?:bed|bing)?\b|\bbehead|\baxes?\b|\bswords?\b|\barson/i],
];

/** The finer kind by the weapon's words in the clause; a state that bombs does so from the air. */
function modeByWords({ sentence, start, end, predicate, roles }: Draft, reference: Reference): Mode | undefined {
  const words = sentence.sentence.tokens.filter((token) => token.start >= start && token.start < end);
  const clause = words.map(({ text }) => text).join(" ");
  const mode = MODE_WORDS.find(([, pattern]) => pattern.test(clause))?.[0];
  const bombs = mode === "ied" && predicate.lemma === "bomb" && !roles.weapon;
  return bombs && roles.actor?.some((group) => hasAircraft(group, reference)) ? "airstrike" : mode;
}

function hasAircraft(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group, "actor");
  return reference.classes(group).has("aircraft") || /^(?:state|armed-force|coalition)$/.test(entity?.kind ?? "");
}
