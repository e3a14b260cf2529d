import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { isByOther, isItself, isOpen, objectsOf, wordsOf } from "../about.ts";
import { hasForces, isForce, isNationals, isServing } from "../forces.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** Forces arrive, reinforce or set up a base. */
export const deployment: Frame = {
  type: "deployment",
  allows: {
    actor: ["force", "body", "people"],
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
      roles: { actor: ["subject", "with", "by"], destination: ["object"] },
      fits: isStrengthened,
    },
    {
      rule: "send",
      verbs: phrases(
        "deploy, redeploy, send in, send, call in, call up, draft in, summon, dispatch, bring in, rush, airlift, airdrop, mass, amass, mobilise, mobilize, station, position, pour, ship, fly in, fly, parachute, commit, surge, move in, move up, move, advance, set out, post, contribute, funnel, truck, bus, ferry, insert, field, second, assign, throw in, throw, steam, sail, head, fan out, spread out, stage, induct, requisition, order, drop, land, fast-rope, air-drop, bring up, bring forward, push forward, rotate in, pre-position, preposition, forward-deploy, call out, detach, despatch, muster, concentrate, pack off, make available, be on way, be en route, set off",
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
        "arrive, land, enter, reach, pour into, stream into, flood into, roll into, march into, push into, cross into, move into, drive into, sail for, head for, rumble into, trundle into, snake into, thunder into, race into, speed into, edge into, creep into, slip into, infiltrate, storm into, spill into, sail into, steam into, fan out, pull into, sweep into, swarm into, touch down, disembark, return, come back, go into, go in, go back, come ashore, deploy, take position, take up position, cross, show up, converge on, descend on, appear, push deep into, push deeper into, thrust into, advance into, drive up, roll up, roll in, roll through, turn up, fly into, parachute into, crawl into, file into, stream across, stream in, pour in, pour across, flow into, draw up, mass along, set foot, march in, drop into, dig in, move through",
      ),
      mode: "deploy",
      roles: {
        actor: ["subject"],
        destination: ["object", "in", "at", "into", "for", "on", "to", "near", "around", "across", "onto", "through"],
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

const MILITARY_SITES = new Set(
  "base outpost checkpoint post camp position airbase garrison headquarters roadblock airstrip".split(" "),
);
/** What only forces set up; others camp too. */
const PLAINLY_MILITARY = new Set("base outpost checkpoint airbase garrison roadblock".split(" "));

function isMilitarySite(draft: Draft, reference: Reference): boolean {
  const { objects, subjects } = draft.predicate;
  const nouns = subjects.length === 0 ? PLAINLY_MILITARY : MILITARY_SITES;
  return (
    objects.some((group) => nouns.has(reference.noun(group)) && !isOldSite(group, subjects)) &&
    (subjects.length === 0 || subjects.some((group) => hasForces(group, reference) || isOpen(group, reference)))
  );
}

/** "The base was built in 1950" tells of a base that stands. */
function isOldSite(group: Group, builders: Group[]): boolean {
  return builders.length === 0 && wordsOf(group)[0] === "the";
}

/** "reinforced its garrison in", "bolstered the front"; not an image, a claim or an economy. */
function isStrengthened(draft: Draft, reference: Reference): boolean {
  const { subjects } = draft.predicate;
  return (
    !isByOther(draft, reference) &&
    (subjects.length === 0 || subjects.some((group) => hasForces(group, reference) || isOpen(group, reference))) &&
    objectsOf(draft.predicate).some((group) => {
      const classes = reference.classes(group);
      return (
        classes.has("force") ||
        classes.has("installation") ||
        /^(?:presence|defence|defense|contingent|mission|deployment|border|front|position|strength|footprint|number|line)$/.test(
          reference.noun(group),
        )
      );
    })
  );
}

/** Somebody's forces are sent, or go; condolences are sent too. "Deployed" can be said of arms as well. */
function isForceSent(draft: Draft, reference: Reference): boolean {
  const { subjects, lemma, phrases: around } = draft.predicate;
  const objects = objectsOf(draft.predicate).filter((group) => !draft.roles.destination?.includes(group));
  if (isStanding(draft)) return false;
  if (lemma === "order" && !around.some(({ prep }) => /^(?:into|onto|in)$/.test(prep))) return false;
  if (/^(?:drop|land)$/.test(lemma) && !draft.predicate.passive) return false;
  if (objects.length > 0) return objects.some((group) => isSent(group, lemma, reference)) && !isToPrison(draft);
  if (!GOES.test(lemma)) return false;
  const goes =
    draft.roles.destination !== undefined || /^(?:deploy|mobili[sz]e|mass|be)$/.test(lemma) || isMovingIn(draft);
  return goes && subjects.some((group) => isComing(group, reference) || isFleet(group, reference));
}

/** "moved in after the army had left". */
function isMovingIn({ predicate: { tree, head, lemma } }: Draft): boolean {
  const next = tree.sentence.tokens[head + 1];
  return lemma === "move" && next?.text === "in" && next.upos === "ADP" && next.rel === "compound:prt";
}

/** Forces, or more nationals of a state: "three hundred more Rwandans". */
function isComing(group: Group, reference: Reference): boolean {
  if (isForce(group, reference)) return true;
  const isMore = wordsOf(group).some((word) => /^(?:more|additional|extra|further|fresh|new)$/.test(word));
  return isMore && (isNationals(group) || isServing(group, reference));
}

/** "Fijians relieved the Irish battalion": forces come in the place of forces. */
function isForceRelieving({ predicate, roles }: Draft, reference: Reference): boolean {
  const relieved = [
    ...objectsOf(predicate),
    ...predicate.phrases.filter(({ prep }) => prep === "from").map(({ group }) => group),
  ];
  return (
    (roles.actor?.some((group) => isServing(group, reference)) ?? false) &&
    relieved.some((group) => isServing(group, reference))
  );
}

/** Verbs of which forces can be the subject. */
const GOES =
  /^(?:deploy|move|advance|mass|set|fly|rush|mobili[sz]e|pour|redeploy|dispatch|post|sail|steam|head|fan|spread|surge|stage|concentrate|muster|be)$/;

/** "the soldiers stationed at the base", "were based there": where they are, not that they came. */
function isStanding({ predicate, mood }: Draft): boolean {
  const { tree, head, lemma, passive } = predicate;
  if (!passive || mood.planned || !/^(?:station|position|post|assign)$/.test(lemma)) return false;
  return !dependents(tree, head, "aux").some((at) => tokenAt(tree, at).lemma === "have");
}

/** Ships and aircraft that are sent as forces are. */
function isFleet(group: Group, reference: Reference): boolean {
  return (
    reference.classes(group).has("aircraft") ||
    /^(?:warship|carrier|destroyer|frigate|submarine|fleet|ship|battery|launcher|tank|armour|artillery|convoy|column)$/.test(
      reference.noun(group),
    )
  );
}

function isSent(group: Group, lemma: string, reference: Reference): boolean {
  const classes = reference.classes(group);
  if (classes.has("force") || /^(?:monitor|observer|reinforcement)$/.test(reference.noun(group))) return true;
  if (/^(?:deploy|station|dispatch|despatch)$/.test(lemma) && isOfThem(group)) return true;
  if (/^(?:deploy|send|dispatch|despatch|station|rush|commit)$/.test(lemma) && isServing(group, reference)) return true;
  const isArms = classes.has("weapon") || classes.has("equipment") || classes.has("aircraft");
  return isArms && /^(?:deploy|redeploy|mass|amass|station|position|move)$/.test(lemma);
}

/** "at least 1,000 of them". */
function isOfThem({ tree, head }: Group): boolean {
  return (
    tokenAt(tree, head).upos === "NUM" &&
    dependents(tree, head, "nmod").some((at) => /^(?:them|these|those|whom)$/.test(tokenAt(tree, at).text))
  );
}

/** "The soldier was sent to prison." */
function isToPrison({ predicate }: Draft): boolean {
  return predicate.phrases.some(
    ({ prep, group }) => prep === "to" && /^(?:prison|jail|hospital|court|trial|school)$/.test(headText(group)),
  );
}

function headText({ tree, head }: Group): string {
  return tree.sentence.tokens[head]?.lemma ?? "";
}

/** A force that comes to a place; one that "reaches" a deal or "returns" home does not. */
function isForceArriving(draft: Draft, reference: Reference): boolean {
  const { subjects, lemma, objects } = draft.predicate;
  if (!subjects.some((group) => isComing(group, reference) || isFleet(group, reference))) return false;
  if (
    lemma === "cross" &&
    objects.length > 0 &&
    !objects.some((group) => /^(?:border|river|frontier|line)$/.test(reference.noun(group)))
  )
    return false;
  if (objects.length > 0) return isItself(draft, draft.roles.destination, reference);
  if (lemma === "return") return draft.roles.destination?.some((g) => reference.entity(g, "place")) ?? false;
  return lemma === "arrive" || draft.roles.destination !== undefined;
}
