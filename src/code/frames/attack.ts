import type { Mode } from "../../model/claim-types.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** One side strikes. */
export const attack: Frame = {
  type: "attack",
  allows: {
    actor: ["force", "body", "person", "people"],
    weapon: ["weapon", "aircraft"],
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
    },
    {
      rule: "be-target",
      verbs: ["be target", "become target", "remain target"],
      roles: { weapon: ["of", "modifier"], hit: ["subject"] },
      needs: ["target", "installation", "place"],
    },
    {
      rule: "assassinate",
      verbs: ["assassinate"],
      mode: "assassination",
      roles: { target: ["object"], actor: ["subject"], weapon: ["with", "in"] },
    },
    {
      rule: "fire-weapon",
      verbs: phrases("fire, launch, lob, hurl, throw, drop"),
      roles: {
        weapon: ["object"],
        hit: ["at", "on", "against", "into", "toward", "towards"],
        actor: ["subject", "from"],
      },
      needs: ["weapon"],
    },
    {
      rule: "open-fire",
      verbs: ["open fire", "fire", "shoot"],
      mode: "shooting",
      roles: { hit: ["on", "at", "object"], actor: ["subject"], weapon: ["with"] },
      needs: ["target", "installation", "place"],
    },
    {
      rule: "weapon-lands",
      verbs: phrases("land, fall, explode, detonate, go off, slam, crash, rain down"),
      roles: { weapon: ["subject"], hit: ["on", "at", "in", "inside", "near", "into"] },
      needs: ["weapon"],
    },
    {
      rule: "blow-up",
      verbs: phrases("detonate, blow up, set off, explode"),
      roles: { weapon: ["object"], actor: ["subject"], hit: ["object", "at", "near", "in", "outside"] },
      needs: ["weapon", "target", "installation"],
    },
    {
      rule: "strike",
      verbs: phrases(
        "attack, strike, hit, target, shell, bomb, bombard, raid, ambush, rocket, pound, mortar, storm, assault, strafe, bombard, torch, gun down, shoot down, shoot dead, behead, execute, rape, stab",
      ),
      roles: { weapon: ["subject", "with", "by", "object", "using"], hit: ["object"], actor: ["subject"] },
      needs: ["target", "installation", "place"],
    },
    {
      rule: "attack-on",
      nouns: phrases(
        "attack, strike, airstrike, raid, bombing, shelling, bombardment, ambush, explosion, blast, barrage, assault, shooting, salvo, killing, massacre, bombings, beheading, rape, bomber, fire",
      ),
      roles: {
        weapon: ["modifier", "with", "of", "involving"],
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

/** "Fire" and "strike" are often something else: a noun of attack needs a weapon, a doer or somebody hit. */
function isAttackNoun(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (predicate.lemma === "fire") return roles.weapon !== undefined;
  if (isPassingMention(draft, reference)) return false;
  return (
    roles.weapon !== undefined ||
    roles.actor !== undefined ||
    roles.target !== undefined ||
    roles.installation !== undefined ||
    roles.place !== undefined
  );
}

/** "recent attacks against bases": attacks in general, nobody and nothing named. */
function isPassingMention({ roles, predicate, sentence }: Draft, reference: Reference): boolean {
  if (tokenAt(predicate.tree, predicate.head).xpos !== "NNS" || roles.weapon || predicate.carrier !== undefined)
    return false;
  const named = Object.values(roles).some((groups) => groups?.some((group) => reference.entity(group) !== undefined));
  return !named && sentence.times.length === 0;
}

const MODE_WORDS: [Mode, RegExp][] = [
  ["suicide", /\bsuicide\b|\bblew (?:him|her|them)sel/i],
  ["chemical", /\bchemical|chlorine|sarin|mustard gas|nerve agent/i],
  ["drone", /\bdrones?\b|\bUAVs?\b|\bunmanned\b/i],
  [
    "airstrike",
    /\bair ?-?strikes?\b|\bair raids?\b|\bwarplanes?\b|\bjets?\b|\bair force\b|\baerial\b|\bhelicopters?\b|\bbarrel bombs?\b|\baircraft\b/i,
  ],
  ["rocket", /\brockets?\b|\bkatyushas?\b/i],
  ["missile", /\bmissiles?\b/i],
  [
    "ied",
    /\bIEDs?\b|\bcar bombs?\b|\broadside\b|\bexplosive devices?\b|\bexplosives?\b|\bland ?mines?\b|\bmines?\b|\bbooby|\btruck bombs?\b|\bbomb(?:s|ing|ings|ed)?\b|\bblasts?\b|\bexplosions?\b/i,
  ],
  ["mortar-artillery", /\bmortars?\b|\bartillery\b|\bshell(?:s|ed|ing)?\b|\bbombard/i],
  ["grenade", /\bgrenades?\b/i],
  ["sexual-violence", /\brap(?:e|es|ed|ing)\b|\bsexual/i],
  [
    "shooting",
    /\bgunmen|\bgunfire|\bshot\b|\bshoot|\bgunned\b|\bambush|\bopened fire|\bmachine guns?\b|\bsnipers?\b|\bgunman\b/i,
  ],
];

/** The finer kind by the weapon's words in the clause, then in its sentence. */
function modeByWords(draft: Draft): Mode | undefined {
  const { sentence, start, end } = draft;
  const text = sentence.sentence.tokens.map((token) => [token.start, token.text] as const);
  const clause = text
    .filter(([at]) => at >= start && at < end)
    .map(([, word]) => word)
    .join(" ");
  return MODE_WORDS.find(([, words]) => words.test(clause))?.[0];
}
