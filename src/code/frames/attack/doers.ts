import type { Group } from "../../../parse/en/groups.ts";
import { dependents, hasRel, tokenAt } from "../../../parse/en/tree.ts";
import { textOf } from "../../about.ts";
import { isArmed, isForce, isNonState } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isPhysical } from "../../things.ts";
import { isIncoming } from "./arms.ts";
import { isByShots, isHitPhysical, isOfPeople, isStrike, isUnderArms, isUnderFireOf } from "./hits.ts";
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
        (group) =>
          (isPhysical(group, reference) || tokenAt(group.tree, group.head).upos === "NUM") &&
          !isIncoming(group, reference) &&
          !/^it$/i.test(tokenAt(group.tree, group.head).text),
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

/** "the target of rocket fire", "the scene of a rocket attack"; a target of reform is none. */
function isTargeted(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  const told = predicate.phrases.filter(({ prep }) => prep === "of").map(({ group }) => reference.noun(group));
  if (told.length > 0 && predicate.objects.some((group) => /^(?:scene|object|victim)$/.test(reference.noun(group))))
    return told.some((noun) => STRICKEN.test(noun)) && isHitPhysical(draft, reference);
  const isIt = predicate.lemma !== "be" || predicate.objects.some((group) => reference.noun(group) === "target");
  return isIt && isHitPhysical(draft, reference);
}
const STRICKEN =
  /^(?:attack|strike|raid|bombing|shelling|airstrike|assault|bombardment|ambush|shooting|stabbing|explosion|massacre|fire|blast|rocket|missile)$/;

function isOpeningFire({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.objects.some((group) => reference.noun(group) === "fire")) return true;
  const isUnsaid = predicate.objects.length === 0 && predicate.lemma !== "let";
  return isUnsaid && roles.weapon !== undefined && (roles.actor ?? []).some((group) => isArmed(group, reference));
}

/** Shots in the air hit nobody; a rocket that is fired has its own rule. */
function isShotAt({ predicate }: Draft, reference: Reference): boolean {
  const isAway = predicate.phrases.some(({ group }) => /^(?:air|sky)$/.test(reference.noun(group)));
  if (isAway) return false;
  return predicate.objects.every((group) => /^(?:shot|burst|round|volley|potshot|bullet)$/.test(reference.noun(group)));
}

const VEHICLE =
  /^(?:car|lorry|truck|van|vehicle|bus|motorcycle|motorbike|pickup|taxi|bulldozer|jeep|suv|tractor|humvee)$/;

/** A car driven into people or a gate; a crash between vehicles is none. */
function isRamming(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const byCar = [...predicate.objects, ...predicate.subjects].filter((group) => VEHICLE.test(reference.noun(group)));
  const isLaden = byCar.some((group) => LADEN.test(textOf(group))) || LADEN.test(clauseText(draft));
  const isOnPeople =
    predicate.objects.some((group) => VEHICLE.test(reference.noun(group))) &&
    (roles.target ?? []).some((group) => {
      const classes = reference.classes(group);
      return classes.has("people") || classes.has("force");
    });
  return byCar.length > 0 && (isLaden || isOnPeople);
}
const LADEN = /\b(?:explosives?|bombs?|booby-trapped|rigged|laden|packed)\b|-laden\b|-packed\b|-rigged\b/i;

function clauseText({ sentence, start, end }: Draft): string {
  return sentence.sentence.tokens
    .filter((token) => token.start >= start && token.start < end)
    .map(({ text }) => text)
    .join(" ");
}

/** "slaughtered 30 villagers": people, by somebody with arms or with nobody named; a murder needs its armed doer. */
function isMassacre(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const byArmed = (roles.actor ?? []).some((group) => isArmed(group, reference));
  if (!isOfPeople(draft, reference)) return false;
  if (predicate.lemma === "murder") return byArmed;
  return (
    byArmed ||
    predicate.subjects.length === 0 ||
    predicate.subjects.every((g) => tokenAt(g.tree, g.head).upos === "PRON")
  );
}

/** "Gunmen killed four guards in Quetta": a deed of its own, with its doer and its place; "…, killing four" is a result. */
function isKilledOnTheSpot(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const { tree, head } = predicate;
  const isResult =
    hasRel(tokenAt(tree, head), "advcl", "conj") && !dependents(tree, head, "nsubj", "nsubj:pass").length;
  const byArmed = (roles.actor ?? []).some(
    (group) =>
      isForce(group, reference) ||
      /^(?:gunman|attacker|bandit|assailant|raider|bomber|sniper)$/.test(reference.noun(group)),
  );
  return (
    !isResult &&
    byArmed &&
    isOfPeople(draft, reference) &&
    (roles.place ?? roles.installation ?? roles.weapon) !== undefined
  );
}

/** "activists swooped on demonstrators". */
function isCrowd(group: Group, reference: Reference): boolean {
  return /^(?:activist|supporter|thug|youth|villager|settler|crowd|man)$/.test(reference.noun(group));
}

/** Armed groups fall on a village; a state's soldiers who enter one are there. */
function isFallenOn(draft: Draft, reference: Reference): boolean {
  const doers = draft.roles.actor ?? [];
  return (
    doers.some((group) => isNonState(group, reference) || ARMED_NOUNS.test(reference.noun(group))) &&
    isHitPhysical(draft, reference)
  );
}
const ARMED_NOUNS = /^(?:attacker|assailant|gunman|bandit|raider|mob|gang|bomber|terrorist|herdsman|herder|pirate)$/;

/** "The attackers struck at dawn": nothing is hit by name, so the doers must be armed. */
function isStrikeWithoutAim({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.passive || !predicate.objects.every((group) => DIRECTION.test(reference.noun(group)))) return false;
  return (roles.actor ?? []).some((group) => isArmed(group, reference) && !reference.classes(group).has("weapon"));
}

const DIRECTION = /^(?:north|south|east|west|back|in|for|on)wards?$/;

/** "Air base hit", "Convoy ambushed": a headline's participle, which has neither object nor auxiliary. */
function isHeadlinePassive({ predicate }: Draft, reference: Reference): boolean {
  const { tree, head, passive, objects, subjects, phrases: around } = predicate;
  if (passive || objects.length > 0 || around.some(({ prep, depth }) => depth === 0 && !/^(?:in|near|on)$/.test(prep)))
    return false;
  if (
    !/^(?:VBD|VBN)$/.test(tokenAt(tree, head).xpos) ||
    dependents(tree, head, "aux", "mark", "ccomp", "xcomp", "advmod").length > 0
  )
    return false;
  return (
    hasRel(tokenAt(tree, head), "root") &&
    subjects.length > 0 &&
    subjects.every(
      (group) => isPhysical(group, reference) && !isArmed(group, reference) && !reference.classes(group).has("weapon"),
    )
  );
}
