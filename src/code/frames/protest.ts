import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isBlockedByResidents, isByWorkers, isCrowdOutside } from "./protest/crowds.ts";
import { modeByWords } from "./protest/mode.ts";
import {
  GATHERING,
  isCrowdControl,
  isDemonstration,
  isHeld,
  isMarchOn,
  isOfPeople,
  isProtester,
  PROTESTERS,
} from "./protest/protesters.ts";

/** People demonstrate or riot. */
export const protest: Frame = {
  type: "protest",
  allows: {
    actor: ["people", "body", "force"],
    target: ["body", "person", "force", "installation", "place", "people"],
  },
  needs: [["actor", "place", "target", "installation"]],
  counts: ["actor"],
  unit: "person",
  mode: modeByWords,
  patterns: [
    {
      rule: "stage",
      verbs: phrases(
        "take to street, stage sit, hold sit, stage protest, stage demonstration, stage rally, go strike, be strike, stage strike, begin strike, hold strike, stage walkout, stage march, go rampage, stage die, stage procession, hold vigil, hold rally, hold demonstration, hold protest, lead march, lead procession, lead protest, join protest, join march, join demonstration, join rally, take part march, take part protest, take part demonstration, take part rally, participate march, participate protest, participate demonstration, participate rally, attend rally, attend demonstration, attend protest, attend march, form human chain, observe shutdown, observe strike, hold sit-in, stage sit-in, begin hunger strike, go on strike, hold march, mount protest, organise protest, organize protest, mount blockade, pack square, fill square, mass in square, keep shutter down, down shutter, bring shutter down, keep shop shut, close shop in protest, bring to standstill, pour into street, pour onto street, spill into street, flood street, fill street, throng street, throng square, march through street, erect barricade, set up barricade, build barricade, put up barricade, man barricade",
      ),
      roles: { actor: ["subject"], target: ["against", "outside"] },
      fits: isOfPeople,
    },
    {
      rule: "stop-work",
      verbs: phrases("down tool, lay down tool, walk off job, walk out, stop work, refuse work"),
      mode: "peaceful",
      roles: { actor: ["subject"] },
      fits: isByWorkers,
    },
    {
      rule: "crowd-outside",
      verbs: phrases(
        "gather, assemble, camp, camp out, encamp, mass, congregate, rally, flock, sit, picket, spend camped",
      ),
      mode: "peaceful",
      roles: { actor: ["subject"], target: ["outside"] },
      needs: ["actor"],
      fits: isCrowdOutside,
    },
    {
      rule: "residents-block",
      verbs: phrases("block, blockade, barricade, block off"),
      roles: { actor: ["subject"], target: ["object"] },
      needs: ["actor"],
      fits: isBlockedByResidents,
    },
    {
      rule: "drew",
      verbs: phrases("draw, attract"),
      roles: { actor: ["object"], place: ["to", "in"] },
      needs: ["actor"],
      fits: ({ predicate }, reference) => predicate.subjects.some((group) => GATHERING.test(reference.noun(group))),
    },
    {
      rule: "gathering-broken-up",
      verbs: phrases("disperse, break up, clear, fire on, fire into, crack down on"),
      roles: { place: ["in", "at"] },
      needs: [],
      fits: ({ predicate }, reference) =>
        [...predicate.objects, ...predicate.phrases.map(({ group }) => group)].some((group) =>
          GATHERING.test(reference.noun(group)),
        ),
    },
    {
      rule: "in-the-streets",
      verbs: phrases(
        "walk street, return to street, return street, come onto street, come to street, be on street, launch campaign",
      ),
      roles: { actor: ["subject"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "clashes-with",
      nouns: phrases("clash, confrontation, scuffle, melee, skirmish, brawl"),
      mode: "riot",
      roles: { actor: ["between", "with", "among", "involving", "of"] },
      needs: ["actor"],
      fits: ({ roles }, reference) => (roles.actor ?? []).every((group) => PROTESTERS.test(reference.noun(group))),
    },
    {
      rule: "crackdown",
      nouns: phrases("crackdown, repression, suppression"),
      roles: { actor: ["on", "of", "against"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "put-down",
      verbs: phrases("suppress, put down, crush, quell, crack down on, repress"),
      roles: { actor: ["object", "on"] },
      needs: [],
      fits: ({ predicate }, reference) =>
        [...predicate.objects, ...predicate.phrases.map(({ group }) => group)].some((group) =>
          /^(?:protest|demonstration|rally|march|demonstrator|protester|sit-in)$/.test(reference.noun(group)),
        ),
    },
    {
      rule: "unrest-spreads",
      verbs: phrases(
        "grip, rock, sweep, shake, spread, erupt, break out, paralyse, paralyze, engulf, convulse, roil, hit, flare",
      ),
      roles: { place: ["object", "across", "through", "to", "in"] },
      needs: ["place"],
      fits: ({ predicate }, reference) => predicate.subjects.some((group) => GATHERING.test(reference.noun(group))),
    },
    {
      rule: "demonstrate",
      verbs: phrases("protest, demonstrate, rally, march, riot, rampage, chant"),
      roles: { actor: ["subject"], target: ["against", "outside"] },
      needs: ["actor"],
      fits: isDemonstration,
    },
    {
      rule: "march-on",
      verbs: ["march"],
      roles: { actor: ["subject"], target: ["on", "to"] },
      needs: ["actor"],
      fits: isMarchOn,
    },
    {
      rule: "protesters-act",
      verbs: phrases(
        "block, blockade, barricade, storm, attack, occupy, break into, smash, ransack, besiege, surround, pelt, picket, stone, jeer, heckle, boo, chase, chase away, mob, encircle, overrun, march on, converge on, seal off, cut off, shut down",
      ),
      roles: { actor: ["subject"], target: ["object", "into", "on"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "protesters-gather",
      verbs: phrases(
        "burn, torch, set fire, set ablaze, throw, hurl, clash, fight, fight with, brawl, battle, breach, pull down, tear down, knock down, topple, overturn, vandalise, vandalize, defy, brave, dig in, camp, camp out, encamp, sit, lie, kneel, mass, throng, call for, shout, boo, jeer, stand, picket, mobilise, mobilize, congregate, swarm, gather, assemble, wave, loot, demand, pour, converge, fill, scuffle, turn out, lynch, beat",
      ),
      roles: { actor: ["subject"], target: ["outside", "at", "against"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "dispersed",
      verbs: phrases(
        "fire, use, disperse, open fire, beat, shoot, charge, break up, tear-gas, drive back, push back, force back, beat back, chase, baton-charge, scatter, spray, douse, attack, tackle, hose",
      ),
      roles: { actor: ["object", "at", "on", "against", "into", "among"] },
      needs: ["actor"],
      fits: (draft, reference) => (draft.roles.actor ?? []).some((group) => isProtester(group, draft, reference)),
    },
    {
      rule: "crowd-weapons",
      verbs: phrases("use, fire, lob, deploy, shoot, wield, employ"),
      roles: { actor: ["at", "on", "against", "into"] },
      needs: [],
      fits: isCrowdControl,
    },
    {
      rule: "protest-by",
      nouns: phrases(
        "protest, demonstration, rally, riot, sit-in, sit in, die-in, march, unrest, rioting, walkout, stoppage, strike, procession, vigil, picket, counter-protest, counter-demonstration, rampage, protestation",
      ),
      roles: { actor: ["subject", "by", "modifier", "of"], target: ["against", "outside"] },
      fits: (draft, reference) => isOfPeople(draft, reference) && isHeld(draft),
    },
    {
      rule: "protest",
      nouns: phrases(
        "protest, demonstration, rally, riot, unrest, rioting, walkout, sit in, sit-in, strike, stoppage, picket, counter-protest, disturbance",
      ),
      roles: { target: ["against", "outside"] },
      needs: ["place", "target", "installation"],
      fits: isHeld,
    },
  ],
};
