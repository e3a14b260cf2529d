import { expect, test } from "vitest";
import { claimsOf } from "./testing.ts";

test.each([
  ["two verbs of one act", "withdrawal", "The coalition will relocate and consolidate personnel from Taji."],
  ["an attack that hits", "attack", "Rocket attacks hit the Taji base."],
  ["an attack that is carried out", "attack", "Militants carried out an attack on the Taji base."],
] as const)("one act told twice in a clause is one claim: %s", (_, type, text) => {
  expect(claimsOf(type, text)).toHaveLength(1);
});

test.each([
  ["two clauses", "attack", "Rebels attacked Mosul, while militants shelled Tikrit."],
  ["killed and wounded", "casualties", "The blast killed two soldiers and wounded three nurses."],
  ["done and planned", "withdrawal", "US troops left Taji and will leave Erbil."],
] as const)("two acts of one sentence are two claims: %s", (_, type, text) => {
  expect(claimsOf(type, text)).toHaveLength(2);
});
