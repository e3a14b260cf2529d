import { wordsFrom } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";
import { everyTarget, isNewlyTold, isOfThings } from "./things.ts";

/** Things are burnt, wrecked, brought down, or lie in ruins. */
export const destruction: Pattern[] = [
  {
    rule: "lie-in-ruins",
    verbs: phrases(
      "lie ruin, lay ruin, lie in ruin, be in ruin, lie rubble, lie in rubble, be in rubble, stand in ruin, be ablaze, be on fire, be in flame, be aflame, be ruin, be ruined, be gutted, be burnt, be rubble, catch fire, go up in flame, go up in smoke, burst into flame, burn down, burn to ground, burn to ash, stand in flame",
    ),
    mode: "destruction",
    roles: { target: ["subject", "object"] },
    fits: (draft, reference) => isNotDoer(draft) && isOfThings(draft, reference),
  },
  {
    rule: "bring-down-aircraft",
    verbs: phrases("bring down, shoot down, down, knock out, knock down, take out"),
    mode: "destruction",
    roles: { target: ["object"], actor: ["subject"] },
    fits: (draft, reference) =>
      everyTarget(draft, (group) =>
        /^(?:helicopter|jet|plane|aircraft|warplane|bomber|fighter|tank|vehicle|bridge|statue|pylon|fence|wall|tower|mast|gunship|airliner|apc|truck)$/.test(
          reference.noun(group),
        ),
      ),
  },
  {
    rule: "set-fire",
    verbs: phrases(
      "set fire, set on fire, set ablaze, set alight, set aflame, set light, put torch, put to torch, consign to flame, send up in flame, reduce to rubble, reduce to ruin, reduce to ash, turn into rubble, turn to rubble, turn to ash, pound into rubble, pound to rubble, bomb to rubble, grind to dust, cause damage, inflict damage, do damage, cause destruction, burn to ground, raze to ground, lay waste, lay in ruin, leave mark on",
    ),
    mode: "destruction",
    roles: { target: ["to", "on", "object"], actor: ["subject"] },
    fits: isOfThings,
  },
  {
    rule: "leave-ruined",
    verbs: phrases("leave, render, find"),
    mode: "destruction",
    roles: { target: ["object"], actor: ["subject"] },
    fits: (draft, reference) =>
      /\b(?:in ruins?|rubble|in ashes|destroyed|damaged|gutted|uninhabitable|unusable|smouldering|smoldering|charred|burnt(?: out)?|burned(?: out)?|blackened|flattened|wrecked|in tatters|a shell|a ruin|without a roof|roofless)\b/.test(
        wordsFrom(draft.predicate),
      ) && isOfThings(draft, reference),
  },
  {
    rule: "destroy",
    verbs: phrases(
      "destroy, burn, torch, damage, demolish, raze, burn down, burn out, flatten, wreck, level, blow up, blow apart, sabotage, bulldoze, vandalise, vandalize, desecrate, dynamite, gut, smash, smash up, smash into, ruin, incinerate, tear down, tear up, tear apart, rip up, rip apart, rip down, knock down, uproot, cut down, chop down, hack down, saw down, pull down, obliterate, pulverise, pulverize, deface, daub, smear, trash, devastate, shatter, scorch, char, wipe out, lay waste, topple, fell, dismantle, cripple, disable, sink, scuttle, crater, batter, wash away, sweep away, firebomb, petrol-bomb, spray-paint, mangle, consume, engulf, decimate, eviscerate, blast, crush",
    ),
    mode: "destruction",
    roles: { target: ["object", "described", "to", "on"], actor: ["subject"] },
    fits: (draft, reference) => isOfThings(draft, reference) && isNoMeans(draft, reference) && isNewlyTold(draft),
  },
  {
    rule: "collapse",
    verbs: phrases("collapse, crumble, cave in, burn, sink, explode, blow up, topple"),
    mode: "destruction",
    roles: { target: ["subject"] },
    fits: (draft, reference) =>
      draft.predicate.objects.length === 0 &&
      everyTarget(draft, (group) =>
        /^(?:house|home|building|block|bridge|tower|roof|wall|minaret|dam|school|hospital|church|mosque|temple|tunnel|depot|dump|refinery|warehouse|shop|market|factory|vehicle|car|bus|truck|tanker|vessel|ship|boat|tent|shelter|field|crop|forest|orchard|pylon|monument|statue|barracks|hangar|plant)$/.test(
          reference.noun(group),
        ),
      ),
  },
  {
    rule: "destruction-of",
    nouns: phrases(
      "destruction, demolition, burning, razing, sabotage, bulldozing, torching, wrecking, levelling, leveling, flattening, toppling, dynamiting, felling, vandalism, vandalisation, desecration, defacement, arson, dismantling, uprooting, devastation, obliteration",
    ),
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
];

/** A side that is ablaze with anger, or that burns down something, is no thing that burns. */
function isNotDoer({ predicate, roles }: Draft): boolean {
  return (
    predicate.kind === "copula" ||
    predicate.objects.every((group) => roles.target?.some(({ head }) => head === group.head))
  );
}

/** Who disables a bomb defuses it; a dismantled group or sunk hopes are no property. */
function isNoMeans({ predicate, roles }: Draft, reference: Reference): boolean {
  if (!/^(?:disable|dismantle|cripple|consume|decimate|blast|sink)$/.test(predicate.lemma)) return true;
  return (roles.target ?? []).every(
    (group) =>
      !/^(?:bomb|device|ied|mine|cell|network|food|oil|gas|fuel|water|grain|wheat|money|cash|camp|government)$/.test(
        reference.noun(group),
      ),
  );
}
