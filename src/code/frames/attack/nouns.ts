import type { Group } from "../../../parse/en/groups.ts";
import { dependents, hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isArmed } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isPhysical } from "../../things.ts";

const INDUSTRY = /^(?:gas|boiler|chemical|plant|factory|transformer|fertilizer|fertiliser|mine|industrial|volcanic)$/;
const LABOUR =
  /^(?:general|hunger|labour|labor|rail|teacher|teachers|nationwide|national|wildcat|transport|bus|port|indefinite|warning|sit-down|pay|solidarity|day)$/i;
/** Attacks without arms. */
const OTHER =
  /\b(?:ransomware|cyber|cyberattack|phishing|heart|panic|asthma|verbal|personal|stinging|blistering|scathing|shark|hacking|malware)\b/i;

/** "Fire" and "strike" are often something else: a noun of attack needs a weapon, a doer or somebody hit. */
export function isAttackNoun(draft: Draft, reference: Reference): boolean {
  if (isBlamed(draft) || isOther(draft)) return false;
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
  if (isLabour(draft, reference)) return false;
  if (isPassingMention(draft, reference)) return false;
  return (
    roles.weapon !== undefined ||
    roles.actor !== undefined ||
    roles.target !== undefined ||
    roles.installation !== undefined ||
    roles.place !== undefined
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

const BLAST =
  /^(?:explosion|blast|bombing|shelling|airstrike|strike|raid|attack|bombardment|detonation|barrage|salvo|ambush|assault|gunfire|shellfire|crossfire|shooting|stabbing|shoot-out)$/;

export function isByBlast({ predicate }: Draft, reference: Reference): boolean {
  return predicate.subjects.some((group) => isBlast(group, reference));
}

/** Killed "in an air strike"; "in the attack" tells again what is known. */
export function isInBlast({ predicate }: Draft, reference: Reference): boolean {
  return predicate.phrases.some(
    ({ prep, group, depth }) =>
      depth === 0 && /^(?:in|by|during|from)$/.test(prep) && isBlast(group, reference) && isFresh(group),
  );
}

/** The dead are what an attack hit where it does not say what it was on, nor another clause what was hit ("…, killing two"). */
export function isAimless({ predicate }: Draft): boolean {
  if (hasRel(tokenAt(predicate.tree, predicate.head), "advcl", "conj")) return false;
  return !predicate.phrases.some(
    ({ prep, depth, group }) => depth > 0 && /^(?:on|against|of|at)$/.test(prep) && !isDay(group),
  );
}

function isDay({ tree, head }: Group): boolean {
  return /(?:day|night|morning|evening|afternoon|dawn|noon|dusk|midnight)$/i.test(tokenAt(tree, head).text);
}

/** An explosion that is no accident, gunfire and shellfire; no blaze. */
function isBlast(group: Group, reference: Reference): boolean {
  const words = textOf(group);
  if (/^fire$/.test(reference.noun(group))) return GUNS.test(words);
  return (
    BLAST.test(reference.noun(group)) && !words.split(" ").some((word) => INDUSTRY.test(word)) && !OTHER.test(words)
  );
}
const GUNS = /\b(?:sniper|gun|artillery|mortar|rocket|tank|arms|cannon|rifle|shell|missile)\b/i;

/** Told here for the first time, or with its weapon or doer. */
function isFresh({ tree, head, names }: Group): boolean {
  const isDefinite = dependents(tree, head, "det").some((at) =>
    /^(?:the|that|this|those|these)$/i.test(tokenAt(tree, at).text),
  );
  return !isDefinite || names.length > 0 || dependents(tree, head, "compound").length > 0;
}
