import { isOpen } from "../../about.ts";
import { hasForces } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** Two sides claim a place, or their line runs through it. */
export const DISPUTES: Pattern[] = [
  {
    rule: "dispute",
    verbs: phrases("dispute, contest, claim, lay claim, vie control, compete control, jostle control, wrestle control"),
    mode: "disputed",
    roles: { thing: ["object", "of", "over", "to"], actor: ["between", "subject"], opponent: ["with"] },
    fits: isDisputed,
  },
  {
    rule: "in-dispute",
    verbs: phrases("be in dispute, remain in dispute, be no-man"),
    mode: "disputed",
    roles: { thing: ["subject"], actor: ["between"], opponent: ["with"] },
    needs: ["installation", "area"],
  },
  {
    rule: "line-runs",
    verbs: phrases("run, pass, cut, divide, split"),
    mode: "disputed",
    roles: { thing: ["through", "across", "along", "object"], actor: ["between"] },
    needs: ["installation", "area"],
    fits: isFrontLine,
  },
  {
    rule: "divided-between",
    verbs: phrases("be split, be divided, remain divided, divide, split, partition, carve"),
    mode: "disputed",
    roles: { thing: ["subject", "object"], actor: ["between"] },
    needs: ["actor"],
    fits: ({ roles }, reference) =>
      (roles.area ?? roles.installation) !== undefined &&
      (roles.actor?.every((group) => hasForces(group, reference)) ?? false),
  },
];

/** "claims Crimea": a place; "claimed the attack" and "claimed the lives" are other things. */
function isDisputed({ roles, predicate }: Draft, reference: Reference): boolean {
  if (!/^(?:claim|lay)$/.test(predicate.lemma)) return true;
  const isBySides = predicate.subjects.some((group) => hasForces(group, reference) || isOpen(group, reference));
  return roles.area !== undefined && isBySides && !roles.actor?.some((group) => reference.noun(group) === "one");
}

/** "the front line that runs through Marinka"; rivers run through towns too. */
function isFrontLine({ predicate }: Draft): boolean {
  return predicate.subjects.some(({ tree, head }) => {
    const [before, noun] = [tree.sentence.tokens[head - 1], tree.sentence.tokens[head]];
    const words =
      `${before?.lemma ?? ""} ${noun?.lemma ?? ""} ${tree.sentence.tokens[head + 2]?.lemma ?? ""}`.toLowerCase();
    return /front-?line|front line|line contact|line control|\bfront\b|ceasefire line/.test(words);
  });
}
