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
        "exchange fire, exchange gunfire, exchange shot, exchange shelling, exchange artillery, exchange rocket, exchange strike, trade fire, trade gunfire, trade shot, trade shelling, trade artillery, return fire",
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
      rule: "fight",
      verbs: phrases("clash, battle, skirmish, fight, engage, grapple"),
      roles: { opponent: ["with", "against", "object"], actor: ["between", "among", "subject"] },
      fits: isFight,
    },
    {
      rule: "fighting-goes-on",
      verbs: phrases(
        "erupt, rage, break out, continue, resume, flare, flare up, intensify, escalate, spread, subside, ease, take place, occur, be under way, be underway, be report, report, ensue, persist",
      ),
      roles: { actor: ["between", "among"], opponent: ["with", "against"] },
      needs: ["actor", "opponent", "place"],
      fits: ({ predicate }, reference) =>
        [...predicate.subjects, ...(predicate.passive ? predicate.objects : [])].some((group) =>
          isFighting(group, reference),
        ),
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
        "clash, fighting, battle, skirmish, firefight, gunfight, gunbattle, combat, confrontation, shootout, shoot-out",
      ),
      roles: { actor: ["between", "among", "subject", "of"], opponent: ["with", "against"] },
      fits: isBetweenArmed,
    },
  ],
};

function isFighting(group: Group, reference: Reference): boolean {
  return /^(?:fighting|fight|hostility|clash|battle|skirmish|firefight|gunfight|gunbattle|combat|shootout)$/.test(
    reference.noun(group),
  );
}

/** Who fights something that is nobody fights a blaze, corruption or a disease. */
function isFight(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  if (predicate.objects.length > 0 && !roles.opponent) return false;
  if (predicate.lemma === "engage" && !(roles.opponent && predicate.objects.length > 0)) return false;
  return isBetweenArmed(draft, reference);
}

const CIVIL_STRIFE =
  /^(?:protester|demonstrator|rioter|crowd|mob|herder|farmer|villager|tribesman|supporter|gang|prisoner|inmate|settler)$/;

/** Ministers, companies and teams clash too: somebody must be armed, or of the people. */
function isBetweenArmed({ roles, predicate }: Draft, reference: Reference): boolean {
  const sides = [...(roles.actor ?? []), ...(roles.opponent ?? [])];
  if (predicate.modifiers.some((group) => /^(?:legal|political|diplomatic|verbal|court)$/.test(reference.noun(group))))
    return false;
  return sides.some((group) => isArmed(group, reference) || CIVIL_STRIFE.test(reference.noun(group)));
}
