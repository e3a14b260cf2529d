import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** Things are looted, burnt, destroyed; arms are found or seized. */
export const property: Frame = {
  type: "property",
  allows: {
    actor: ["force", "body", "person", "people"],
    target: ["equipment", "weapon", "installation", "place", "aircraft"],
  },
  needs: [["target"]],
  counts: ["target"],
  patterns: [
    {
      rule: "defuse",
      verbs: phrases("defuse, disarm, dispose, intercept, thwart, neutralise, neutralize, shoot down"),
      mode: "defused",
      roles: { target: ["object", "of"], actor: ["subject"] },
    },
    {
      rule: "find-arms",
      verbs: phrases("find, discover, uncover, seize, confiscate, recover, impound"),
      mode: "weapons-seizure",
      roles: { target: ["object"], actor: ["subject"] },
      fits: (draft, reference) =>
        draft.roles.target?.some((group) =>
          ["equipment", "weapon"].some((c) => reference.classes(group).has(c as "weapon")),
        ) ?? false,
    },
    {
      rule: "loot",
      verbs: phrases("loot, plunder, steal, ransack, pillage"),
      mode: "looting",
      roles: { target: ["object"], actor: ["subject"] },
    },
    {
      rule: "destroy",
      verbs: phrases("destroy, burn, torch, damage, demolish, set fire, raze, set ablaze, burn down, flatten, wreck"),
      mode: "destruction",
      roles: { target: ["object", "to"], actor: ["subject"] },
    },
    {
      rule: "destruction-of",
      nouns: ["destruction", "demolition", "burning"],
      mode: "destruction",
      roles: { target: ["object"], actor: ["subject"] },
    },
    {
      rule: "looting-of",
      nouns: ["looting", "theft"],
      mode: "looting",
      roles: { target: ["object"], actor: ["subject"] },
    },
  ],
};
