import { expect, test } from "vitest";
import { claimsOf } from "../../testing.ts";

test.each([
  [
    "Drones and rockets were sent against three bases in as many days.",
    ["attack/drone asserted target=bases weapon=Drones+rockets"],
  ],
  [
    "Eight rounds struck the coalition post before dawn.",
    ["attack asserted target=the coalition post weapon=rounds n=8"],
  ],
  ["Air defences shot down four missiles over Riyadh.", ["attack/missile asserted weapon=missiles place=riyadh n=4"]],
  ["Two drones were destroyed short of the refinery.", ["attack/drone asserted weapon=drones n=2"]],
  ["Three rockets fell short of the airport.", ["attack/rocket asserted weapon=rockets n=3"]],
  [
    "A mine left by the rebels killed a family of four on a farm track.",
    ["attack/ied asserted target=a family weapon=A mine"],
  ],
  [
    "Two nurses were injured by roadside bombs on the road to Gao.",
    ["attack/ied asserted target=nurses weapon=roadside bombs place=gao"],
  ],
  [
    "Houthi fighters shot down an American drone over Marib.",
    ["attack/drone asserted actor=houthis target=an American drone place=marib"],
  ],
  [
    "The camp took a direct hit from an artillery shell.",
    ["attack/mortar-artillery asserted target=The camp weapon=an artillery shell"],
  ],
  ["Iran used drones against the refinery.", ["attack/drone asserted actor=iran target=the refinery weapon=drones"]],
  ["A charge was detonated under a bridge near Maiduguri.", ["attack/ied asserted place=maiduguri"]],
  [
    "The post was pounded with mortar rounds.",
    ["attack/mortar-artillery asserted target=The post weapon=mortar rounds"],
  ],
])("attacks told by the weapon: %s", (sentence, expected) => {
  expect(claimsOf("attack", sentence)).toEqual(expected);
});

test.each([
  "The second round of talks hit a snag.",
  "The soldiers dropped their weapons and fled.",
  "Sappers blew up old munitions in Tasil.",
  "Iran sent drones to its allies.",
  "The workers took rockets from the depot.",
])("arms that strike nobody: %s", (sentence) => {
  expect(claimsOf("attack", sentence)).toEqual([]);
});
