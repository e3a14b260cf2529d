import { wordsOf } from "../../about.ts";
import { isForce } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import { isBy, isTarget } from "./fillers.ts";

const INDUSTRY =
  /^(?:oil|gas|boiler|chemical|plant|factory|furnace|transformer|fertilizer|fertiliser|refinery|reactor|cylinder|industrial|nuclear|depot|pipeline|road|traffic|vehicle|multi-vehicle|rail|mining|warehouse|mill|workshop|firework|fireworks|chemical|waste|ammonium|solvent|bunker|silo|sawmill|brewery|distillery|power|bus|car|lorry|truck|train)$/;
const WRECKED =
  /^(?:dam|bridge|building|mine|shaft|pit|mineshaft|flyover|overpass|embankment|scaffolding|minaret|balcony|hotel|ceiling|platform|footbridge|barge|tunnel|tower|roof|wall|stadium|block|factory|school|stage|crane|silo|levee|dyke|pier|house|plane|airliner|jet|aircraft|helicopter|train|tram|bus|minibus|coach|ferry|boat|ship|vessel|dinghy|tanker|raft|trawler|canoe|lorry|truck|airplane|aeroplane|car|van|vehicle|pickup|motorcycle|motorbike|rickshaw|trailer)$/;

const WRECKING = phrases(
  "collapse, sink, capsize, derail, crash, overturn, cave in, burst, plunge, run aground, give way, go down, come down, jump rail, jump track, leave rail, leave track, come off rail, come off track, go off rail, flip, keel over, veer, skid, hit rock, hit tree, fall, founder, subside, crumble, break apart, collide, go off road, roll over, leave road, burst bank, disintegrate, break up",
);
const BURNING = phrases(
  "break out, erupt, engulf, sweep through, rip through, tear through, destroy, gut, rage, start, kill, claim life, claim, consume, ravage, burn, raze, leave, spread",
);

/** Wrecks, collapses, fires, leaks and explosions that nobody meant. */
export const BY_ACCIDENT: Pattern[] = [
  {
    rule: "wreck",
    verbs: WRECKING,
    mode: "man-made",
    roles: { target: ["subject"] },
    fits: (draft, reference) => isTarget(draft, reference, WRECKED) && isAccident(draft) && !isBreakingThrough(draft),
  },
  {
    rule: "wrecked",
    verbs: WRECKING,
    mode: "man-made",
    roles: { target: ["object"] },
    fits: (draft, reference) =>
      isTarget(draft, reference, WRECKED) &&
      isAccident(draft) &&
      !draft.predicate.subjects.some((group) => isForce(group, reference)),
  },
  {
    rule: "plant-explodes",
    verbs: phrases(
      "explode, leak, catch fire, blow up, melt down, spill, burst, burst into flame, go up in flame, burn down",
    ),
    mode: "man-made",
    roles: { target: ["subject"] },
    fits: (draft, reference) =>
      draft.predicate.objects.length === 0 &&
      (isTarget(draft, reference, INDUSTRY) ||
        isTarget(
          draft,
          reference,
          /^(?:tanker|lorry|depot|pipeline|well|reactor|plant|factory|refinery|warehouse|bunker|silo|boiler|cylinder|mill|transformer|tank|ferry|ship)$/,
        )) &&
      isAccident(draft),
  },
  {
    rule: "fire",
    verbs: BURNING,
    mode: "man-made",
    roles: { target: ["through", "at", "in", "object"] },
    fits: (draft, reference) =>
      isBy(draft, reference, /^(?:fire|blaze|inferno)$/) && isAccident(draft) && !isGunfire(draft),
  },
  {
    rule: "man-made",
    nouns: phrases(
      "derailment, shipwreck, spill, stampede, crash, collapse, crush, meltdown, accident, collision, leak, leakage, explosion, wreck, pile-up, capsizing, sinking, blaze",
    ),
    mode: "man-made",
    roles: { target: ["object", "at"] },
    needs: ["place"],
    fits: (draft, reference) =>
      /^(?:shipwreck|stampede|derailment|blaze|pile-up)$/.test(draft.predicate.lemma) ||
      isTarget(draft, reference, WRECKED) ||
      draft.predicate.modifiers.some(
        (group) => WRECKED.test(reference.noun(group)) || INDUSTRY.test(reference.noun(group)),
      ),
  },
];

/** "artillery fire", "hostile fire". */
function isGunfire({ predicate }: Draft): boolean {
  return predicate.subjects.some((group) => wordsOf(group).some((word) => FIRED.test(word)));
}
const FIRED =
  /^(?:artillery|mortar|sniper|machine-gun|gun|tank|hostile|enemy|friendly|rifle|small-arms|anti-aircraft|ground|covering|direct|indirect)$/;

/** "crashed through the blockade". */
function isBreakingThrough({ predicate }: Draft): boolean {
  return predicate.phrases.some(({ prep, depth }) => depth === 0 && prep === "through");
}

/** Not shot down, bombed or blown up by somebody. */
export function isAccident({ sentence }: Draft): boolean {
  return !sentence.sentence.tokens.some(({ lemma }) =>
    /^(?:bomb|bombing|bomber|mine|missile|rocket|drone|shell|shelling|attack|attacker|strike|ambush|sabotage|shoot|militant|rebel|gunman|airstrike|booby-trap|booby-trapped|explosive|explosives|arson|arsonist|torch)$/.test(
      lemma.toLowerCase(),
    ),
  );
}
