import { expect, test } from "vitest";
import { claimsOf, coded } from "../testing.ts";

test.each([
  [
    "The minister repeated Amnesty International’s finding that soldiers had killed civilians.",
    "say asserted actor=amnesty-international",
  ],
  ["He recalled the commissioner’s call for an investigation.", "demand asserted actor=the commissioner"],
  ["Protests followed a remark by the governor that the dam was safe.", "say asserted actor=the governor"],
  ["The army’s answer was that nobody had fired.", "say asserted actor="],
])("a noun of speech with its owner: %s", (text, claim) => {
  expect(claimsOf("statement", text).join()).toContain(claim);
});

test.each([
  "The claim was never tested.",
  "The call came at dawn.",
  "The boy’s reply was lost.",
  "The ship answered a call for help.",
])("no owner or nothing said: %s", (text) => {
  expect(claimsOf("statement", text)).toEqual([]);
});

test.each([
  ["A drone struck the convoy, killing five, by the ministry’s count.", "the ministry"],
  ["By the Red Crescent’s reckoning, shelling killed five people in the camp.", "Red Crescent"],
])("an account is its owner’s: %s", (text, speaker) => {
  const killed = coded(text).claims.find(({ type }) => type === "casualties");
  expect(killed?.attribution?.[0]?.text).toContain(speaker);
});

test.each(["He arrived in the company’s car.", "The tally rose by the hour."])("no account: %s", (text) => {
  expect(claimsOf("statement", text)).toEqual([]);
});
