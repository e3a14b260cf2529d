import type { Mode } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import { isByOther, isItself, isOpen, isPast, objectsOf } from "../about.ts";
import { hasForces, isForce, isNonState } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";
import { isByAgreement } from "./transfer/by-agreement.ts";

/** A side takes a place or a base by force. */
export const seizure: Frame = {
  type: "seizure",
  allows: {
    actor: ["force", "body", "people", "equipment"],
    opponent: ["force", "body"],
    installation: ["installation"],
  },
  needs: [["installation", "area"]],
  splits: ["installation", "area"],
  mode: byWhom,
  patterns: [
    {
      rule: "take-control",
      verbs: phrases(
        "take control, seize control, gain control, regain control, win control, win back, wrest control, wrest back, establish control, restore control, take over, take back, claim control, reassert control, assume control, reestablish control, re-establish control, take possession, take hold, win possession, complete capture, gain foothold, extend control, expand control, take command",
      ),
      roles: { thing: ["of", "over", "object", "back"], actor: ["subject"], opponent: ["from"] },
      fits: isControlTaken,
    },
    {
      rule: "capture",
      verbs: phrases(
        "capture, seize, retake, recapture, reconquer, overrun, overtake, liberate, conquer, recover, regain, reclaim, occupy, take, grab, wrest, annex, wrestle, sweep into, sweep through, sweep across, march into, march on, storm, free, invade, snatch, secure, win, rout, clear, cleanse, subdue, subjugate, swallow, gobble up, commandeer, enter, advance into, push into, push through, roll into, drive into, ride into, break into, burst into, pour into, surge into, swarm into, thrust into, cut into, fight way into, battle way into, blast way into, punch into, move into",
      ),
      roles: { thing: ["object", "into", "through", "across", "back"], actor: ["subject"], opponent: ["from"] },
      fits: isTakenByForce,
    },
    {
      rule: "drive-out",
      verbs: phrases(
        "drive, push, expel, oust, dislodge, flush, eject, chase, force, evict, rout, clear, drive out, push out, force out",
      ),
      roles: { opponent: ["object", "of"], thing: ["from", "out of", "object"], actor: ["subject"] },
      fits: isDrivenOut,
    },
    {
      rule: "fall-into-hands",
      verbs: phrases("fall hand, pass hand, be in hand, be back in hand, fall control, fall back hand, return hand"),
      roles: { thing: ["subject"], actor: ["whose", "of", "to"] },
      fits: isInHands,
    },
    {
      rule: "slip-from",
      verbs: phrases(
        "slip control, fall out control, slip hand, slip out control, break free control, drop out control, slip grasp",
      ),
      roles: { thing: ["subject"], opponent: ["whose", "of", "from"] },
    },
    {
      rule: "change-hands",
      verbs: ["change hand"],
      roles: { thing: ["subject"], actor: ["between"] },
      fits: ({ roles }, reference) =>
        takenBy({ area: roles.area, installation: roles.installation }).some(
          (group) => reference.entity(group, "place") !== undefined || TAKEN.has(reference.noun(group)),
        ),
    },
    {
      rule: "fall-to",
      verbs: ["fall", "fall to", "succumb to"],
      roles: { thing: ["subject"], actor: ["to", "into", "before"] },
      fits: isFallen,
    },
    {
      rule: "lose-to",
      verbs: ["lose"],
      roles: { opponent: ["subject"], thing: ["object", "of", "over"], actor: ["to"] },
      fits: isLost,
    },
    {
      rule: "capture-of",
      nouns: phrases(
        "capture, seizure, liberation, recapture, takeover, occupation, retaking, conquest, storming, annexation, reconquest, recovery",
      ),
      roles: { thing: ["object"], actor: ["subject", "by", "modifier", "to"], opponent: ["from"] },
      fits: isTakenItself,
    },
    {
      rule: "fall-of",
      nouns: ["fall", "loss"],
      roles: { thing: ["object", "subject"], actor: ["to"] },
      fits: ({ predicate, roles }) =>
        [...predicate.objects, ...predicate.subjects].some((g) => takenBy(roles).includes(g)) &&
        (predicate.lemma === "fall" || roles.actor !== undefined),
    },
  ],
};

/** Gunmen who storm a market attack it. */
const PUBLIC =
  /^(?:market|mosque|church|school|hospital|hotel|village|restaurant|square|street|home|house|university|college)$/;

const ALWAYS_BY_FORCE = new Set(
  phrases(
    "capture, retake, recapture, reconquer, overrun, liberate, conquer, reclaim, seize, storm, march, sweep, annex, invade, wrest, advance, push, roll, drive, ride, burst, pour, surge, thrust, punch, fight, battle, blast",
  ),
);

/** Places that are won or lost by their common noun alone: "took the town"; not the road or the position that one takes. */
const TAKEN = new Set(
  "city town village capital base airbase airport airfield barrack garrison camp outpost bridge dam mine hill height stronghold bastion enclave island foothold redoubt hideout centre center hall district neighbourhood neighborhood suburb crossing port headquarters station prison palace oilfield refinery".split(
    " ",
  ),
);

function takenBy(roles: Draft["roles"]): Group[] {
  return [...(roles.area ?? []), ...(roles.installation ?? [])];
}

function isControlTaken(draft: Draft, reference: Reference): boolean {
  if (isByOther(draft, reference) || isByAgreement(draft, reference)) return false;
  const { actor } = draft.roles;
  return actor === undefined || actor.some((group) => hasForces(group, reference) || isOpen(group, reference));
}

/** "Took", "entered" and "recovered" mean force only where a force takes a place that can be taken. */
function isTakenByForce(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const isInto = predicate.phrases.some(
    ({ prep, group }) => /^(?:into|through)$/.test(prep) && takenBy(draft.roles).includes(group),
  );
  if (ENTERING.has(predicate.lemma)) return isEntered(draft, reference);
  if (isByOther(draft, reference) || !(isInto || isItself(draft, takenBy(draft.roles), reference))) return false;
  if (predicate.lemma === "occupy" && !isPast(predicate)) return false;
  if (roles.actor?.some((group) => reference.classes(group).has("equipment"))) return false;
  if (/^(?:win|clear|secure|free)$/.test(predicate.lemma) && !isWon(draft, reference)) return false;
  if (predicate.lemma === "storm" && takenBy(roles).every((group) => PUBLIC.test(reference.noun(group)))) return false;
  const armed = roles.actor?.some((group) => isForce(group, reference)) ?? false;
  if (!armed && roles.actor?.every((group) => reference.classes(group).has("people"))) return false;
  if (ALWAYS_BY_FORCE.has(predicate.lemma)) return isInto ? armed : true;
  const named = takenBy(draft.roles).some((group) => reference.entity(group, "place") !== undefined);
  if (predicate.passive && !roles.actor) return named && predicate.lemma === "take";
  const open = roles.actor?.some((group) => hasForces(group, reference) || isOpen(group, reference)) ?? false;
  const isBack = /^(?:regain|recover|reclaim|retake|win)$/.test(predicate.lemma);
  return named
    ? open
    : (armed || (isBack && open)) && takenBy(draft.roles).some((group) => TAKEN.has(reference.noun(group)));
}

/** Verbs of movement that take a place where an army makes them, and not where gunmen raid it or troops cross a border. */
const ENTERING = new Set(
  phrases(
    "enter, advance, push, roll, drive, ride, break, burst, pour, surge, swarm, thrust, cut, fight, battle, blast, punch, move",
  ),
);

/** "Rebels entered Palma", "advanced into the suburbs": a state's soldiers who enter, unopposed as told, are sent there. */
function isEntered({ predicate, roles }: Draft, reference: Reference): boolean {
  const areIn = roles.area?.every((group) => {
    const { kind } = reference.entity(group, "place") ?? {};
    return kind === "place" || (kind === undefined && QUARTERS.has(reference.noun(group)));
  });
  const byArmy = roles.actor?.every(
    (group) =>
      (isForce(group, reference) || /^(?:tank|armour|armor)$/.test(reference.noun(group))) &&
      !RAIDERS.test(reference.noun(group)),
  );
  const isHard = /^(?:advance|push|roll|fight|battle|blast|punch|thrust)$/.test(predicate.lemma);
  const isMild = /^(?:enter|surge|pour)$/.test(predicate.lemma);
  const byRebels = roles.actor?.every((group) => isNonState(group, reference)) ?? false;
  return (areIn ?? false) && (byArmy ?? false) && (isHard || (isMild && byRebels));
}

const QUARTERS = new Set(
  "city town capital suburb district neighbourhood neighborhood quarter stronghold enclave".split(" "),
);
const RAIDERS =
  /^(?:gunman|gunmen|attacker|assailant|bandit|bomber|terrorist|police|policeman|officer|convoy|patrol|peacekeeper|contingent|column|observer|trainer|adviser|advisor|monitor|personnel|reinforcement|instructor|inspector|guard|pilot|crew|herder|gang|extremist|militant)$/;

/** "won back", "cleared", "secured" and "freed": where an armed side does it to a place. */
function isWon({ predicate, roles }: Draft, reference: Reference): boolean {
  if (predicate.lemma === "clear" && predicate.phrases.some(({ prep }) => prep === "of")) return false;
  if (predicate.lemma === "secure" && !isPast(predicate)) return false;
  return roles.actor?.some((group) => isForce(group, reference)) ?? false;
}

/** "drove the militants from Kobani", "cleared the villages of militants"; people are driven from their homes too. */
function isDrivenOut(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (isByOther(draft, reference)) return false;
  const beaten = roles.opponent?.some((group) => isForce(group, reference)) ?? false;
  const isCleared = isItself(draft, takenBy(draft.roles), reference);
  const isOut = predicate.phrases.some(
    ({ prep, group }) => /^(?:from|out of)$/.test(prep) && takenBy(draft.roles).includes(group),
  );
  return beaten && (predicate.lemma === "clear" ? isCleared || isOut : isOut);
}

const FALLING = /^(?:town|village|city|stronghold|garrison|outpost)$/;

/** A place falls to somebody, or falls; rockets fall in places. */
function isFallen(draft: Draft, reference: Reference): boolean {
  const { subjects, objects } = draft.predicate;
  if (objects.length > 0 || !takenBy(draft.roles).some((group) => subjects.includes(group))) return false;
  const taker = draft.roles.actor?.some((group) => hasForces(group, reference)) ?? false;
  const named = subjects.some(
    (group) => reference.entity(group, "place") !== undefined || FALLING.test(reference.noun(group)),
  );
  return (
    taker ||
    (named && !draft.predicate.phrases.some(({ prep }) => /^(?:by|to|below|under|into|from|on|behind)$/.test(prep)))
  );
}

/** "is back in the hands of the rebels": by force where a force has it. */
function isInHands({ roles, predicate }: Draft, reference: Reference): boolean {
  const { tokens } = predicate.tree.sentence;
  const words = tokens.slice(Math.max(predicate.head - 3, 0), predicate.head + 6).map(({ text }) => text);
  const isTold = /\b(?:fell|fallen|falling|falls?|passed|back|returned)\b.*\b(?:hands|control)\b/i.test(
    words.join(" "),
  );
  return isTold && (roles.actor ?? []).some((group) => isForce(group, reference));
}

/** A side loses a place: not a game there. */
function isLost(draft: Draft, reference: Reference): boolean {
  const { opponent, actor } = draft.roles;
  const isHeld = objectsOf(draft.predicate).some(
    (group) => takenBy(draft.roles).includes(group) || reference.noun(group) === "control",
  );
  return isHeld && [...(opponent ?? []), ...(actor ?? [])].some((group) => hasForces(group, reference));
}

function isTakenItself(draft: Draft, reference: Reference): boolean {
  if (!isItself(draft, takenBy(draft.roles), reference)) return false;
  return draft.predicate.lemma !== "recovery" || (draft.roles.actor?.some((g) => isForce(g, reference)) ?? false);
}

function byWhom(draft: Draft, reference: Reference): Mode | undefined {
  const [actor] = draft.roles.actor ?? [];
  if (!actor) return undefined;
  const entity = reference.entity(actor, "actor");
  if (entity && entity.kind !== "people") return entity.kind === "armed-group" ? "by-non-state" : "by-state";
  if (isNonState(actor, reference)) return "by-non-state";
  return STATE.has(reference.noun(actor)) ? "by-state" : undefined;
}

const STATE = new Set(
  "army troop troops soldier force military police policeman marine navy government regime junta commando paratrooper peacekeeper guard brigade division battalion regiment unit state coalition".split(
    " ",
  ),
);
