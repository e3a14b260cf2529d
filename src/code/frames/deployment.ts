import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** Forces arrive, reinforce or set up a base. */
export const deployment: Frame = {
  type: "deployment",
  allows: { actor: ["force", "body"], destination: ["installation", "place"], installation: ["installation"] },
  needs: [["actor"]],
  counts: ["actor"],
  unit: "personnel",
  patterns: [
    {
      rule: "establish-base",
      verbs: phrases("set up, establish, build, open, construct"),
      mode: "establish-base",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: (draft, reference) => draft.predicate.objects.some((group) => MILITARY_SITES.has(reference.noun(group))),
    },
    {
      rule: "reinforce",
      verbs: ["reinforce", "bolster"],
      mode: "reinforce",
      roles: { destination: ["object"], actor: ["subject"] },
      fits: movesForces,
    },
    {
      rule: "send",
      verbs: phrases(
        "deploy, send in, send, dispatch, bring in, rush, airlift, move in, mass, set out, move toward, move towards, advance",
      ),
      mode: "deploy",
      roles: { destination: ["to", "into", "in", "at", "near", "along", "on"], actor: ["object", "subject"] },
      fits: movesForces,
    },
    {
      rule: "arrive",
      verbs: ["arrive", "land", "enter"],
      mode: "deploy",
      roles: { actor: ["subject"], destination: ["in", "at", "into", "object"] },
      fits: movesForces,
    },
    {
      rule: "deployment-of",
      nouns: ["deployment", "arrival", "dispatch"],
      mode: "deploy",
      roles: { actor: ["object", "subject", "modifier"], destination: ["to", "in", "at"] },
    },
    {
      rule: "reinforcements",
      verbs: ["send reinforcement", "receive reinforcement", "dispatch reinforcement"],
      mode: "reinforce",
      roles: { actor: ["subject"], destination: ["to", "into", "in"] },
    },
  ],
};

const MILITARY_SITES = new Set("base outpost checkpoint post camp position airbase garrison headquarters".split(" "));

function movesForces(draft: Draft, reference: Reference): boolean {
  const { subjects, objects } = draft.predicate;
  return [...objects, ...subjects].some((group) => reference.classes(group).has("force"));
}
