import type { Group } from "../../parse/en/groups.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import { isByOther, isOpen, isPronoun, objectsOf, wordsOf } from "../about.ts";
import { hasForces, isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** Forces leave, pull back or are cut. */
export const withdrawal: Frame = {
  type: "withdrawal",
  allows: {
    actor: ["force", "body", "equipment", "aircraft", "weapon"],
    origin: ["installation", "place"],
    installation: ["installation"],
    destination: ["installation", "place"],
  },
  needs: [["actor", "origin", "installation"]],
  sites: true,
  splits: ["installation", "origin"],
  counts: ["actor"],
  unit: "personnel",
  patterns: [
    {
      rule: "reduce",
      verbs: phrases(
        "draw down, cut, cut back, reduce, shrink, scale back, scale down, downsize, slash, trim, halve, thin out, lower, wind down, pare down, pare back, whittle down",
      ),
      mode: "reduce",
      roles: { actor: ["subject", "object"], place: ["in"] },
      needs: [],
      fits: isCutOfForces,
    },
    {
      rule: "fall",
      verbs: ["fall", "drop", "shrink", "decline", "dwindle"],
      mode: "reduce",
      roles: { actor: ["of", "subject"], place: ["in"] },
      needs: [],
      fits: isFallInStrength,
    },
    {
      rule: "end-presence",
      verbs: phrases("end presence, end deployment, end stay, terminate presence, end occupation"),
      mode: "withdraw",
      roles: { actor: ["subject"], place: ["in"] },
      needs: ["actor"],
      fits: (draft, reference) => draft.predicate.subjects.some((group) => hasForces(group, reference)),
    },
    {
      rule: "leave",
      verbs: phrases("leave, quit, vacate, exit, abandon, evacuate, desert, depart, flee"),
      mode: "withdraw",
      roles: { left: ["object", "from"], actor: ["subject"], destination: ["for", "to"] },
      needs: ["origin", "installation"],
      fits: isForceLeaving,
    },
    {
      rule: "redeploy",
      verbs: phrases(
        "redeploy, relocate, reposition, consolidate, concentrate, regroup, shift, move, transfer, head, order, reassign, switch, divert, rebase, be on way, gather",
      ),
      mode: "redeploy",
      roles: {
        left: ["from", "out of"],
        destination: ["to", "into", "in", "at", "for"],
        actor: ["subject", "object"],
      },
      fits: isForceRedeployed,
    },
    {
      rule: "withdraw",
      verbs: phrases(
        "withdraw, order back, pull out, pull back, move out, retreat, depart, bring home, go home, return home, head home, come home, fly home, send home, fly out, roll out, drive out, sail away, slip away, order home, order out, airlift, pull, pack up, ship out, cross, evacuate, leave, flee, fall back, go, be go, remove, take out, get out, bring out, bring back, bus out, ferry, escort, bus, carry, truck, lift, slip out, melt away, retire, be out, clear out, walk out, recede, extract, repatriate, recall, disengage, demobilise, demobilize, exfiltrate",
      ),
      mode: "withdraw",
      roles: {
        left: ["from", "out of", "from out of"],
        destination: ["to", "into", "for"],
        actor: ["subject", "object"],
      },
      fits: isForceWithdrawn,
    },
    {
      rule: "withdrawal-of",
      nouns: phrases(
        "withdrawal, pullout, pull-out, departure, retreat, exit, evacuation, pullback, pull-back, disengagement, repatriation, withdrawing",
      ),
      mode: "withdraw",
      roles: { left: ["from", "out of"], destination: ["to"], actor: ["object", "subject", "by", "modifier"] },
      fits: isOfForces,
    },
    {
      rule: "reduction-of",
      nouns: phrases("drawdown, draw-down, reduction, downsizing, cut, cutback, scaling"),
      mode: "reduce",
      roles: { actor: ["object", "in", "subject", "modifier"] },
      fits: (draft, reference) => draft.roles.actor?.some((group) => isForce(group, reference)) ?? false,
    },
    {
      rule: "redeployment-of",
      nouns: phrases("redeployment, relocation, repositioning, consolidation"),
      mode: "redeploy",
      roles: { left: ["from"], destination: ["to", "in", "at"], actor: ["object", "subject", "modifier"] },
      fits: isOfForces,
    },
  ],
};

const STRENGTH = new Set(
  "footprint presence number level strength contingent deployment force troop personnel mission staff size".split(" "),
);

/** Forces, or a number, presence or mission that is theirs; a bank cuts its staff too. */
function isCutOfForces(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  const isTheirs =
    subjects.length === 0 || subjects.some((group) => hasForces(group, reference) || isOpen(group, reference));
  return objectsOf(draft.predicate).some(
    (group) => reference.classes(group).has("force") || (isTheirs && STRENGTH.has(reference.noun(group))),
  );
}

/** "The number of American troops fell to 2,500": a strength falls, not a force in battle. */
function isFallInStrength(draft: Draft, reference: Reference): boolean {
  const { subjects, objects } = draft.predicate;
  if (objects.length > 0) return false;
  return subjects.some(
    (group) =>
      wordsOf(group).some((word) => /^(?:number|level|strength|size|presence|footprint)$/.test(word)) &&
      ((draft.roles.actor?.some((actor) => isForce(actor, reference)) ?? false) ||
        wordsOf(group).some((word) => /^(?:troop|force|military|soldier)$/.test(word))),
  );
}

/** A force leaves a place or a base; "left the door open" and one's own post are not meant. */
function isForceLeaving(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const left = [...(roles.origin ?? []), ...(roles.installation ?? [])];
  if (left.some((group) => reference.noun(group) === "mine")) return false;
  const isLeft =
    predicate.lemma === "evacuate" ||
    left.some((group) => objectsOf(predicate).some(({ head }) => head === group.head)) ||
    /^(?:flee|depart)$/.test(predicate.lemma);
  if (!isLeft) return false;
  if (predicate.passive) return !isByOther(draft, reference) && !/^(?:evacuate|leave|desert)$/.test(predicate.lemma);
  const isBase = left.some((group) => reference.classes(group).has("installation"));
  return predicate.subjects.some(
    (group) => hasForces(group, reference) || (isBase && reference.noun(group) === "mission"),
  );
}

/** Forces that move must say where to, or what they leave; those that move in, or up to a front, arrive. */
function isForceRedeployed(draft: Draft, reference: Reference): boolean {
  const { lemma, objects, phrases: around } = draft.predicate;
  const isLeft = (draft.roles.origin ?? draft.roles.installation) !== undefined;
  const goesTo = around.some(({ prep }) => /^(?:to|for)$/.test(prep));
  if (lemma === "order" && (objects.length === 0 || !draft.roles.destination)) return false;
  if (/^(?:move|head|shift|gather|be)$/.test(lemma) && !isLeft) {
    if (!goesTo || around.some(({ prep }) => /^(?:into|toward|towards|up to)$/.test(prep))) return false;
  }
  return isForceMoving(draft, reference);
}

/** Somebody's troops move, or somebody moves troops; prices, talks and people who move house are not meant. */
function isForceMoving(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  const objects = objectsOf(draft.predicate);
  const moved = objects.length > 0 ? objects : subjects;
  const isLeft = (draft.roles.origin ?? draft.roles.installation) !== undefined;
  if (isLeft && moved.some((group) => isArms(group, reference))) return true;
  return moved.some(
    (group) =>
      (hasForces(group, reference) && !isOneMan(group, reference)) ||
      /^(?:personnel|equipment|unit)$/.test(reference.noun(group)) ||
      (reference.noun(group) === "man" && subjects.some((one) => hasForces(one, reference))),
  );
}

/** Arms that forces take along: "withdrew their tanks from the line". */
function isArms(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return (
    classes.has("weapon") ||
    classes.has("aircraft") ||
    /^(?:tank|battery|armour|armor|launcher|howitzer|vehicle|system|hardware|arms|helicopter)$/.test(
      reference.noun(group),
    )
  );
}

/** An officer who is moved to another post is no force. */
function isOneMan(group: Group, reference: Reference): boolean {
  return (
    /^(?:officer|soldier|policeman|marine|trooper|serviceman|fighter|guard|pilot|adviser|trainer)$/.test(
      reference.noun(group),
    ) && tokenAt(group.tree, group.head).xpos === "NN"
  );
}

/** "left for Djibouti", "fled", "airlifted": who only left need say where from or to. */
function isForceWithdrawn(draft: Draft, reference: Reference): boolean {
  const { lemma, subjects, objects, phrases: around } = draft.predicate;
  const isLeft = (draft.roles.origin ?? draft.roles.installation) !== undefined;
  if (lemma === "leave")
    return (
      objects.length === 0 &&
      !around.some(({ prep }) => prep === "behind") &&
      subjects.some((group) => isForce(group, reference))
    );
  if (lemma === "flee") return subjects.some((group) => isForce(group, reference));
  if (TAKEN_ALONG.test(lemma)) return isLeft && objectsOf(draft.predicate).some((group) => isForce(group, reference));
  if (/^(?:go|be|drive|walk|clear)$/.test(lemma))
    return objects.length === 0 && isLeft && subjects.some((group) => isForce(group, reference));
  if (lemma === "airlift") return isLeft && isForceMoving(draft, reference);
  if (/^(?:recall|extract|send|bring|demobili[sz]e|repatriate)$/.test(lemma))
    return objectsOf(draft.predicate).some((group) => isForce(group, reference));
  if (lemma === "cross" && !isLeft) return false;
  return isForceMoving(draft, reference);
}

/** Those who are taken away go because somebody takes them, from somewhere. */
const TAKEN_ALONG = /^(?:remove|take|get|bus|ferry|escort|carry|truck|lift)$/;

/** Not the exit of a player or the departure of a minister; whose it is may stay unsaid where they leave a base. */
function isOfForces({ roles }: Draft, reference: Reference): boolean {
  const actors: Group[] = roles.actor ?? [];
  if (actors.length === 0) return roles.installation !== undefined || roles.origin !== undefined;
  return actors.some(
    (group) => hasForces(group, reference) || isPronoun(group) || reference.noun(group) === "personnel",
  );
}
