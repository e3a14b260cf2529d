import type { Group } from "../../parse/en/groups.ts";
import { isForce } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";
import { isThing } from "../things.ts";

/** Things are looted, burnt, destroyed; arms are found or seized. */
export const property: Frame = {
  type: "property",
  allows: { actor: ["force", "body", "person", "people"] },
  needs: [["target"]],
  counts: ["target"],
  patterns: [
    {
      rule: "defuse",
      verbs: phrases(
        "defuse, disarm, dispose, thwart, neutralise, neutralize, deactivate, render safe, make safe, clear, dismantle, detonate safely",
      ),
      mode: "defused",
      roles: { target: ["object", "of"], actor: ["subject"] },
      fits: (draft, reference) => everyTarget(draft, (group) => EXPLOSIVES.test(reference.noun(group))),
    },
    {
      rule: "destroy-explosives",
      verbs: phrases("destroy, detonate, blow up, explode, neutralise, neutralize, burn, crush"),
      mode: "defused",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isDisposal,
    },
    {
      rule: "intercept",
      verbs: phrases("intercept, shoot down, down, bring down"),
      mode: "defused",
      roles: { target: ["object"], actor: ["subject"] },
      fits: (draft, reference) => everyTarget(draft, (group) => INCOMING.test(reference.noun(group))),
    },
    {
      rule: "find-arms",
      verbs: phrases(
        "find, discover, uncover, seize, confiscate, recover, impound, intercept, capture, unearth, collect",
      ),
      mode: "weapons-seizure",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isOfArms,
    },
    {
      rule: "loot",
      verbs: phrases("loot, plunder, steal, ransack, pillage, hijack, rob, rustle, cart off, carry off, strip"),
      mode: "looting",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isOfThings,
    },
    {
      rule: "make-off",
      verbs: phrases("make off, walk off, drive off, break into"),
      mode: "looting",
      roles: { target: ["with", "into"], actor: ["subject"] },
      fits: isOfThings,
    },
    {
      rule: "lie-in-ruins",
      verbs: phrases(
        "lie ruin, lay ruin, lie in ruin, be in ruin, lie rubble, lie in rubble, be in rubble, stand in ruin",
      ),
      mode: "destruction",
      roles: { target: ["subject"] },
      fits: isOfThings,
    },
    {
      rule: "set-fire",
      verbs: phrases(
        "set fire, set ablaze, set alight, put torch, go up in flame, burst into flame, reduce to rubble, reduce to ruin, reduce to ash, cause damage, inflict damage, do damage",
      ),
      mode: "destruction",
      roles: { target: ["to", "object"], actor: ["subject"] },
      fits: isOfThings,
    },
    {
      rule: "destroy",
      verbs: phrases(
        "destroy, burn, torch, damage, demolish, raze, burn down, flatten, wreck, level, blow up, sabotage, bulldoze, vandalise, vandalize, desecrate, dynamite, gut, smash, ruin, incinerate, tear down, knock down, uproot, cut down, pull down, obliterate, pulverise, pulverize, deface, daub, trash, devastate, shatter, scorch, wipe out, lay waste",
      ),
      mode: "destruction",
      roles: { target: ["object", "to"], actor: ["subject"] },
      fits: isOfThings,
    },
    {
      rule: "destruction-of",
      nouns: phrases("destruction, demolition, burning, razing, sabotage, bulldozing, torching"),
      mode: "destruction",
      roles: { target: ["object"], actor: ["subject", "by"] },
      fits: isOfThings,
    },
    {
      rule: "damage-to",
      nouns: ["damage"],
      mode: "destruction",
      roles: { target: ["to"] },
      fits: isOfThings,
    },
    {
      rule: "looting-of",
      nouns: phrases("looting, theft, pillage, plunder, ransacking, hijacking"),
      mode: "looting",
      roles: { target: ["object"], actor: ["subject", "by"] },
      fits: isOfThings,
    },
    {
      rule: "arms-found",
      nouns: phrases("seizure, discovery, confiscation, recovery"),
      mode: "weapons-seizure",
      roles: { target: ["object"], actor: ["subject", "by"] },
      fits: isOfArms,
    },
  ],
};

const EXPLOSIVES = /^(?:bomb|mine|landmine|device|explosive|ied|ordnance|grenade|shell|vest|trap|booby-trap|munition)$/;
const INCOMING = /^(?:missile|rocket|drone|projectile|uav|shell|mortar|quadcopter|balloon)$/;
const ARMS =
  /^(?:weapon|arm|arms|rifle|gun|ammunition|munition|explosive|rocket|missile|grenade|pistol|firearm|launcher|mortar|shell|bomb|mine|device|round|cartridge|ied|detonator|howitzer|drone|vest|warhead|weaponry|ordnance|bullet|magazine|part|launchpad|platform|launch-pad|warplane|carbine|shotgun|machete)$/;
const HOLDERS =
  /^(?:cache|stockpile|shipment|consignment|haul|arsenal|dump|depot|store|boat|dhow|ship|vessel|truck|vehicle|car|lorry|van|container|load|quantity|total|package|parcel|batch|stash|ton|tonne|kilogram|kg|kilo|gram|number|dozen|hundred|thousand|score|amount|crate|box)$/;

function everyTarget({ roles }: Draft, is: (group: Group) => boolean): boolean {
  return (roles.target ?? []).every(is);
}

/** Forces that destroy mines, bombs or a cache of arms that they found; what is hit from afar is damage. */
function isDisposal(draft: Draft, reference: Reference): boolean {
  const isOfForce =
    draft.roles.actor?.some((group) => isForce(group, reference) || DISPOSERS.test(reference.noun(group))) ??
    draft.predicate.passive;
  const isFromAfar = draft.sentence.sentence.tokens.some(({ lemma }) => FROM_AFAR.test(lemma));
  if (!isOfForce || isFromAfar) return false;
  return everyTarget(
    draft,
    (group) =>
      LYING_EXPLOSIVES.test(reference.noun(group)) ||
      (/^(?:cache|stockpile|stash|haul|number|dozen|hundred|thousand|quantity)$/.test(reference.noun(group)) &&
        holdsArms(group)),
  );
}
const DISPOSERS = /^(?:sapper|deminer|engineer|expert|team|squad|technician|specialist)$/;
const LYING_EXPLOSIVES = /^(?:bomb|mine|landmine|device|explosive|ied|ordnance|munition|booby-trap|vest)$/;
const FROM_AFAR = /^(?:airstrike|strike|warplane|jet|drone|raid|bombing|shelling|missile|rocket|blast|explosion)$/;

/** A metaphor destroys trust and steals the show; property is what can be touched. */
function isOfThings(draft: Draft, reference: Reference): boolean {
  const consumed = draft.predicate.lemma === "burn" ? /^(?:fuel|gas|oil|petrol|money|cash)$/ : undefined;
  return everyTarget(draft, (group) => isThing(group, reference) && !consumed?.test(reference.noun(group)));
}

/** Arms, or what holds them: "a cache of mortars", "a dhow carrying missile parts". */
function isOfArms({ roles }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).some(
    (group) => ARMS.test(reference.noun(group)) || (HOLDERS.test(reference.noun(group)) && holdsArms(group)),
  );
}

/** The words of the group and of what hangs on it, some of which are arms. */
function holdsArms({ tree, first, last }: Group): boolean {
  return tree.sentence.tokens.slice(first, last + 7).some(({ lemma }) => ARMS.test(lemma.toLowerCase()));
}
