import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** People are taken or made to disappear. */
export const abduction: Frame = {
  type: "abduction",
  allows: { actor: ["force", "body", "person", "people"], target: ["people", "person", "force"] },
  needs: [["target"]],
  counts: ["target"],
  unit: "person",
  patterns: [
    {
      rule: "abduct",
      verbs: phrases("abduct, kidnap, take hostage, seize hostage, hold hostage, snatch"),
      roles: { target: ["object"], actor: ["subject"] },
    },
    {
      rule: "abduction-of",
      nouns: ["abduction", "kidnapping", "disappearance"],
      roles: { target: ["object"], actor: ["subject", "by", "modifier"] },
    },
  ],
};
