import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";

/** People are detained or freed. */
export const arrest: Frame = {
  type: "arrest",
  allows: { actor: ["force", "body", "person"], target: ["people", "person", "force"] },
  needs: [["target"]],
  counts: ["target"],
  unit: "person",
  patterns: [
    {
      rule: "detain",
      verbs: phrases("arrest, detain, round up, apprehend, imprison, jail, take into custody, capture"),
      mode: "arrest",
      roles: { target: ["object"], actor: ["subject"] },
    },
    {
      rule: "free",
      verbs: ["release", "free", "set free"],
      mode: "release",
      roles: { target: ["object"], actor: ["subject"] },
    },
    {
      rule: "arrest-of",
      nouns: ["arrest", "detention", "capture"],
      mode: "arrest",
      roles: { target: ["object"], actor: ["subject", "by"] },
    },
    {
      rule: "release-of",
      nouns: ["release"],
      mode: "release",
      roles: { target: ["object"], actor: ["subject", "by"] },
    },
  ],
};
