import type { Group } from "../../../parse/en/groups.ts";
import { tokenAt } from "../../../parse/en/tree.ts";
import { isByOther, isPronoun, objectsOf, textOf, wordsOf } from "../../about.ts";
import { hasForces, isForce, isServing, isSomeOfTroops } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isOnTheRun } from "./on-the-run.ts";

/** A force leaves a place or a base; "left the door open" and one's own post are not meant. */
export function isForceLeaving(draft: Draft, reference: Reference): boolean {
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
    (group) =>
      hasForces(group, reference) || (isBase && (isServing(group, reference) || reference.noun(group) === "mission")),
  );
}

/** Forces that move must say where to, or what they leave; those that move in, or up to a front, arrive. */
export function isForceRedeployed(draft: Draft, reference: Reference): boolean {
  const { lemma, subjects, objects, phrases: around } = draft.predicate;
  const isLeft = (draft.roles.origin ?? draft.roles.installation) !== undefined;
  const goesTo = around.some(({ prep }) => /^(?:to|for)$/.test(prep));
  if (
    lemma === "order" &&
    (objects.length === 0 || !draft.roles.destination || around.some(({ prep }) => prep === "into"))
  )
    return false;
  if (lemma === "be" && !draft.roles.destination) return false;
  if (
    lemma === "head" &&
    !isLeft &&
    subjects.some((group) => /^(?:reinforcement|vanguard)$/.test(reference.noun(group)))
  )
    return false;
  if (/^(?:transfer|switch|shift|divert|reassign)$/.test(lemma) && !isLeft && !draft.roles.destination) return false;
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
      (isServing(group, reference) && !isOneMan(group, reference)) ||
      isSomeOfTroops(group) ||
      /^(?:personnel|equipment|unit)$/.test(reference.noun(group)) ||
      isPresence(group, reference) ||
      (reference.noun(group) === "man" && subjects.some((one) => hasForces(one, reference))),
  );
}

/** "its troop presence", "the military footprint". */
function isPresence(group: Group, reference: Reference): boolean {
  return (
    /^(?:presence|footprint|deployment)$/.test(reference.noun(group)) &&
    wordsOf(group).some((word) => /^(?:troops?|military|force)$/.test(word))
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
export function isForceWithdrawn(draft: Draft, reference: Reference): boolean {
  const { predicate, roles, sentence } = draft;
  const { lemma, subjects, phrases: around } = predicate;
  const isTime = ({ start }: Group) => sentence.times.some((time) => time.start <= start && start < time.end);
  const objects = predicate.objects.filter((group) => !isTime(group));
  const isLeft = (roles.origin ?? roles.installation) !== undefined;
  const goes = (group: Group) => isForce(group, reference) && (isLeft || !isOnTheRun(group, reference));
  if (lemma === "leave")
    return (
      objects.length === 0 &&
      !around.some(({ prep }) => prep === "behind") &&
      subjects.some((group) => goes(group) || isSomeOfTroops(group) || isArmedState(group, reference))
    );
  if (lemma === "flee") return subjects.some(goes);
  if (lemma === "fly" && predicate.objects.length === 0)
    return (isLeft || isHomeward(draft)) && subjects.some((group) => isServing(group, reference));
  if (lemma === "return" || lemma === "march") return isToBarracks(draft, reference);
  if (TAKEN_ALONG.test(lemma)) {
    const isAway = isLeft || around.some(({ prep }) => /^(?:across|over|back|home)/.test(prep));
    return isAway && objectsOf(predicate).some((group) => isServing(group, reference));
  }
  if (lemma === "be") return subjects.some((group) => isServing(group, reference)) && (isLeft || isHome(draft));
  if (lemma === "go" && !isLeft)
    return draft.mood.planned && isBareGoing(draft) && subjects.some((g) => isForce(g, reference));
  if (lemma === "go" && goesOn(draft)) return false;
  if (/^(?:go|drive|walk|clear)$/.test(lemma))
    return objects.length === 0 && isLeft && subjects.some((group) => isServing(group, reference));
  if (lemma === "airlift") return isLeft && isForceMoving(draft, reference);
  if (/^(?:recall|extract|send|bring|repatriate)$/.test(lemma))
    return objectsOf(predicate).some((group) => isServing(group, reference));
  if (lemma === "cross" && !isLeft) return false;
  return isForceMoving(draft, reference);
}

/** "It is not leaving": a state or a coalition by a pronoun or its name, where it leaves a place that need not be told again. */
function isArmedState(group: Group, reference: Reference): boolean {
  return isPronoun(group) && hasForces(group, reference);
}

/** "The instructors will be home by Easter", "were gone by noon". */
function isHome({ predicate: { tree, head } }: Draft): boolean {
  return (
    /^(?:home|gone)$/.test(tokenAt(tree, head).text) ||
    tree.sentence.tokens.slice(head, head + 3).some(({ text }) => text === "home")
  );
}

/** "is to go on consolidating". */
function goesOn({ predicate: { tree, head } }: Draft): boolean {
  return tree.sentence.tokens[head + 1]?.text === "on";
}

/** "have flown home". */
function isHomeward({ predicate: { tree, head } }: Draft): boolean {
  return tree.sentence.tokens[head + 1]?.text === "home";
}

/** "returned to its barracks". */
function isToBarracks({ predicate }: Draft, reference: Reference): boolean {
  const isHome = (group: Group) =>
    /^(?:barracks?|garrison)$/.test(reference.noun(group)) || /^(?:its|their) base$/.test(textOf(group));
  return (
    predicate.subjects.some((group) => isForce(group, reference)) &&
    predicate.phrases.some(({ prep, group }) => /^(?:back )?to$/.test(prep) && isHome(group))
  );
}

/** "its 100 troops would go": away, where nothing says where to or on with what. */
function isBareGoing({ predicate: { tree, head, phrases, objects } }: Draft): boolean {
  const next = tree.sentence.tokens[head + 1];
  return (
    objects.length === 0 &&
    !phrases.some(({ prep }) => /^(?:to|into|on|through|after|with|ahead|back)\b/.test(prep)) &&
    (next === undefined ||
      /^(?:PUNCT|SCONJ|CCONJ)$/.test(next.upos) ||
      /^(?:by|in|this|next|soon|too|home)$/.test(next.text))
  );
}

/** Those who are taken away go because somebody takes them, from somewhere. */
const TAKEN_ALONG = /^(?:remove|take|get|bus|ferry|escort|carry|truck|lift|fly)$/;

/** Not the exit of a player or the departure of a minister; whose it is may stay unsaid where they leave a base. */
export function isOfForces({ roles }: Draft, reference: Reference): boolean {
  const actors: Group[] = roles.actor ?? [];
  if (actors.length === 0) return roles.installation !== undefined || roles.origin !== undefined;
  return actors.some(
    (group) => hasForces(group, reference) || isPronoun(group) || reference.noun(group) === "personnel",
  );
}
