import type { Group } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { isByOther, isItself, isPast, isPronoun, objectsOf } from "../../about.ts";
import { hasForces, isForce, isNonState } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { isQuarter } from "../../match/fillers.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { isHolder } from "./holders.ts";

/** A side has a place in its hands. */
export const HOLDING: Pattern[] = [
  {
    rule: "keep-control",
    verbs: phrases(
      "keep control, retain control, have control, exercise control, maintain control, hold control, be in control, remain in control, tighten control, tighten grip, consolidate control, keep hold, hold sway, tighten hold, cling to, hang on, hold on, cling on, hold out, have run, have grip, have hold, enjoy control, wield control, have full control, share control, make stronghold, make headquarters, make bastion, keep grip, maintain grip, strengthen grip, cement grip, cement control, assert control, extend control, be in charge, remain in charge, be master, reign over, be in possession, rule over, keep foothold, consolidate hold, lord over, have free hand, hold court",
    ),
    mode: "holds",
    roles: { site: ["of", "over", "on", "in", "to", "onto", "on to", "object"], actor: ["subject"] },
    fits: hasHolder,
  },
  {
    rule: "hold",
    verbs: phrases(
      "hold, control, occupy, guard, administer, govern, rule, secure, dominate, police, defend, keep, retain, man, garrison",
    ),
    mode: "holds",
    roles: { site: ["object", "apposed", "of"], actor: ["subject"] },
    fits: isHeld,
  },
  {
    rule: "held",
    verbs: phrases("hold, control, occupy, rule, run, administer, govern, guard, dominate"),
    mode: "holds",
    roles: { site: ["described"], actor: ["prefix"] },
    needs: ["installation", "area"],
    fits: ({ roles }, reference) => roles.actor?.some((group) => isHolder(group, reference)) ?? false,
  },
  {
    rule: "never-given-up",
    verbs: phrases("give up, surrender, cede, relinquish, yield, lose, abandon, leave"),
    mode: "holds",
    denies: true,
    roles: { site: ["object"], actor: ["subject"] },
    fits: (draft, reference) => !draft.mood.negated && !draft.mood.planned && isHeldStill(draft, reference),
  },
  {
    rule: "keep-bases",
    verbs: phrases("keep, maintain, have, operate, run, retain, hold, man"),
    mode: "holds",
    roles: { installation: ["object"], actor: ["subject"] },
    needs: ["installation"],
    fits: isBaseKept,
  },
  {
    rule: "run-by",
    verbs: ["run", "operate", "man", "staff"],
    mode: "holds",
    roles: { thing: ["object"], actor: ["subject"] },
    needs: ["installation", "area"],
    fits: isRunBy,
  },
  {
    rule: "govern",
    verbs: phrases(
      "impose curfew, impose sharia, impose tax, impose rule, levy tax, collect tax, set up administration, set up court, set up checkpoint, set up roadblock, set up barrier, erect checkpoint, erect roadblock, erect barricade, establish checkpoint, appoint governor, install governor, install administration, man checkpoint, man roadblock, man barricade, man barrier, run checkpoint, run court",
    ),
    mode: "holds",
    roles: { actor: ["subject"], area: ["in", "on", "along", "across", "around", "at"] },
    needs: ["area", "place", "installation"],
    fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => canSetUp(draft, group, reference)),
  },
  {
    rule: "occupation-of",
    nouns: ["control", "occupation"],
    roles: { thing: ["over", "object"], actor: ["subject", "by", "modifier"] },
    mode: "holds",
    needs: ["actor"],
    fits: isPossessed,
  },
];

function hasHolder(draft: Draft, reference: Reference): boolean {
  const { installation, area, actor } = draft.roles;
  if (isByOther(draft, reference) || (installation ?? area) === undefined) return false;
  return !/^(?:hold|hang|cling)$/.test(draft.predicate.lemma) || !actor?.some((group) => isCivil(group, reference));
}

/** Families and villagers hold out, but hold nothing. */
function isCivil(group: Group, reference: Reference): boolean {
  return reference.classes(group).has("people") && !isForce(group, reference) && group.names.length === 0;
}

/** The place itself is held: not a parade in it, nor a majority in its council. */
function isHeld(draft: Draft, reference: Reference): boolean {
  const { installation, area, actor } = draft.roles;
  const held = [...(installation ?? []), ...(area ?? [])];
  const { predicate } = draft;
  if (!isHeldItself(draft, held, reference) || (predicate.lemma === "occupy" && isPast(predicate))) return false;
  if (predicate.phrases.length + predicate.objects.length > 0 && isHeldResponsible(predicate)) return false;
  if (!/^(?:keep|retain|defend|police|dominate|secure|man|garrison)$/.test(predicate.lemma)) return true;
  if (predicate.lemma === "secure" && predicate.passive && !actor) return predicate.subjects.length === 0;
  if (predicate.lemma === "keep" || predicate.lemma === "retain")
    return actor?.some((group) => hasForces(group, reference)) ?? false;
  return actor?.some((group) => isForce(group, reference)) ?? false;
}

/** The place, or what it is told to be ("the port, a ruin which they hold"); a name that nobody knows can be a captive's. */
function isHeldItself(draft: Draft, held: Group[], reference: Reference): boolean {
  const isUnknown = held.every((group) => reference.classes(group).size === 0 && reference.entity(group) === undefined);
  const isByRule = /^(?:control|occupy|administer|govern|rule|dominate|garrison|defend)$/.test(draft.predicate.lemma);
  if (isUnknown && !isByRule && !held.some(isQuarter)) return false;
  if (held.some((group) => isConference(group, draft.predicate, reference))) return false;
  const { tree, objects } = draft.predicate;
  const apposed = objects.map(({ head }) => tokenAt(tree, head)).filter(({ rel }) => rel === "appos");
  return isItself(draft, held, reference) || apposed.some(({ head }) => held.some((group) => group.head === head));
}

/** "held a summit in Sochi" is no mountain. */
function isConference(group: Group, { phrases: found }: Draft["predicate"], reference: Reference): boolean {
  return reference.noun(group) === "summit" && !found.some(({ prep }) => prep === "of");
}

/** "held Iran responsible", "kept the road open". */
function isHeldResponsible({ tree, head, lemma }: Draft["predicate"]): boolean {
  return (
    /^(?:hold|keep)$/.test(lemma) &&
    (tree.children[head] ?? []).some((i) =>
      /^(?:responsible|accountable|liable|open|safe|hostage)$/.test(tokenAt(tree, i).text),
    )
  );
}

/** "the hill, which the marines had never given up". */
function isHeldStill(draft: Draft, reference: Reference): boolean {
  const held = [...(draft.roles.installation ?? []), ...(draft.roles.area ?? [])];
  return (
    isItself(draft, held, reference) &&
    (draft.roles.actor?.some((group) => isForce(group, reference) || isPronoun(group)) ?? false)
  );
}

/** "keeps dozens of outposts in Duhok"; a hospital is had by a town. */
function isBaseKept(draft: Draft, reference: Reference): boolean {
  const { installation, actor } = draft.roles;
  if (!isItself(draft, installation, reference)) return false;
  const areBases = installation?.every((group) => BASES.test(reference.noun(group))) ?? false;
  const isThere = draft.predicate.phrases.some(
    ({ prep, depth }) => depth < 2 && /^(?:in|at|near|on|across|along|around)$/.test(prep),
  );
  return (
    areBases &&
    (isThere || draft.predicate.lemma !== "have") &&
    (actor?.some((group) => hasForces(group, reference)) ?? false)
  );
}

const BASES = /^(?:base|airbase|outpost|post|garrison|checkpoint|position|camp|airstrip|airfield|stronghold)$/;

/** A post that forces or somebody named man; a town that forces run. */
function isRunBy({ predicate, roles }: Draft, reference: Reference): boolean {
  const things = [...(roles.installation ?? []), ...(roles.area ?? [])];
  if (!predicate.objects.some((group) => things.some(({ head }) => head === group.head))) return false;
  return predicate.subjects.some(
    (group) => isForce(group, reference) || (roles.installation && reference.entity(group, "actor")),
  );
}

/** Whoever takes taxes or appoints a governor rules, where they are no government; a post on the road is anybody's. */
function canSetUp({ predicate }: Draft, actor: Group, reference: Reference): boolean {
  const isPost = objectsOf(predicate).some((g) =>
    /^(?:checkpoint|roadblock|barrier|barricade)$/.test(reference.noun(g)),
  );
  return isPost ? isForce(actor, reference) : isNonState(actor, reference);
}

/** "the group's control of the border" says who holds it; "took control" says another thing. */
function isPossessed({ predicate, roles }: Draft, reference: Reference): boolean {
  const held = [...(roles.installation ?? []), ...(roles.area ?? [])];
  const { tree, head, lemma, carrier } = predicate;
  const above = tokenAt(tree, head).head;
  const isTold = lemma === "control" || above < 0 || !/^(?:end|begin|start|launch)$/.test(tokenAt(tree, above).lemma);
  return (
    carrier === undefined &&
    isTold &&
    held.length > 0 &&
    !dependents(tree, head, "det").some((at) => tokenAt(tree, at).text.toLowerCase() === "no") &&
    (roles.actor?.some((group) => hasForces(group, reference) || isPronoun(group)) ?? false)
  );
}
