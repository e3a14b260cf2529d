import { tokenAt } from "../../parse/en/tree.ts";
import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** People are taken or made to disappear. */
export const abduction: Frame = {
  type: "abduction",
  allows: { actor: ["force", "body", "person", "people"], target: ["people", "person", "force"] },
  needs: [["target"]],
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
        "abduct, kidnap, take hostage, seize hostage, hold hostage, keep hostage, take captive, hold captive, snatch, take away, carry off, whisk away, spirit away, lead away, march away, drag away, drag from, disappear",
      ),
      roles: { target: ["object"], actor: ["subject"] },
    },
    {
      rule: "seize-person",
      verbs: phrases("seize, grab"),
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
