import { tokenAt } from "../../parse/en/tree.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** People are taken or made to disappear. */
export const abduction: Frame = {
  type: "abduction",
  allows: { actor: ["force", "body", "person", "people"], target: ["people", "person", "force"] },
  needs: [["target"]],
  parts: "target",
  counts: ["target"],
  unit: "person",
  patterns: [
    {
      rule: "take-hostages",
      verbs: phrases("take, capture, seize, hold"),
      roles: { target: ["object"], actor: ["subject"] },
      fits: ({ roles }, reference) =>
        (roles.target ?? []).every(
          (group) => reference.noun(group) === "hostage" && tokenAt(group.tree, group.head).xpos === "NNS",
        ),
    },
    {
      rule: "abduct",
      verbs: phrases(
        "abduct, kidnap, take hostage, seize hostage, hold hostage, keep hostage, take captive, hold captive, snatch, take away, carry off, whisk away, spirit away, lead away, march away, drag away, drag from, drag off, bundle away, march off, lead off, disappear",
      ),
      roles: { target: ["object"], actor: ["subject"] },
      fits: isNoArrest,
    },
    {
      rule: "make-off",
      verbs: phrases("make off, drive off, ride off, run off"),
      roles: { target: ["with"], actor: ["subject"] },
      fits: isOfPeople,
    },
    {
      rule: "taken-from",
      verbs: ["take", "remove"],
      roles: { target: ["object"], actor: ["subject"] },
      fits: isTakenFromHome,
    },
    {
      rule: "seize-person",
      verbs: phrases("seize, grab, herd, bundle, round up, capture"),
      roles: { target: ["object"], actor: ["subject"] },
      fits: isByGunmen,
    },
    {
      rule: "abduction-of",
      nouns: phrases("abduction, kidnapping, kidnap, disappearance, hostage-taking"),
      roles: { target: ["object"], actor: ["subject", "by", "modifier"] },
    },
  ],
};

const CAPTORS =
  /^(?:gunman|militant|militia|militiaman|rebel|insurgent|bandit|pirate|kidnapper|attacker|assailant|fighter|gang|extremist|jihadist|group|terrorist|separatist|guerrilla|guerilla|guerrillas|man)$/;

const OFFICERS = /^(?:police|policeman|officer|gendarme|agent|authority|deputy|sheriff|guard|official)$/;

/** Officers who lead somebody away, and handcuffs, mean an arrest. */
function isNoArrest({ roles, predicate }: Draft, reference: Reference): boolean {
  if (/^(?:abduct|kidnap|snatch|disappear|keep)$/.test(predicate.lemma)) return true;
  const { tokens } = predicate.tree.sentence;
  const after = tokens.slice(predicate.head, predicate.head + 6).map(({ text }) => text.toLowerCase());
  if (after.some((word) => /^(?:handcuffs|handcuffed|custody|questioning|prisoner)$/.test(word))) return false;
  return !(roles.actor ?? []).some((group) => OFFICERS.test(reference.noun(group)));
}

function isOfPeople({ roles }: Draft, reference: Reference): boolean {
  return (roles.target ?? []).some((group) => {
    const classes = reference.classes(group);
    return classes.has("people") || classes.has("person");
  });
}

const HOMES =
  /^(?:home|house|school|hostel|dormitory|village|bus|farm|church|mosque|camp|bed|classroom|convent|seminary|hotel|car|vehicle|train|college|university|monastery)$/;

/** "the girls taken from their school": nobody says by whom, or gunmen did it. */
function isTakenFromHome(draft: Draft, reference: Reference): boolean {
  const { predicate, roles } = draft;
  const isFromHome = predicate.phrases.some(({ prep, group }) => prep === "from" && HOMES.test(reference.noun(group)));
  const isTrip = predicate.phrases.some(({ prep }) => /^(?:to|for|on)$/.test(prep));
  return (
    isFromHome && !isTrip && isOfPeople(draft, reference) && (roles.actor === undefined || isByGunmen(draft, reference))
  );
}

/** Gunmen who seize somebody abduct them; police and soldiers arrest. */
function isByGunmen({ roles }: Draft, reference: Reference): boolean {
  const isPerson = (roles.target ?? []).some((group) =>
    ["people", "person"].some((name) => reference.classes(group).has(name as "people")),
  );
  return (
    isPerson &&
    (roles.actor ?? []).some(
      (group) => CAPTORS.test(reference.noun(group)) || reference.entity(group, "actor")?.kind === "armed-group",
    )
  );
}
