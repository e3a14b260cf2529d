import { hasForces } from "../forces.ts";
import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isCutAsNoun, isCutOfForces, isFallInStrength } from "./withdrawal/cuts.ts";
import { isForceBoarding, isForceDecamping, isOusted, isWithdrawalOf } from "./withdrawal/decamping.ts";
import { isForceLeaving, isFromFront, isOfForces } from "./withdrawal/leaving.ts";
import { isForceRedeployed } from "./withdrawal/moving.ts";
import { isForceWithdrawn } from "./withdrawal/withdrawing.ts";

/** Forces leave, pull back or are cut. */
export const withdrawal: Frame = {
  type: "withdrawal",
  allows: {
    actor: ["force", "body", "people", "equipment", "aircraft", "weapon"],
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
        "draw down, cut, cut back, reduce, shrink, scale back, scale down, downsize, slash, trim, halve, thin out, thin, lower, wind down, pare down, pare back, whittle down, whittle away, slim down, run down, prune, bring down, roll back, shed",
      ),
      mode: "reduce",
      roles: { actor: ["subject", "object"], place: ["in"] },
      needs: [],
      fits: isCutOfForces,
    },
    {
      rule: "fall",
      verbs: phrases("fall, drop, shrink, decline, dwindle, diminish, sink, come down, go down, be down"),
      mode: "reduce",
      roles: { actor: ["of", "subject"], place: ["in"] },
      needs: [],
      fits: isFallInStrength,
    },
    {
      rule: "end-presence",
      verbs: phrases(
        "end presence, end deployment, end stay, terminate presence, terminate deployment, end occupation, end tour, complete tour, wind up mission, wind up deployment, wind up presence, close mission",
      ),
      mode: "withdraw",
      roles: { actor: ["subject"], place: ["in"] },
      needs: ["actor"],
      fits: (draft, reference) => draft.predicate.subjects.some((group) => hasForces(group, reference)),
    },
    {
      rule: "leave",
      verbs: phrases(
        "leave, quit, vacate, exit, abandon, evacuate, desert, depart, flee, forsake, empty, clear out of, pull out",
      ),
      mode: "withdraw",
      roles: { left: ["object", "from"], actor: ["subject"], destination: ["for", "to"] },
      needs: ["origin", "installation"],
      fits: isForceLeaving,
    },
    {
      rule: "redeploy",
      verbs: phrases(
        "redeploy, relocate, reposition, consolidate, concentrate, regroup, shift, move, transfer, head, order, reassign, switch, divert, rebase, gather, resettle, rehouse",
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
        "withdraw, order back, pull out, pull back, move out, retreat, depart, bring home, go home, return home, head home, come home, fly home, send home, fly out, fly, roll out, drive out, sail away, slip away, order home, order out, call home, call back, summon home, roll, airlift, pull, pack up, ship out, cross, evacuate, leave, flee, fall back, go, be go, remove, take out, get out, bring out, bring back, bus out, ferry, escort, bus, carry, truck, lift, slip out, melt away, retire, be out, clear out, walk out, recede, extract, repatriate, recall, disengage, exfiltrate, rotate out, rotate home, stream out, pour out, file out, march out, trundle out, rumble out, set off home, be on way home, be on way out, be home, be back home, be gone, step back, pull off, move off, peel away, drop back, stage withdrawal, step down from, edge out, sail home, fly back, go back, return, march back",
      ),
      mode: "withdraw",
      roles: {
        left: ["from", "out of", "from out of", "off", "away from"],
        destination: ["to", "into", "for", "across", "towards", "behind"],
        actor: ["subject", "object"],
      },
      fits: isForceWithdrawn,
    },
    {
      rule: "decamp",
      verbs: phrases(
        "decamp, pack up, pack bag, pack equipment, pack gear, strike camp, break camp, strike tent, pull up stake, up stake, up stick, clear out, lower flag, melt into, melt back, melt away, fade into, fade away, vanish into, disappear into, slip across",
      ),
      mode: "withdraw",
      roles: { left: ["from", "out of"], destination: ["into", "to", "for", "across"], actor: ["subject"] },
      fits: isForceDecamping,
    },
    {
      rule: "board",
      verbs: phrases("board, embark, climb aboard, climb into, file onto, file into, pile into"),
      mode: "withdraw",
      roles: { left: ["from"], destination: ["for", "to"], actor: ["subject"] },
      fits: isForceBoarding,
    },
    {
      rule: "ousted",
      verbs: phrases(
        "eject, expel, kick out, throw out, boot out, turf out, send pack, show door, force out, push out, drive out",
      ),
      mode: "withdraw",
      roles: { left: ["from", "out of"], actor: ["object"] },
      needs: ["origin", "installation"],
      fits: isOusted,
    },
    {
      rule: "stay",
      verbs: phrases("be not go anywhere, go anywhere, go nowhere"),
      mode: "withdraw",
      denies: true,
      roles: { actor: ["subject"] },
      fits: (draft, reference) => draft.predicate.subjects.some((group) => hasForces(group, reference)),
    },
    {
      rule: "involves",
      verbs: phrases("involve, affect, concern, cover, include"),
      mode: "withdraw",
      roles: { actor: ["object"], left: ["from"], destination: ["to"] },
      needs: ["actor"],
      fits: isWithdrawalOf,
    },
    {
      rule: "withdrawal-of",
      nouns: phrases(
        "withdrawal, pullout, pull-out, departure, retreat, exit, evacuation, pullback, pull-back, disengagement, repatriation, withdrawing, exodus, rollback",
      ),
      mode: "withdraw",
      roles: {
        left: ["from", "out of"],
        destination: ["to", "behind", "across"],
        actor: ["object", "subject", "by", "modifier"],
      },
      fits: isOfForces,
    },
    {
      rule: "from-front",
      nouns: phrases("withdrawal, pullout, pull-out, retreat, pullback, pull-back"),
      mode: "withdraw",
      roles: { place: ["in"] },
      needs: [],
      fits: isFromFront,
    },
    {
      rule: "reduction-of",
      nouns: phrases(
        "drawdown, draw-down, reduction, downsizing, cut, cutback, scaling, shrinking, scale-down, wind-down",
      ),
      mode: "reduce",
      roles: { actor: ["object", "in", "subject", "modifier"] },
      needs: [],
      fits: isCutAsNoun,
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
