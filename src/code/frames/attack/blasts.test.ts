import { expect, test } from "vitest";
import { claimsOf } from "../../testing.ts";

test.each([
  [
    "The airport was subjected to heavy bombardment overnight.",
    ["attack/mortar-artillery asserted target=The airport"],
  ],
  ["The town came in for another night of shelling.", ["attack/mortar-artillery asserted target=The town"]],
  ["A patrol walked into an ambush near Pattani.", ["attack/shooting asserted target=A patrol place=pattani"]],
  ["A wave of suicide attacks hit Maiduguri at the weekend.", ["attack/suicide asserted place=maiduguri"]],
  [
    "Militants killed 13 soldiers in an ambush on the road to Ansongo.",
    ["attack/shooting asserted actor=Militants target=soldiers place=ansongo"],
  ],
  ["The village was razed in an air strike.", ["attack/airstrike asserted target=The village"]],
  [
    "Turkish artillery fire killed a farmer near Zakho.",
    ["attack/mortar-artillery asserted target=a farmer weapon=artillery place=zakho"],
  ],
  ["The plane was hit by ground fire.", ["attack/airstrike asserted target=The plane"]],
])("attacks told by what they did: %s", (sentence, expected) => {
  expect(claimsOf("attack", sentence)).toEqual(expected);
});

test.each([
  "The minister was hit by a barrage of criticism.",
  "The economy has been hit by a wave of strikes.",
  "The firm suffered a ransomware attack.",
])("blows that are none: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});
