import type { Group } from "../../parse/en/groups.ts";
import { isArmed } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** Two sides fight. */
export const clash: Frame = {
  type: "clash",
  allows: { actor: ["force", "body", "people"], opponent: ["force", "body", "people"] },
  needs: [["actor", "opponent"]],
  patterns: [
    {
      rule: "exchange-fire",
      verbs: phrases(
        "exchange fire, exchange gunfire, exchange shot, exchange shelling, exchange artillery, exchange rocket, exchange strike, trade fire, trade gunfire, trade shot, trade shelling, trade artillery, trade rocket, trade strike, trade blow, return fire, do battle, join battle",
      ),
      roles: { actor: ["subject"], opponent: ["with"] },
    },
    {
      rule: "engage-in",
      verbs: phrases(
        "engage clash, engage fighting, engage combat, engage battle, engage firefight, engage skirmish, fight battle, wage battle, fight war",
      ),
      roles: { opponent: ["object", "with", "against"], actor: ["subject"] },
      fits: isBetweenArmed,
    },
    {
      rule: "locked-in",
      verbs: phrases("lock battle, lock war, lock fighting, lock combat, lock clash"),
      roles: { actor: ["object", "subject"], opponent: ["with", "against"] },
      fits: isBetweenArmed,
    },
    {
      rule: "meet-resistance",
      verbs: phrases("meet resistance, encounter resistance, face resistance, come against resistance"),
      roles: { opponent: ["from", "of"], actor: ["subject"] },
      needs: ["opponent"],
      fits: isBetweenArmed,
    },
    {
      rule: "fight",
      verbs: phrases("clash, battle, skirmish, fight, engage, grapple, take on, duel"),
      roles: { opponent: ["with", "against", "object"], actor: ["between", "among", "subject"] },
      fits: isFight,
    },
    {
      rule: "fighting-goes-on",
      verbs: phrases(
        "erupt, rage, break out, continue, resume, flare, flare up, intensify, escalate, spread, subside, ease, take place, occur, be under way, be underway, be report, report, ensue, persist",
      ),
      roles: { actor: ["between", "among", "involving", "subject"], opponent: ["with", "against"] },
      needs: ["actor", "opponent", "place"],
      fits: isFightingTold,
    },
    {
      rule: "fighting-pits",
      verbs: ["pit"],
      roles: { actor: ["object"], opponent: ["against"] },
      fits: ({ predicate }, reference) =>
        predicate.subjects.some(
          (group) => isFighting(group, reference) || /^(?:war|conflict)$/.test(reference.noun(group)),
        ),
    },
    {
      rule: "clashes-between",
      nouns: phrases(
        "clash, fighting, battle, skirmish, firefight, gunfight, gunbattle, gun-battle, combat, confrontation, shootout, shoot-out, hostility, infighting, melee, dogfight",
      ),
      roles: { actor: ["between", "among", "involving", "subject", "of"], opponent: ["with", "against"] },
      fits: isBetweenArmed,
    },
    {
      rule: "exchange-of-fire",
      nouns: phrases("exchange fire, exchange gunfire, exchange shot, exchange shelling"),
      roles: { actor: ["between", "among", "subject"], opponent: ["with"] },
    },
  ],
};

function isFighting(group: Group, reference: Reference): boolean {
  return /^(?:fighting|fight|hostility|clash|battle|skirmish|firefight|gunfight|gunbattle|combat|shootout)$/.test(
    reference.noun(group),
  );
}

/** Fighting goes on; where the parser lost its noun, the words before the verb still tell it ("fierce fighting between … raged"). */
function isFightingTold({ predicate, roles }: Draft, reference: Reference): boolean {
  const told = [...predicate.subjects, ...(predicate.passive ? predicate.objects : [])];
  if (told.some((group) => isFighting(group, reference))) return true;
  const { tree, head } = predicate;
  const before = tree.sentence.tokens.slice(0, head).map(({ text }) => text.toLowerCase());
  const isBetween = before.some((word, i) => FIGHTING.test(word) && /^(?:between|among)$/.test(before[i + 1] ?? ""));
  return isBetween && (roles.actor ?? []).some((group) => isArmed(group, reference));
}
const FIGHTING = /^(?:fighting|clashes|hostilities|battles|skirmishes|gunbattles|firefights|combat|violence)$/;

/** Who fights something that is nobody fights a blaze, corruption or a disease. */
function isFight(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (predicate.objects.length > 0 && !roles.opponent) return false;
  if (predicate.lemma === "engage" && !(roles.opponent && predicate.objects.length > 0)) return false;
  return isBetweenArmed(draft, reference);
}

const CIVIL_STRIFE =
  /^(?:protester|demonstrator|rioter|crowd|mob|herder|farmer|villager|tribesman|supporter|gang|prisoner|inmate|settler)$/;

/** "a gun battle with smugglers": who has arms is told by the fight. */
function isWithGuns({ lemma, modifiers }: Draft["predicate"], reference: Reference): boolean {
  return (
    /^(?:firefight|gunfight|gunbattle|gun-battle|shootout|shoot-out)$/.test(lemma) ||
    modifiers.some((group) => /^(?:gun|street|armed|bloody|deadly)$/.test(reference.noun(group)))
  );
}

/** Ministers, companies and teams clash too: somebody must be armed, or of the people. */
function isBetweenArmed({ roles, predicate }: Draft, reference: Reference): boolean {
  const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
  if (predicate.modifiers.some((group) => /^(?:legal|political|diplomatic|verbal|court)$/.test(reference.noun(group))))
    return false;
  if (sides.length > 0 && isWithGuns(predicate, reference)) return true;
  return sides.some((group) => isArmed(group, reference) || CIVIL_STRIFE.test(reference.noun(group)));
}
