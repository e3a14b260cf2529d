import type { Group } from "../../../parse/en/groups.ts";
import { dependents, hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isArmed } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isPhysical } from "../../things.ts";
import { isByWeapon } from "./arms.ts";
import { isUse } from "./hits.ts";
import { ACCIDENT, OTHER } from "./other.ts";

const ATTACKS = phrases(
  "attack, strike, airstrike, raid, bombing, shelling, bombardment, ambush, explosion, blast, barrage, assault, shooting, salvo, killing, massacre, beheading, rape, bomber, fire, stabbing, airstrikes, gunfire, hit-and-run, beating, offensive, counteroffensive, counter-offensive, counterattack, counter-attack, onslaught, storming, invasion, incursion, ramming, stoning, lynching, slaughter, fusillade, gunshot, cannonade, sortie, mortaring, strafing, detonation, execution, campaign, launch, bloodbath, shellfire, crossfire, firebombing, knifing, rampage, blitz, push",
);

/** Attacks told by a noun of action. */
export const BY_NOUN: Pattern[] = [
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
      roles.target !== undefined &&
      (predicate.modifiers.some((group) => reference.noun(group) === "assassination") ||
        roles.target.every((group) => reference.noun(group) === "life")),
  },
  {
    rule: "attempt-on-place",
    nouns: ["attempt"],
    roles: { place: ["on"], actor: ["by", "subject"] },
    needs: ["place"],
    fits: ({ predicate, roles }, reference) =>
      roles.actor !== undefined &&
      predicate.phrases.some(
        ({ prep, group }) => prep === "on" && roles.place?.some(({ head }) => head === group.head),
      ) &&
      (roles.place ?? []).every((group) => reference.entity(group, "place")?.kind === "place"),
  },
  {
    rule: "barrage-of",
    nouns: phrases("barrage, salvo, volley, hail, wave, shower, stream, swarm, fusillade, torrent, storm"),
    roles: { weapon: ["of", "modifier"], actor: ["by", "from", "subject"], hit: ["on", "against", "at", "into"] },
    needs: ["weapon"],
    fits: isByWeapon,
  },
  {
    rule: "attack-there",
    nouns: ATTACKS,
    roles: {
      weapon: ["modifier", "with", "involving", "using", "by"],
      place: ["modifier"],
      actor: ["subject"],
      hit: ["on", "against", "at", "object"],
    },
    needs: ["place"],
    fits: (draft, reference) => isThere(draft, reference) && isAttackNoun(draft, reference),
  },
  {
    rule: "attack-on",
    nouns: ATTACKS,
    roles: {
      weapon: ["modifier", "with", "involving", "using", "by"],
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
];

const LABOUR =
  /^(?:general|hunger|labour|labor|rail|teacher|teachers|nationwide|national|wildcat|transport|bus|port|indefinite|warning|sit-down|pay|solidarity|day|shutter-down|wheel-jam|students|nurses|doctors|miners|strike|civil)$/i;

/** "Fire" and "strike" are often something else: a noun of attack needs a weapon, a doer or somebody hit. */
function isAttackNoun(draft: Draft, reference: Reference): boolean {
  if (isBlamed(draft) || isOther(draft)) return false;
  const { roles, predicate } = draft;
  const { tree, head, lemma } = predicate;
  const before = tree.sentence.tokens[head - 1]?.text ?? "";
  if (isAccident(draft, reference)) return false;
  if (lemma === "fire")
    return (
      roles.weapon !== undefined || /^(?:sniper|tank|arms|machine-gun|enemy|small-arms|anti-aircraft)$/i.test(before)
    );
  if (lemma === "bomber") return /suicide/i.test(before);
  if (lemma === "campaign") return /^(?:air|bombing|bomber|drone)$/i.test(before);
  if (lemma === "strike" && (/^on$/i.test(before) || LABOUR.test(before))) return false;
  if (lemma === "launch") return roles.weapon !== undefined && predicate.objects.length > 0;
  if (LOOSE.test(lemma) && !isOfArmed(draft, reference)) return false;
  if (roles.target?.some((group) => !isPhysical(group, reference) && !reference.classes(group).has("body")))
    return roles.weapon !== undefined || isFromAir(draft, reference);
  if (isLabour(draft, reference)) return false;
  if (isPassingMention(draft, reference) || isToldAgain(draft) || isRanking(draft) || isNobodys(draft)) return false;
  return (
    roles.weapon !== undefined ||
    roles.actor !== undefined ||
    roles.target !== undefined ||
    roles.installation !== undefined ||
    roles.place !== undefined
  );
}

/** Nouns of advance and cruelty that need their armed doer, or something hit. */
const LOOSE =
  /^(?:offensive|counteroffensive|counter-offensive|onslaught|blitz|push|invasion|incursion|storming|execution|rampage|launch|sortie|slaughter)$/;

function isOfArmed({ roles, predicate }: Draft, reference: Reference): boolean {
  const byArmed = (roles.actor ?? []).some((group) => isArmed(group, reference));
  if (/^(?:push|rampage|sortie|blitz)$/.test(predicate.lemma)) return byArmed && hits(roles) !== undefined;
  return byArmed || (hits(roles) !== undefined && roles.actor === undefined);
}

function hits(roles: Draft["roles"]): Group[] | undefined {
  return roles.target ?? roles.installation ?? roles.place;
}

function isAccident({ predicate }: Draft, reference: Reference): boolean {
  return (
    /^(?:explosion|blast)$/.test(predicate.lemma) &&
    predicate.modifiers.some((group) => ACCIDENT.test(reference.noun(group)))
  );
}

function isOther({ predicate: { tree, head } }: Draft): boolean {
  return tree.sentence.tokens.slice(Math.max(0, head - 3), head).some(({ text }) => OTHER.test(text));
}

/** A strike by those who have no arms, which hits nothing, is one of work. */
function isLabour({ predicate, roles }: Draft, reference: Reference): boolean {
  const hasAim = roles.weapon ?? roles.target ?? roles.installation;
  return (
    /^(?:strike|walkout)$/.test(predicate.lemma) &&
    !hasAim &&
    (roles.actor ?? []).some((group) => !isArmed(group, reference))
  );
}

/** "blamed that attack on the militia": the militia is blamed, not attacked; the parser can hang the attack on "that". */
function isBlamed({ predicate: { tree, head } }: Draft): boolean {
  const { head: above, rel } = tokenAt(tree, head);
  if (above < 0 || rel !== "obj") return false;
  const verb = tokenAt(tree, above).text === "that" ? tokenAt(tree, above).head : above;
  return verb >= 0 && /^(?:blame|pin)$/.test(tokenAt(tree, verb).lemma);
}

/** "recent attacks against bases": attacks in general, nobody and nothing named. */
function isPassingMention(draft: Draft, reference: Reference): boolean {
  const { roles, predicate, sentence } = draft;
  if (
    tokenAt(predicate.tree, predicate.head).xpos !== "NNS" ||
    isFromAir(draft, reference) ||
    roles.weapon ||
    predicate.carrier !== undefined
  )
    return false;
  const named = Object.values(roles).some((groups) => groups?.some((group) => isNamed(group, reference)));
  return !named && sentence.times.length === 0;
}

/** "air raids", "suicide attacks": their weapon is in the word. */
function isFromAir({ predicate }: Draft, reference: Reference): boolean {
  return predicate.modifiers.some((group) => /^(?:air|aerial|suicide)$/.test(reference.noun(group)));
}

function isNamed(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group);
  return entity !== undefined && entity.kind !== "people";
}

/** "the attack", "those strikes" with nothing of their own: what is known already, whatever it led to. */
function isToldAgain({ roles, predicate, sentence }: Draft): boolean {
  const { tree, head, carrier, end } = predicate;
  const isByDoer = predicate.phrases.some(
    ({ prep, group }) => prep === "by" && roles.actor?.some(({ head: at }) => at === group.head),
  );
  if (isByDoer) return false;
  const [the] = dependents(tree, head, "det").filter((at) =>
    /^(?:the|that|this|those|these)$/i.test(tokenAt(tree, at).text),
  );
  if (the === undefined || (carrier !== undefined && !hasRel(tokenAt(tree, head), "nsubj"))) return false;
  const from = tokenAt(tree, the).start;
  const to = carrier === undefined ? end : tokenAt(tree, carrier).start;
  const isWithin = (at: { start: number; end: number }) => at.start >= from && at.end <= to;
  return !Object.values(roles).some((groups) => groups?.some(isWithin)) && !sentence.times.some(isWithin);
}

/** "it was the deadliest attack in years" ranks what is told elsewhere. */
function isRanking({ predicate: { tree, head } }: Draft): boolean {
  const isSuperlative = dependents(tree, head, "amod").some((at) => tokenAt(tree, at).xpos === "JJS");
  return isSuperlative && (dependents(tree, head, "cop").length > 0 || hasRel(tokenAt(tree, head), "appos"));
}

/** "No group has claimed the raid." */
function isNobodys({ roles }: Draft): boolean {
  return (roles.actor ?? []).some((group) => /^(?:no|none|nobody)\b/i.test(textOf(group)));
}

/** "the Kabul bombing": a city before the noun is where it was. */
function isThere({ roles, predicate }: Draft, reference: Reference): boolean {
  return (roles.place ?? []).every(
    (group) =>
      tokenAt(group.tree, group.head).upos === "PROPN" &&
      hasRel(tokenAt(predicate.tree, group.head), "compound") &&
      reference.entity(group, "place")?.kind === "place",
  );
}
