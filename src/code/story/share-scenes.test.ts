import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  ["the base that was hit", "Rockets hit Camp Taji, killing three soldiers.", "installation=taji"],
  ["who made the attack", "Boko Haram attacked the village of Tougbo, killing three farmers.", "actor=boko-haram"],
  ["where the attack was", "Three farmers were killed and two hurt when rebels attacked Mosul.", "place=mosul"],
])("victims of an attack have %s", (_, text, role) => {
  expect(claimsOf("casualties", text)[0]).toContain(role);
});

test.each([
  ["another sentence's place", "Rockets hit Camp Taji. Three soldiers were killed in the night.", "installation="],
  ["the doer of another attack", "Jets hit a camp after a raid in which three soldiers died.", "actor="],
])("victims do not have %s", (_, text, role) => {
  const [victims] = claimsOf("casualties", text);
  expect(victims).toBeDefined();
  expect(victims).not.toContain(role);
});
