import type { Group } from "../../parse/en/groups.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import { isByOther, isItself, isOpen, isPast, isPronoun, objectsOf, wordsOf } from "../about.ts";
import { hasForces, isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** A side holds, disputes or moves freely in a place; presence and guarding count as holding. */
export const control: Frame = {
  type: "control",
  allows: {
    actor: ["force", "body", "people"],
    opponent: ["force", "body"],
    installation: ["installation"],
    area: ["place", "installation"],
  },
  needs: [
    ["actor", "opponent"],
    ["installation", "area", "place"],
  ],
  splits: ["installation"],
  patterns: [
    {
      rule: "besiege",
      verbs: phrases(
        "besiege, lay siege, surround, encircle, blockade, besieged, ring, cut off, impose siege, impose blockade",
      ),
      mode: "besieged",
      roles: { site: ["object", "to", "on", "of"], actor: ["subject"] },
      needs: ["installation", "area"],
      fits: isByForces,
    },
    {
      rule: "dispute",
      verbs: ["dispute", "contest", "claim"],
      mode: "disputed",
      roles: { thing: ["object", "of", "over"], actor: ["between", "subject"], opponent: ["with"] },
      fits: isDisputed,
    },
    {
      rule: "keep-control",
      verbs: phrases(
        "keep control, retain control, have control, exercise control, maintain control, hold control, be in control, remain in control, tighten control, tighten grip, consolidate control, keep hold, hold sway, tighten hold, cling to, hang on, hold on, cling on, hold out, have run, have grip, have hold, enjoy control, wield control, have full control, share control, make stronghold, make headquarters, make bastion",
      ),
      mode: "holds",
      roles: { site: ["of", "over", "on", "in", "to", "onto", "on to", "object"], actor: ["subject"] },
      fits: hasHolder,
    },
    {
      rule: "hold",
      verbs: phrases(
        "hold, control, occupy, guard, administer, govern, rule, secure, patrol, dominate, police, defend, keep, retain",
      ),
      mode: "holds",
      roles: { thing: ["object"], actor: ["subject"] },
      fits: isHeld,
    },
    {
      rule: "under",
      verbs: phrases("be under, remain under, stay under, come under, live under, fall under"),
      mode: "holds",
      roles: { site: ["subject"], actor: ["of", "under"] },
      needs: ["installation", "area"],
      fits: ({ predicate }, reference) =>
        predicate.phrases.some(({ prep, group }) => prep === "under" && isHold(reference.noun(group))),
    },
    {
      rule: "under-control",
      verbs: phrases(
        "be under control, remain under control, come under control, stay under control, be in hand, remain in hand, stay in hand, be under authority, remain under authority, remain in hands, pass hand, be hand, be control, be under command, lie in hand, remain under rule, fall under control, come under rule, come under authority, live under rule, be under occupation, remain under occupation, be under rule, be under administration",
      ),
      mode: "holds",
      roles: { site: ["subject"], actor: ["of", "modifier", "under", "in"] },
    },
    {
      rule: "under-siege",
      verbs: phrases("be under siege, remain under siege, be under blockade, come under siege"),
      mode: "besieged",
      roles: { site: ["subject"], actor: ["by", "from"] },
      needs: ["installation", "area"],
    },
    {
      rule: "control-is-with",
      verbs: phrases("remain with, rest with, lie with, be with, stay with"),
      mode: "holds",
      roles: { thing: ["of", "over"], actor: ["with"] },
      needs: ["actor"],
      fits: ({ predicate, roles }, reference) =>
        (roles.installation ?? roles.area) !== undefined &&
        predicate.subjects.some((g) => /^(?:control|command|authority)$/.test(reference.noun(g))),
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
      rule: "used-by",
      verbs: phrases("use, share"),
      mode: "active-in",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: isUsedByForces,
    },
    {
      rule: "host",
      verbs: phrases("host, house, accommodate, shelter, be host, be home, play host"),
      mode: "holds",
      roles: { installation: ["subject"], actor: ["object", "to"] },
      needs: ["installation"],
      fits: (draft, reference) => {
        const { installation, actor } = draft.roles;
        const named = installation?.some((group) => reference.entity(group, "installation")) ?? false;
        return (named && actor !== undefined) || (actor?.some((group) => isForce(group, reference)) ?? false);
      },
    },
    {
      rule: "raise-flag",
      verbs: phrases("raise, hoist, fly, plant"),
      mode: "holds",
      roles: { actor: ["subject", "of"], thing: ["over", "above", "on", "atop", "in", "at"] },
      needs: ["installation", "area"],
      fits: ({ predicate }, reference) => objectsOf(predicate).some((g) => /^(?:flag|banner)$/.test(reference.noun(g))),
    },
    {
      rule: "flag-flies",
      verbs: phrases("fly, flutter, wave, hang"),
      mode: "holds",
      roles: { actor: ["of"], thing: ["over", "above", "atop", "from"] },
      needs: ["installation", "area", "place"],
      fits: ({ predicate }, reference) =>
        predicate.objects.length === 0 &&
        predicate.subjects.some((g) => /^(?:flag|banner)$/.test(reference.noun(g))) &&
        predicate.phrases.some(({ prep }) => /^(?:over|above|atop|from)$/.test(prep)),
    },
    {
      rule: "stationed-at",
      verbs: phrases("station, base, garrison, entrench, deploy, dig, headquarter, hole, bivouac, billet, barrack"),
      mode: "holds",
      roles: { actor: ["object"], installation: ["at", "in", "inside", "on"], area: ["in", "around", "near"] },
      needs: ["installation", "area", "place"],
      fits: isStationed,
    },
    {
      rule: "present-at",
      verbs: phrases(
        "be present, be at, remain at, be stationed, stay at, remain in, maintain presence, have presence, keep presence, retain presence, establish presence, have fighter, have force, stand guard, keep guard, mount guard, keep watch, have troops, have soldier, live at, live on, sit in, sit at, camp in, camp at, man post, man checkpoint",
      ),
      mode: "holds",
      roles: { actor: ["subject"], installation: ["at", "on", "inside"], area: ["in", "at"] },
      fits: isForceThere,
    },
    {
      rule: "active-in",
      verbs: phrases(
        "be active, remain active, operate, roam, prowl, be hotbed, remain hotbed, be stronghold, remain stronghold, be bastion, remain bastion, hide, be entrenched, be rife, move freely, hide out, remain at large, run rampant, run riot, rove, range, hold out, infest, be hot-bed, remain hot-bed, have foothold, retain foothold, keep foothold",
      ),
      mode: "active-in",
      roles: {
        place: ["in", "across", "around", "throughout", "along", "object"],
        actor: ["of", "for", "modifier", "subject"],
      },
      fits: isForceThere,
    },
    {
      rule: "serve-as-base",
      verbs: ["serve as"],
      mode: "active-in",
      roles: { installation: ["subject"], actor: ["for"] },
      needs: ["installation"],
    },
    {
      rule: "siege-of",
      nouns: ["siege", "encirclement", "blockade"],
      roles: { site: ["object"], actor: ["subject", "by", "modifier"] },
      mode: "besieged",
      needs: ["area", "installation"],
      fits: (draft) =>
        isStanding(draft) &&
        draft.predicate.objects.some((g) => draft.roles.area?.includes(g) || draft.roles.installation?.includes(g)),
    },
    {
      rule: "occupation-of",
      nouns: ["control"],
      roles: { thing: ["over", "object"], actor: ["subject", "by"] },
      mode: "holds",
      needs: ["actor"],
      fits: isPossessed,
    },
  ],
};

/** A force, or somebody whose name is not known here; fans surround a stadium and trees a village. */
function isByForces(draft: Draft, reference: Reference): boolean {
  const { passive, subjects, lemma } = draft.predicate;
  if (passive && subjects.length === 0)
    return /^(?:besiege|encircle|blockade)$/.test(lemma) && draft.roles.area !== undefined;
  return draft.predicate.subjects.some((group) => hasForces(group, reference) || isOpen(group, reference));
}

/** "claims Crimea": a place; "claimed the attack" and "claimed the lives" are other things. */
function isDisputed(draft: Draft, reference: Reference): boolean {
  const { roles, predicate } = draft;
  if (predicate.lemma === "claim") return roles.area !== undefined && isByForces(draft, reference);
  return true;
}

/** A post that forces or somebody named man; a town that forces run. */
function isRunBy({ predicate, roles }: Draft, reference: Reference): boolean {
  if (!isThingItself(predicate.objects, roles)) return false;
  return predicate.subjects.some(
    (group) => isForce(group, reference) || (roles.installation && reference.entity(group, "actor")),
  );
}

function isThingItself(objects: Group[], { installation, area }: Draft["roles"]): boolean {
  return objects.some((group) => [...(installation ?? []), ...(area ?? [])].some(({ head }) => head === group.head));
}

/** "the airfield, used by US forces": where forces are; not what they use against others. */
function isUsedByForces({ predicate, roles }: Draft, reference: Reference): boolean {
  const isWhere = predicate.tree.sentence.tokens[predicate.head]?.xpos === "VBN";
  const isOne = roles.installation?.some(
    (group) => reference.entity(group, "installation") !== undefined || wordsOf(group)[0] === "the",
  );
  return (
    (isOne ?? false) &&
    isWhere &&
    isThingItself(predicate.objects, roles) &&
    predicate.subjects.some((g) => isForce(g, reference))
  );
}

/** Who is stationed where; in a town or country only what is plainly a force. */
function isStationed({ predicate, roles }: Draft, reference: Reference): boolean {
  if (!predicate.passive) return false;
  if (roles.installation) return true;
  const isDugIn = /^(?:station|base|garrison|entrench|dig|hole|bivouac)$/.test(predicate.lemma);
  return isDugIn && (roles.actor?.some((group) => isForce(group, reference)) ?? false);
}

function hasHolder(draft: Draft, reference: Reference): boolean {
  return !isByOther(draft, reference) && (draft.roles.installation ?? draft.roles.area) !== undefined;
}

/** The place itself is held: not a parade in it, nor a majority in its council. */
function isHeld(draft: Draft, reference: Reference): boolean {
  const { installation, area, actor } = draft.roles;
  const held = [...(installation ?? []), ...(area ?? [])];
  const { predicate } = draft;
  if (!isItself(draft, held, reference) || (predicate.lemma === "occupy" && isPast(predicate))) return false;
  if (predicate.phrases.length + predicate.objects.length > 0 && isHeldResponsible(predicate)) return false;
  if (!/^(?:keep|retain|defend|police|dominate|secure|patrol)$/.test(predicate.lemma)) return true;
  return actor?.some((group) => isForce(group, reference)) ?? false;
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

function isHold(noun: string): boolean {
  return /^(?:control|rule|occupation|authority|command|administration)$/.test(noun);
}

/** A siege that is lifted no longer stands. */
function isStanding({ predicate: { tree, head } }: Draft): boolean {
  const above = tokenAt(tree, head).head;
  return above < 0 || !/^(?:end|lift|break|raise)$/.test(tokenAt(tree, above).lemma);
}

/** "the group's control of the border" says who holds it; "took control" says another thing. */
function isPossessed({ predicate, roles }: Draft, reference: Reference): boolean {
  const held = [...(roles.installation ?? []), ...(roles.area ?? [])];
  return (
    predicate.carrier === undefined &&
    held.length > 0 &&
    (roles.actor?.some((group) => hasForces(group, reference) || isPronoun(group)) ?? false)
  );
}

function isForceThere(draft: Draft, reference: Reference): boolean {
  return draft.roles.actor?.some((group) => isForce(group, reference)) ?? false;
}
