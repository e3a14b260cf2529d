import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** People are detained or freed. */
export const arrest: Frame = {
  type: "arrest",
  allows: { actor: ["force", "body", "person", "people"], target: ["people", "person", "force"] },
  needs: [["target"]],
  parts: "target",
  counts: ["target"],
  unit: "person",
  patterns: [
    {
      rule: "place-under-arrest",
      verbs: phrases(
        "place under arrest, put under arrest, place in custody, remand, send to prison, send to jail, take into custody, take prisoner, hold in custody, hold on suspicion, keep in detention, place in detention, put behind bar, throw into prison, throw into jail, haul in, haul off, haul away, bring in for questioning, take in for questioning, take for questioning, lead away in handcuff, take away in handcuff, sentence prison, sentence jail",
      ),
      mode: "arrest",
      roles: { target: ["object"], actor: ["subject"] },
    },
    {
      rule: "be-under-arrest",
      verbs: phrases(
        "be under arrest, remain under arrest, remain in detention, remain in custody, be in custody, be in detention, be behind bar, languish prison, languish jail",
      ),
      mode: "arrest",
      roles: { target: ["subject"] },
    },
    {
      rule: "lead-away",
      verbs: phrases("lead away, take away, drag away, march away, bundle into"),
      mode: "arrest",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isByAuthority,
    },
    {
      rule: "go-free",
      verbs: phrases("walk free, go free, regain freedom, win freedom, win release"),
      mode: "release",
      roles: { target: ["subject"] },
    },
    {
      rule: "exchange-prisoners",
      verbs: phrases("exchange, swap"),
      mode: "release",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isOfPrisoners,
    },
    {
      rule: "detain",
      verbs: phrases(
        "arrest, detain, round up, apprehend, imprison, jail, capture, nab, incarcerate, collar, intern, handcuff, pick up, rearrest, re-arrest, lock up",
      ),
      mode: "arrest",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isOfPersons,
    },
    {
      rule: "seize-person",
      verbs: ["seize", "catch", "hold"],
      mode: "arrest",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isByAuthority,
    },
    {
      rule: "free",
      verbs: phrases("release, free, set free, pardon, let go, amnesty, parole"),
      mode: "release",
      roles: { target: ["object"], actor: ["subject"] },
      fits: isOfPersons,
    },
    {
      rule: "arrest-of",
      nouns: phrases("arrest, detention, capture, imprisonment, jailing, incarceration"),
      mode: "arrest",
      roles: { target: ["object"], actor: ["subject", "by"] },
      fits: isOfPersons,
    },
    {
      rule: "release-of",
      nouns: phrases("release, freeing, liberation"),
      mode: "release",
      roles: { target: ["object"], actor: ["subject", "by"] },
      fits: isOfPersons,
    },
    {
      rule: "exchange-of",
      nouns: phrases("exchange, swap"),
      mode: "release",
      roles: { target: ["modifier", "object"], actor: ["between", "subject", "by"] },
      fits: isOfPrisoners,
    },
  ],
};

/** Nobody arrests a whole force; figures that are released are numbers. */
function isOfPersons({ roles, amount, mode }: Draft, reference: Reference): boolean {
  if (mode === "release" && roles.target?.every((group) => reference.noun(group) === "figure")) return false;
  const forces = /^(?:police|army|military|force|security|navy|garrison|convoy|patrol|militia|guard)$/;
  return amount !== undefined || (roles.target ?? []).every((group) => !forces.test(reference.noun(group)));
}

function isOfPrisoners({ roles }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).some((group) =>
    /^(?:prisoner|hostage|detainee|captive|inmate|pow|convict|soldier)$/.test(reference.noun(group)),
  );
}

const AUTHORITIES =
  /^(?:police|policeman|officer|gendarme|soldier|troop|force|army|military|authority|guard|agent|commando|marine|navy|peacekeeper|ranger|official|security)$/;

/** Police and soldiers who seize somebody arrest them; gunmen abduct. "Holding" needs a reason to be an arrest. */
function isByAuthority({ roles, predicate }: Draft, reference: Reference): boolean {
  if (predicate.lemma === "hold" && !/\b(?:suspicion|custody|detention|charge|suspected)\b/.test(wordsAfter(predicate)))
    return false;
  const [target] = roles.target ?? [];
  const isPerson =
    target !== undefined && ["people", "person"].some((name) => reference.classes(target).has(name as "people"));
  return isPerson && (roles.actor ?? []).some((group) => AUTHORITIES.test(reference.noun(group)));
}

function wordsAfter({ tree, head }: Draft["predicate"]): string {
  return tree.sentence.tokens
    .slice(head, head + 10)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}
