import { textOf } from "../about.ts";
import type { Frame, Slot } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isPhysical } from "../things.ts";
import {
  isAimed,
  isByShots,
  isByWeapon,
  isHitPhysical,
  isIncoming,
  isOfPeople,
  isOnMine,
  isStrike,
  isUse,
} from "./attack/hits.ts";
import { modeByWords } from "./attack/mode.ts";
import { isAimless, isAttackNoun, isByBlast, isInBlast } from "./attack/nouns.ts";

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
        predicate.objects.some((group) => reference.noun(group) === "attempt" && /assassination/i.test(textOf(group))),
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
      verbs: phrases("land, fall, explode, detonate, go off, slam, crash, rain down, rain, impact, burst"),
      roles: { weapon: ["subject"], actor: ["owner"], hit: AT },
      needs: ["weapon"],
      fits: isByWeapon,
    },
    {
      rule: "hit-mine",
      verbs: phrases("strike, hit, run over, drive over, step on, tread on, trigger"),
      mode: "ied",
      roles: { weapon: ["object", "on", "over"], hit: ["subject"] },
      needs: ["weapon"],
      fits: isOnMine,
    },
    {
      rule: "blow-up",
      verbs: phrases("detonate, blow up, set off"),
      roles: { weapon: ["object", "subject"], actor: ["subject"], hit: ["object", ...AT] },
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
      rule: "blast-kills",
      verbs: phrases("kill, wound, injure, maim, leave, claim life, take life, cost life"),
      roles: { target: ["object", "of"] },
      needs: ["target"],
      fits: (draft, reference) => isAimless(draft) && isByBlast(draft, reference) && isOfPeople(draft, reference),
    },
    {
      rule: "weapon-kills",
      verbs: phrases("kill, wound, injure, maim, claim life, take life"),
      roles: { weapon: ["subject"], actor: ["owner"], target: ["object", "of"] },
      needs: ["target"],
      fits: (draft, reference) => isAimless(draft) && isByWeapon(draft, reference) && isOfPeople(draft, reference),
    },
    {
      rule: "killed-in",
      verbs: phrases("kill, wound, injure, maim, slay, hurt"),
      roles: { target: ["object"], actor: ["subject"] },
      needs: ["target"],
      fits: (draft, reference) => isAimless(draft) && isInBlast(draft, reference) && isOfPeople(draft, reference),
    },
    {
      rule: "die-in",
      verbs: phrases("die, perish, lose life"),
      roles: { target: ["subject"] },
      needs: ["target"],
      fits: (draft, reference) => isAimless(draft) && isInBlast(draft, reference) && isOfPeople(draft, reference),
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
      verbs: phrases(
        "hit, strike, target, attack, pound, pierce, slam into, plough into, crash into, tear through, rip through, tear into, destroy, damage, level, flatten, rock",
      ),
      roles: { weapon: ["subject"], actor: ["owner"], hit: ["object", "into", "through"] },
      needs: ["target", "installation", "place"],
      fits: (draft, reference) => isByWeapon(draft, reference) && isStrike(draft, reference),
    },
    {
      rule: "strike",
      verbs: phrases(
        "attack, strike, hit, target, shell, bomb, bombard, raid, ambush, rocket, pound, mortar, storm, assault, strafe, execute, rape, blast, carpet-bomb, car-bomb, firebomb, gas, blitz, overrun, shoot down, ram",
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
