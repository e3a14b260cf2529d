import { textOf } from "../../about.ts";
import { isForce } from "../../forces.ts";
import type { Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import { isHolder } from "./holders.ts";

/** A place is under a side's control, in its hands, or out of them. */
export const IN_HANDS: Pattern[] = [
  {
    rule: "outside-control",
    verbs: phrases(
      "be outside control, remain outside control, be beyond control, remain beyond control, lie outside control, stay outside control, fall outside control, lie beyond control, be out hand, remain out hand, be out control",
    ),
    mode: "holds",
    denies: true,
    roles: { site: ["subject"], actor: ["whose", "of"] },
    needs: ["installation", "area"],
    fits: ({ roles }) => roles.actor !== undefined,
  },
  {
    rule: "under-control",
    verbs: phrases(
      "be under control, remain under control, come under control, stay under control, be in hand, remain in hand, stay in hand, be under authority, remain under authority, remain in hands, pass hand, be hand, be control, be under command, lie in hand, remain under rule, fall under control, come under rule, come under authority, live under rule, be under occupation, remain under occupation, be under rule, be under administration, stay under rule, lie under control, fall under sway, be under sway, come under sway, be under protection, be in grip, be within control, rest in hand, leave in hand, leave under control, keep under control, bring under control, place under control, put under control, live under control, live under occupation, be under thumb, be in possession, remain in possession",
    ),
    mode: "holds",
    roles: { site: ["subject", "object", "of"], actor: ["whose", "of", "modifier", "under", "in"] },
    needs: ["installation", "area", "place"],
    fits: ({ roles }) => roles.actor !== undefined,
  },
  {
    rule: "under",
    verbs: phrases("be under, remain under, stay under, come under, live under, fall under"),
    mode: "holds",
    roles: { site: ["subject"], actor: ["of", "under"] },
    needs: ["installation", "area"],
    fits: ({ predicate }, reference) =>
      predicate.phrases.some(({ prep, group }) => prep === "under" && isHold(reference.noun(group))),
  },
  {
    rule: "areas-under",
    nouns: phrases("area, territory, region, town, city, district, village, part, swathe, swath, neighbourhood, land"),
    mode: "holds",
    roles: { area: ["self"], actor: ["under"] },
    needs: ["actor"],
    fits: (draft, reference) =>
      draft.predicate.phrases.some(
        ({ prep, depth, group }) =>
          prep === "under" && depth === 0 && isForce(group, reference) && !/^operation\b/i.test(textOf(group)),
      ),
  },
  {
    rule: "is-theirs",
    verbs: phrases("remain theirs, be theirs, stay theirs"),
    mode: "holds",
    roles: { site: ["subject"], actor: ["object"] },
    needs: ["installation", "area"],
  },
  {
    rule: "fief-of",
    verbs: phrases(
      "be fief, be fiefdom, be domain, be preserve, be bailiwick, be personal fief, become fief, become fiefdom",
    ),
    mode: "holds",
    roles: { site: ["subject"], actor: ["of", "whose"] },
    needs: ["installation", "area"],
    fits: ({ roles }, reference) => roles.actor?.some((group) => isHolder(group, reference)) ?? false,
  },
  {
    rule: "town-under-control",
    nouns: ["control", "occupation", "rule"],
    mode: "holds",
    roles: { site: ["before"], actor: ["subject", "modifier", "of"] },
    needs: ["installation", "area"],
    fits: ({ roles }, reference) => roles.actor?.some((group) => isHolder(group, reference)) ?? false,
  },
  {
    rule: "control-is-with",
    verbs: phrases("remain with, rest with, lie with, be with, stay with"),
    mode: "holds",
    roles: { thing: ["of", "over"], actor: ["with"] },
    needs: ["actor"],
    fits: ({ predicate, roles }, reference) =>
      (roles.installation ?? roles.area) !== undefined &&
      predicate.subjects.some((g) => /^(?:control|command|authority)$/.test(reference.noun(g))),
  },
];

function isHold(noun: string): boolean {
  return /^(?:control|rule|occupation|authority|command|administration)$/.test(noun);
}
