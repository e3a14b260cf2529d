import { isForce } from "../forces.ts";
import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isForceArriving, isForceRelieving } from "./deployment/arriving.ts";
import { isForceSent } from "./deployment/sending.ts";
import { isMilitarySite, isStrengthened } from "./deployment/strengthening.ts";

/** Forces arrive, reinforce or set up a base. */
export const deployment: Frame = {
  type: "deployment",
  allows: {
    actor: ["force", "body", "people", "equipment", "aircraft", "weapon"],
    destination: ["installation", "place"],
    installation: ["installation"],
  },
  needs: [["actor"]],
  counts: ["actor"],
  unit: "personnel",
  patterns: [
    {
      rule: "establish-base",
      verbs: phrases("set up, establish, build, open, construct, erect, put up, pitch, carve out, create, plant"),
      mode: "establish-base",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: isMilitarySite,
    },
    {
      rule: "reinforcements",
      verbs: phrases(
        "send reinforcement, receive reinforcement, dispatch reinforcement, rush reinforcement, bring reinforcement, deploy reinforcement, get reinforcement",
      ),
      mode: "reinforce",
      roles: { actor: ["subject", "from", "object"], destination: ["to", "into", "in", "at"] },
    },
    {
      rule: "reinforce",
      verbs: phrases(
        "reinforce, bolster, beef up, strengthen, build up, augment, shore up, boost, step up, expand, swell, double, increase, raise, ramp up, top up, buttress, add, triple, treble, quadruple, enlarge, thicken, stiffen, pad out",
      ),
      mode: "reinforce",
      roles: { actor: ["subject", "with", "by", "object"], destination: ["object"] },
      fits: isStrengthened,
    },
    {
      rule: "send",
      verbs: phrases(
        "deploy, redeploy, send in, send, call in, call up, draft in, summon, dispatch, bring in, rush, airlift, airdrop, mass, amass, mobilise, mobilize, station, position, pour, ship, fly in, fly, parachute, commit, surge, move in, move up, move, advance, set out, post, contribute, funnel, truck, bus, ferry, insert, field, second, assign, throw in, throw, steam, sail, head, fan out, spread out, stage, induct, requisition, order, drop, land, fast-rope, air-drop, bring up, bring forward, push forward, rotate in, pre-position, preposition, forward-deploy, call out, detach, despatch, muster, concentrate, pack off, make available, put, be on way, be en route, set off",
      ),
      mode: "deploy",
      roles: {
        destination: [
          "to",
          "into",
          "in",
          "at",
          "near",
          "along",
          "on",
          "across",
          "towards",
          "toward",
          "through",
          "up to",
          "off",
          "around",
          "over",
          "onto",
          "inside",
          "against",
          "for",
        ],
        actor: ["subject", "object"],
      },
      fits: isForceSent,
    },
    {
      rule: "arrive",
      verbs: phrases(
        "arrive, land, enter, reach, pour into, stream into, flood into, roll into, march into, push into, cross into, move into, drive into, sail for, head for, rumble into, trundle into, snake into, thunder into, race into, speed into, edge into, creep into, slip into, infiltrate, storm into, spill into, sail into, steam into, fan out, pull into, sweep into, swarm into, touch down, disembark, return, come back, go into, go in, go back, come ashore, deploy, take position, take up position, take up post, take up station, take station, be back, cross, show up, converge on, descend on, appear, push deep into, push deeper into, thrust into, advance into, drive up, roll up, roll in, roll through, turn up, fly into, parachute into, crawl into, file into, stream across, stream in, pour in, pour across, flow into, draw up, mass along, set foot, march in, drop into, dig in, move through",
      ),
      mode: "deploy",
      roles: {
        actor: ["subject"],
        destination: [
          "object",
          "in",
          "at",
          "into",
          "for",
          "on",
          "to",
          "near",
          "around",
          "across",
          "onto",
          "through",
          "along",
        ],
      },
      fits: isForceArriving,
    },
    {
      rule: "relieve",
      verbs: phrases("relieve, replace, take over from, spell, rotate in for, supplant"),
      mode: "deploy",
      roles: { actor: ["subject"], destination: ["in", "at", "on", "along"] },
      fits: isForceRelieving,
    },
    {
      rule: "involves",
      verbs: phrases("involve, comprise, include, bring"),
      mode: "deploy",
      roles: { actor: ["object"], destination: ["to", "in", "at"] },
      fits: ({ predicate, roles }, reference) =>
        predicate.subjects.some((group) =>
          /^(?:deployment|reinforcement|buildup|build-up)$/.test(reference.noun(group)),
        ) &&
        (roles.actor?.some((group) => isForce(group, reference)) ?? false),
    },
    {
      rule: "deployment-of",
      nouns: phrases(
        "deployment, arrival, dispatch, stationing, buildup, build-up, influx, airlift, sending, landing, surge, reinforcement, insertion, positioning, entry, mobilisation, mobilization, massing, induction",
      ),
      mode: "deploy",
      roles: {
        actor: ["object", "subject", "by", "modifier", "from"],
        destination: ["to", "in", "at", "into", "along", "near", "on"],
      },
      fits: (draft, reference) => draft.roles.actor?.some((group) => isForce(group, reference)) ?? false,
    },
  ],
};
