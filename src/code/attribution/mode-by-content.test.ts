import { expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

test.each([
  ["Turkey warned that it would strike again.", "threaten"],
  ["“We will bury them,” the general said.", "threaten"],
  ["Looters, the minister said, would be shot.", "threaten"],
  ["His movement, he said, had no part in the launches.", "deny"],
  ["Islamic State said that its men had carried out the bombing.", "claim-responsibility"],
  ["The group claimed to have killed two soldiers.", "claim-responsibility"],
  ["The minister said that troops would leave.", "say"],
  ["The governor said that the rebels had carried out the bombing.", "say"],
  ["The minister warned that floods would hit the valley.", "say"],
])("%s is to %s", (text, mode) => {
  expect(claimsOf("statement", text)[0]).toMatch(new RegExp(`^statement/${mode} `));
});
