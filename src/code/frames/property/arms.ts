import type { Group } from "../../../parse/en/groups.ts";
import { isForce } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { everyTarget } from "./things.ts";

/** Explosives are made safe, rockets intercepted, arms found or seized. */
export const arms: Pattern[] = [
  {
    rule: "defuse",
    verbs: phrases(
      "defuse, disarm, dispose, thwart, neutralise, neutralize, deactivate, render safe, render harmless, make safe, clear, dismantle, disable, detonate safely, destroy safely, explode safely",
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
    rule: "controlled-explosion",
    verbs: phrases(
      "blow up in explosion, detonate in explosion, destroy in explosion, carry out explosion, conduct explosion",
    ),
    mode: "defused",
    roles: { target: ["object", "of", "on"], actor: ["subject"] },
    fits: ({ sentence }) => sentence.sentence.tokens.some(({ text }) => text === "controlled"),
  },
  {
    rule: "intercept",
    verbs: phrases("intercept, shoot down, down, bring down, shoot out of sky, knock out of sky, repel, take down"),
    mode: "defused",
    roles: { target: ["object", "of"], actor: ["subject"] },
    fits: (draft, reference) => everyTarget(draft, (group) => INCOMING.test(reference.noun(group))),
  },
  {
    rule: "find-arms",
    verbs: phrases(
      "find, discover, uncover, seize, confiscate, recover, impound, intercept, capture, unearth, collect, retrieve, come across, stumble on, stumble upon, stumble across, chance upon, turn up, dig up, locate, net, haul in, pick up, round up, take possession, lay hand on",
    ),
    mode: "weapons-seizure",
    roles: { target: ["object", "across", "on", "upon", "of"], actor: ["subject"] },
    fits: isOfArms,
  },
  {
    rule: "arms-found",
    nouns: phrases("seizure, discovery, confiscation, recovery, interception, capture"),
    mode: "weapons-seizure",
    roles: { target: ["object"], actor: ["subject", "by"] },
    fits: isOfArms,
  },
];

const EXPLOSIVES =
  /^(?:bomb|mine|landmine|device|explosive|ied|ordnance|grenade|shell|vest|trap|booby-trap|munition|warhead)$/;
const INCOMING = /^(?:missile|rocket|drone|projectile|uav|shell|mortar|quadcopter|balloon|shahed|munition)$/;
const ARMS =
  /^(?:weapon|arm|arms|rifle|gun|ammunition|munition|explosive|rocket|missile|grenade|pistol|firearm|launcher|mortar|shell|bomb|mine|device|round|cartridge|ied|detonator|howitzer|drone|vest|warhead|weaponry|ordnance|bullet|magazine|part|launchpad|platform|launch-pad|warplane|carbine|shotgun|machete|kalashnikov|landmine|dynamite|fuse|submachine-gun|fertiliser|fertilizer|mask|firework)$/;
const HOLDERS =
  /^(?:cache|stockpile|shipment|consignment|haul|arsenal|dump|depot|store|boat|dhow|ship|vessel|truck|vehicle|car|lorry|van|container|load|quantity|total|package|parcel|batch|ton|tonne|kilogram|kg|kilo|gram|number|dozen|hundred|thousand|score|amount|crate|box|sack|bag|pound|stash)$/;

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
