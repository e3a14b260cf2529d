import { dependents } from "../../parse/en/tree.ts";
import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import {
  isLeftThere,
  isManned,
  isNumberBeside,
  isNumberOfForces,
  isOnTheGround,
  isSized,
  isStrength,
  isStrengthOf,
  isStrengthThere,
  isStrengthTold,
} from "./force-level/strength.ts";

const FORCE_NOUNS = phrases(
  "force, mission, contingent, detachment, army, garrison, brigade, battalion, militia, coalition, unit, group, operation, regiment, battlegroup, guard, corps, navy, taskforce",
);
const TROOP_NOUNS = phrases(
  "troops, troop, soldier, peacekeeper, fighter, personnel, marine, mercenary, police, officer",
);

/** So many personnel, aircraft or bases are in place. */
export const forceLevel: Frame = {
  type: "force_level",
  allows: { actor: ["force", "people", "aircraft", "body"], installation: ["installation"] },
  needs: [["actor"]],
  parts: "actor",
  counts: ["actor"],
  unit: "personnel",
  patterns: [
    {
      rule: "stands-at",
      verbs: phrases(
        "stand at, remain at, peak at, put at, stay at, hover, total, reach, number, estimate at, rise to, grow to, swell to, climb to, exceed, top, surpass, peak, cap at, keep at, hold at, be at, be put at, set at, amount to, put number, put strength, estimate number, estimate strength",
      ),
      roles: { actor: ["of", "subject", "object"] },
      fits: isNumberOfForces,
    },
    {
      rule: "are-in",
      verbs: phrases(
        "be, remain, stay, serve, operate, live, fight, linger, form, make up, work, sit, be leave, man, occupy, fill, bivouac, camp, encamp",
      ),
      roles: { actor: ["subject"] },
      fits: isStrengthThere,
    },
    {
      rule: "told",
      verbs: ["be"],
      roles: { actor: ["object"] },
      fits: isStrengthTold,
    },
    {
      rule: "home-to",
      verbs: phrases("be home, be host, play host, be base"),
      roles: { installation: ["subject"], actor: ["to", "for"] },
      fits: isStrengthOf,
    },
    {
      rule: "home-of",
      nouns: ["home", "host"],
      roles: { actor: ["to"] },
      fits: (draft, reference) =>
        dependents(draft.predicate.tree, draft.predicate.head, "cop").length === 0 && isStrength(draft, reference),
    },
    {
      rule: "manned-by",
      verbs: phrases("man, staff, garrison, crew, guard, defend, hold, occupy, fill, patrol"),
      roles: { installation: ["object"], actor: ["subject", "by"] },
      fits: isManned,
    },
    {
      rule: "has",
      verbs: phrases(
        "have, keep, maintain, retain, number, command, field, boast, total, comprise, muster, consist of, count, contribute, provide, be make up of, operate, be compose of",
      ),
      roles: { installation: ["subject"], actor: ["subject", "object", "of"] },
      fits: isStrengthOf,
    },
    {
      rule: "relies-on",
      verbs: phrases("count on, rely on, draw on, be backed by"),
      roles: { actor: ["on", "by"] },
      fits: isStrength,
    },
    {
      rule: "hosts",
      verbs: phrases("host, house, accommodate, hold, shelter, quarter, lodge, billet, contain"),
      roles: { installation: ["subject"], actor: ["object"] },
      fits: isStrengthOf,
    },
    {
      rule: "leaves",
      verbs: ["leave"],
      roles: { actor: ["object"] },
      fits: isLeftThere,
    },
    {
      rule: "stationed",
      verbs: phrases(
        "station, base, deploy, house, host, garrison, quarter, headquarter, position, mass, spread, scatter, billet, assign, leave, post, park, berth, moor, forward-deploy, barrack, encamp, camp, embed",
      ),
      roles: { actor: ["object"] },
      fits: (draft, reference) => draft.predicate.passive && isStrength(draft, reference),
    },
    {
      rule: "strong",
      nouns: FORCE_NOUNS,
      roles: { actor: ["self"] },
      fits: isSized,
    },
    {
      rule: "beside",
      nouns: [...FORCE_NOUNS, ...TROOP_NOUNS],
      roles: { actor: ["self"] },
      fits: isNumberBeside,
    },
    {
      rule: "on-the-ground",
      nouns: TROOP_NOUNS,
      roles: { actor: ["self"] },
      fits: isOnTheGround,
    },
  ],
};
