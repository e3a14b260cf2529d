import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isArmed } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isNoFight, isPlaced } from "./fighting.ts";

/** "stiff resistance", met by those who fight. */
export function isResisted({ predicate, roles }: Draft, reference: Reference): boolean {
  const met = [...predicate.objects, ...predicate.phrases.map(({ group }) => group)];
  const isStiff = met.some((group) => reference.noun(group) === "resistance" && STIFF.test(textOf(group)));
  return isStiff && (roles.actor ?? []).some((group) => reference.classes(group).has("force"));
}

const STIFF = /\b(?:stiff|fierce|heavy|strong|armed|determined|stubborn)\b/i;

/** Who fights something that is nobody fights a blaze, corruption or a disease. */
export function isFight(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (predicate.objects.length > 0 && !roles.opponent && predicate.lemma !== "clash") return false;
  if (predicate.lemma === "take" && !/^on$/.test(tokenAt(predicate.tree, predicate.head + 1).text)) return false;
  if (isGeneral(draft)) return false;
  if (!roles.opponent && /^(?:fight|battle|duel|spar)$/.test(predicate.lemma) && !isTwoSided(draft, reference))
    return false;
  if (predicate.lemma === "engage" && !(roles.opponent && predicate.objects.length > 0)) return false;
  if (predicate.lemma === "confront") return isEachArmed(draft, reference);
  return isBetweenArmed(draft, reference);
}

/** Presidents confront armies with words. */
function isEachArmed({ roles }: Draft, reference: Reference): boolean {
  return [roles.actor, roles.opponent].every((side) => side?.some((group) => isArmed(group, reference)));
}

/** "forces who fight IS", "sent to fight the rebels": what somebody is there for. */
function isGeneral({ predicate: { tree, head, lemma }, sentence, start, end }: Draft): boolean {
  const { xpos } = tokenAt(tree, head);
  const isTimed = sentence.times.some((time) => time.start >= start && time.end <= end);
  return lemma === "fight" && /^VB[PZ]?$/.test(xpos) && !isTimed && dependents(tree, head, "aux").length === 0;
}

/** "fought on their side", "vowed to fight on" tell no fight; "the rivals fought for the town", "the two fought in Sake" do. */
function isTwoSided({ predicate, roles }: Draft, reference: Reference): boolean {
  const sides = roles.actor ?? [];
  const isPair =
    sides.length > 1 || sides.some((group) => /\b(?:rival|two|both|opposing|warring)\b/i.test(textOf(group)));
  const isFor = predicate.phrases.some(
    ({ prep, depth, group }) =>
      depth === 0 && prep === "for" && /^(?:control|town|city|base|dam|bridge|airport)$/.test(reference.noun(group)),
  );
  const isHere = (roles.place ?? []).some(({ start, end }) => start >= predicate.start && end <= predicate.end);
  return isPair || isFor || isHere;
}

/** "traded fire"; accusations of shelling are traded as well. */
export function isExchange({ predicate, roles }: Draft, reference: Reference): boolean {
  if (!isPlaced(roles)) return false;
  if (!/^(?:exchange|trade|swap)$/.test(predicate.lemma))
    return roles.actor !== undefined || roles.opponent !== undefined;
  return predicate.objects.some((group) =>
    /^(?:fire|gunfire|shot|shelling|artillery|rocket|strike|blow|salvo|barrage|volley|shellfire)$/.test(
      reference.noun(group),
    ),
  );
}

/** "fired at each other": who is shot at shoots as well. */
export function isMutual({ sentence, start, end }: Draft): boolean {
  const words = sentence.sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  return words.some(({ text }, i) => /^each$/i.test(text) && /^other/i.test(words[i + 1]?.text ?? ""));
}

const CIVIL_STRIFE =
  /^(?:protester|demonstrator|rioter|crowd|mob|herder|farmer|villager|tribesman|supporter|gang|prisoner|inmate|settler|student|youth|resident|miner|refugee|migrant|pastoralist|community|clan|tribe|hooligan|vigilante|hunter|displaced)$/;

/** "a gun battle with smugglers": who has arms is told by the fight. */
function isWithGuns({ lemma, modifiers }: Draft["predicate"], reference: Reference): boolean {
  return (
    /^(?:firefight|gunfight|gunbattle|gun-battle|shootout|shoot-out)$/.test(lemma) ||
    modifiers.some((group) => /^(?:gun|street|armed|bloody|deadly)$/.test(reference.noun(group)))
  );
}

/** Ministers, companies and teams clash too: somebody must be armed, or of the people. */
export function isBetweenArmed({ roles, predicate }: Draft, reference: Reference): boolean {
  const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
  if (isNoFight(predicate, reference)) return false;
  if (sides.length > 0 && isWithGuns(predicate, reference)) return true;
  return sides.some(
    (group) => isArmed(group, reference) || CIVIL_STRIFE.test(reference.noun(group)) || isOfCivilians(group),
  );
}

/** "two groups of displaced people". */
function isOfCivilians({ tree, head }: Group): boolean {
  if (!/^(?:group|band|hundred|dozen|score)$/.test(tokenAt(tree, head).lemma)) return false;
  return dependents(tree, head, "nmod").some((at) => {
    const { lemma } = tokenAt(tree, at);
    return CIVIL_STRIFE.test(lemma) || lemma === "people";
  });
}
