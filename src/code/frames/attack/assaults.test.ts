import { expect, test } from "vitest";
import { claimsOf } from "../../testing.ts";

test.each([
  ["Fighters cut through the fence and killed two soldiers.", ["attack asserted actor=Fighters"]],
  ["The militants blasted their way into the camp.", ["attack asserted actor=The militants installation=the camp"]],
  [
    "Gunshots rang out near the presidential palace.",
    ["attack/shooting asserted installation=the presidential palace"],
  ],
  ["Shots came from a helicopter in Rampura.", ["attack/shooting asserted actor=a helicopter place=Rampura"]],
  ["Gunmen fired from a rooftop in Nablus.", ["attack/shooting asserted actor=Gunmen place=nablus"]],
  ["Police responded with live rounds.", ["attack/shooting asserted actor=Police"]],
  [
    "Security forces used live ammunition against protesters in Omdurman.",
    ["attack/shooting asserted actor=Security forces target=protesters place=omdurman"],
  ],
  ["The rebels tried to seize the town of Sake.", ["attack asserted actor=The rebels target=the town place=sake"]],
  ["Turkey launched a military operation in northern Iraq.", ["attack asserted actor=turkey place=northern-iraq"]],
  [
    "Government forces launched an operation in Sirte against the group.",
    ["attack asserted actor=Government forces target=the group place=sirte"],
  ],
  ["The general made an attempt on Tripoli.", ["attack asserted actor=The general place=tripoli"]],
  ["The rebels launched a counter-attack near Makari.", ["attack asserted actor=The rebels place=Makari"]],
  ["The raid was carried out by Boko Haram.", ["attack asserted actor=boko-haram"]],
  ["An attempt to kill the prime minister failed.", ["attack/assassination asserted target=the prime minister"]],
])("attacks told by their course: %s", (sentence, expected) => {
  expect(claimsOf("attack", sentence)).toEqual(expected);
});

test.each([
  "Protesters broke through a cordon.",
  "Workers cut the fence.",
  "The minister's shot at the presidency came in May.",
  "Police trained with live ammunition at a range in Ohio.",
  "The minister tried to take the credit.",
  "The company launched an operation in Ghana.",
  "The police launched a rescue operation in Lagos.",
  "They fired him in May.",
])("fences, shots and operations that are no attack: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});
