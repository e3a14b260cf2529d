import { textOf } from "../../about.ts";
import { isArmed } from "../../forces.ts";
import type { Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import { isPhysical } from "../../things.ts";
import { isIncoming } from "./arms.ts";
import { isBlast } from "./blasts.ts";
import {
  isBeating,
  isCrowd,
  isFallenOn,
  isFromGunsOrAir,
  isHeadlinePassive,
  isKilledOnTheSpot,
  isMassacre,
  isOpeningFire,
  isRamming,
  isShotAt,
  isStrikeWithoutAim,
  isTargeted,
} from "./deeds.ts";
import { isByShots, isHitPhysical, isOfPeople, isSomebody, isStrike, isUnderArms, isUnderFireOf } from "./hits.ts";
import { isBySanctions } from "./sanctions.ts";

const UNDER_FIRE = phrases(
  "come under fire, come under attack, be under fire, be under attack, come under bombardment, come under shelling, remain under fire, come under assault, be under bombardment, be under assault, come under barrage, take fire, draw fire, come under gunfire",
);

/** Attacks told by who does what to whom. */
export const BY_DOER: Pattern[] = [
  {
    rule: "come-under-fire-of",
    verbs: UNDER_FIRE,
    roles: { hit: ["subject"], actor: ["from", "by"], weapon: ["with"] },
    needs: ["actor"],
    fits: isUnderFireOf,
  },
  {
    rule: "come-under-fire",
    verbs: UNDER_FIRE,
    roles: { hit: ["subject"], weapon: ["with"] },
    fits: isUnderArms,
  },
  {
    rule: "be-target",
    verbs: phrases("be target, become target, remain target, be scene, be object, find under attack, be victim"),
    roles: { weapon: ["of", "modifier"], hit: ["subject"] },
    needs: ["target", "installation", "place"],
    fits: isTargeted,
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
      predicate.objects.some((group) => reference.noun(group) === "attempt" && /assassination/i.test(textOf(group))),
  },
  {
    rule: "survive-attack",
    verbs: phrases("survive, escape, dodge"),
    roles: { target: ["subject"] },
    needs: ["target"],
    fits: (draft, reference) =>
      draft.predicate.objects.some((group) => isBlast(group, reference)) && isOfPeople(draft, reference),
  },
  {
    rule: "open-fire",
    verbs: phrases("open fire, open up, let rip, let loose"),
    mode: "shooting",
    roles: { hit: ["on", "at", "upon", "toward", "towards", "into"], actor: ["subject"], weapon: ["with"] },
    needs: [],
    fits: isOpeningFire,
  },
  {
    rule: "return-fire",
    verbs: phrases("return fire, answer fire, fire back, shoot back"),
    roles: { hit: ["at", "on"], actor: ["subject"], weapon: ["with"] },
    needs: ["actor"],
    fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isArmed(group, reference)),
  },
  {
    rule: "fire-at",
    verbs: phrases("fire, shoot, snipe, take pot shot, take potshot, fire shot, fire burst, fire round, fire volley"),
    mode: "shooting",
    roles: { hit: ["on", "at", "upon", "into", "toward", "towards"], actor: ["subject"], weapon: ["with"] },
    needs: ["target", "installation", "place"],
    fits: isShotAt,
  },
  {
    rule: "blow-oneself-up",
    verbs: phrases("blow up, detonate, explode"),
    mode: "suicide",
    roles: {
      actor: ["subject"],
      hit: ["on", "into", "inside", "at", "in", "near", "outside", "under", "beside", "among"],
    },
    fits: ({ predicate }, reference) => predicate.objects.some((group) => /sel(?:f|ves)$/.test(reference.noun(group))),
  },
  {
    rule: "drive-into",
    verbs: phrases("ram, plough, plow, drive, crash, steer, slam, smash, run, mow"),
    roles: { hit: ["into", "at"], actor: ["subject"] },
    needs: ["target", "installation"],
    fits: isRamming,
  },
  {
    rule: "spray",
    verbs: phrases("spray, rake, riddle, pepper, mow down"),
    mode: "shooting",
    roles: { weapon: ["with"], hit: ["object"], actor: ["subject"] },
    needs: ["target", "installation", "place"],
    fits: isByShots,
  },
  {
    rule: "shoot",
    verbs: phrases("gun down, shoot dead, shoot, machine-gun, pick off, mow down, cut down"),
    mode: "shooting",
    roles: { target: ["object"], actor: ["subject"], weapon: ["with"] },
    needs: ["target"],
    fits: (draft, reference) =>
      draft.roles.target?.every(
        (group) => (isPhysical(group, reference) || isSomebody(group, reference)) && !isIncoming(group, reference),
      ) ?? false,
  },
  {
    rule: "behead",
    verbs: phrases(
      "behead, decapitate, stab, hack, lynch, hack death, stab death, beat death, knife, bludgeon, club, stone, pelt, machete, spear, crucify, impale, burn death, burn alive, immolate, disembowel, dismember, slit throat, cut throat",
    ),
    mode: "other",
    roles: { target: ["object", "of"], actor: ["subject"], weapon: ["with"] },
    needs: ["target"],
    fits: (draft, reference) => isHitPhysical(draft, reference) || isOfPeople(draft, reference),
  },
  {
    rule: "beat",
    verbs: phrases("beat, kick, punch, manhandle, rough up, beat up, thrash, pummel, maul, flog, whip, torture"),
    mode: "other",
    roles: { target: ["object"], actor: ["subject"], weapon: ["with"] },
    needs: ["target"],
    fits: isBeating,
  },
  {
    rule: "destroy-from-air",
    verbs: phrases("destroy, damage, level, flatten, demolish, wreck, knock out, take out, obliterate, kill, wipe out"),
    roles: { hit: ["object"], actor: ["subject"] },
    needs: ["target", "installation", "place"],
    fits: isFromGunsOrAir,
  },
  {
    rule: "massacre",
    verbs: phrases("massacre, slaughter, butcher, put death, put sword, murder, summarily execute"),
    roles: { target: ["object"], actor: ["subject"], weapon: ["with"] },
    needs: ["target"],
    fits: isMassacre,
  },
  {
    rule: "kill-at",
    verbs: phrases("kill, slay, gun"),
    roles: { target: ["object"], actor: ["subject"], weapon: ["with"] },
    needs: ["target"],
    fits: isKilledOnTheSpot,
  },
  {
    rule: "strike",
    verbs: phrases(
      "attack, strike, hit, target, shell, bomb, bombard, raid, ambush, rocket, pound, mortar, storm, assault, strafe, execute, rape, blast, carpet-bomb, car-bomb, firebomb, gas, blitz, ram, waylay, gang-rape, hammer, batter, pummel, pulverise, plaster, harass, machine-gun, savage, dynamite, rush, torpedo",
    ),
    roles: { weapon: ["with", "by", "using"], hit: ["object"], actor: ["subject"] },
    needs: ["target", "installation", "place"],
    fits: isStrike,
  },
  {
    rule: "fall-on",
    verbs: phrases(
      "fall on, fall upon, set upon, set on, pounce on, swoop on, swoop down, descend on, burst into, break into, barge into, force way into, shoot way into, fight way into, storm into, rampage through, charge, charge into, go on rampage, move against, close in on, lay into, come down on, invade",
    ),
    roles: { hit: ["object", "on", "upon", "into", "through", "against", "in"], actor: ["subject"] },
    needs: ["target", "installation", "place"],
    fits: isFallenOn,
  },
  {
    rule: "set-upon",
    verbs: phrases("set upon, set about, set on, lay into, swoop on, charge into, wade into, turn on"),
    roles: { target: ["upon", "on", "into", "about", "object"], actor: ["subject"], weapon: ["with"] },
    needs: ["target"],
    fits: (draft, reference) =>
      (draft.roles.actor ?? []).some((group) => isArmed(group, reference) || isCrowd(group, reference)) &&
      isOfPeople(draft, reference),
  },
  {
    rule: "go-on-rampage",
    verbs: phrases("go on rampage, go on spree, run amok"),
    roles: { actor: ["subject"] },
    needs: ["actor"],
    fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isArmed(group, reference)),
  },
  {
    rule: "strike-out",
    verbs: phrases("attack, strike, bomb, shell, go on offensive, go on attack, advance under fire, pound away"),
    roles: { actor: ["subject"], hit: ["in", "near", "at", "around", "outside", "inside"], weapon: ["with"] },
    needs: ["actor"],
    fits: (draft, reference) => !isBySanctions(draft) && isStrikeWithoutAim(draft, reference),
  },
  {
    rule: "headline-hit",
    verbs: phrases("hit, attack, bomb, shell, ambush, target, raid, strike"),
    roles: { hit: ["subject"] },
    needs: ["target", "installation", "place"],
    fits: isHeadlinePassive,
  },
];
