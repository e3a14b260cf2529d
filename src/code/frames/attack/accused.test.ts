import { expect, test } from "vitest";
import { claimsOf } from "../../testing.ts";

test.each([
  ["Kabul blamed the Haqqani network for the bombing.", ["attack/ied asserted actor=haqqani-network"]],
  ["Kabul blamed the bombing on the Haqqani network.", ["attack/ied asserted actor=haqqani-network"]],
  ["The Houthis accused the coalition of the bombing.", ["attack/ied asserted actor=cjtf-oir"]],
  ["The militia had no part in the launches, he said.", ["attack denied actor=The militia"]],
  ["Al-Shabaab claimed responsibility for the attack.", ["attack asserted actor=al-shabaab"]],
  ["Washington, which held Iran responsible, withdrew its envoy.", ["attack asserted actor=iran"]],
])("whose work an attack is said to be: %s", (sentence, expected) => {
  expect(claimsOf("attack", sentence)).toEqual(expected);
});

test.each([
  "The opposition blamed the government for the price of bread.",
  "The mayor was held responsible for the delay.",
  "No group has claimed the raid.",
])("other blame: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});
