import { expect, test } from "vitest";
import { claimsOf } from "../../testing.ts";

test.each([
  [
    "Turkey has opened a new offensive against the PKK in northern Iraq.",
    ["attack asserted actor=turkey target=pkk place=northern-iraq"],
  ],
  ["The PKK was preparing a large attack on Turkish soil.", ["attack asserted actor=pkk"]],
  ["An ambush at Koutougou in August left 17 dead.", ["attack/shooting asserted place=Koutougou"]],
  ["The Kabul bombing killed 13 soldiers.", ["attack/ied asserted target=soldiers place=kabul"]],
  [
    "The talks came two years after a drone strike killed the leader outside Kabul.",
    ["attack/drone asserted target=the leader weapon=drone place=kabul"],
  ],
  [
    "An attempt on the governor's life failed in Kandahar.",
    ["attack/assassination asserted target=the governor's life place=kandahar"],
  ],
  ["Air raids on their camps drove the rebels out.", ["attack/airstrike asserted target=their camps"]],
])("attacks told by a noun: %s", (sentence, expected) => {
  expect(claimsOf("attack", sentence)).toEqual(expected);
});

test.each([
  "Attacks on journalists are rare in the country.",
  "The party launched a charm offensive.",
  "The attack came as troops pulled out of Sake.",
  "It was the deadliest attack in years.",
  "Unions called a shutter-down strike in Turbat.",
])("attacks in general, told again, and strikes of other kinds: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});
