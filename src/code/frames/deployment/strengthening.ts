import type { Group } from "../../../parse/en/groups.ts";
import { isByOther, isOpen, objectsOf, wordsOf } from "../../about.ts";
import { hasForces } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

const MILITARY_SITES = new Set(
  "base outpost checkpoint post camp position airbase garrison headquarters roadblock airstrip".split(" "),
);
/** What only forces set up; others camp too. */
const PLAINLY_MILITARY = new Set("base outpost checkpoint airbase garrison roadblock".split(" "));

export function isMilitarySite(draft: Draft, reference: Reference): boolean {
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
export function isStrengthened(draft: Draft, reference: Reference): boolean {
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
