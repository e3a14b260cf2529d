import { describe, expect, test } from "vitest";
import { claimsOf } from "../testing.ts";

describe("words behind a verb make it one of saying", () => {
  test.each([
    ["The governor laid responsibility for the massacre on the army.", "blame asserted actor=The governor"],
    ["The White House laid the defeat at the door of Congress.", "blame asserted actor=white-house"],
    ["Villagers pointed the finger at a rival clan.", "blame asserted actor=residents"],
    ["Officials see the hand of Iran.", "blame asserted actor=Officials"],
    ["The government charged the rebels with the murder of ten prisoners.", "blame asserted actor="],
    ["Moscow held Kyiv responsible for the blast.", "blame asserted actor=russia"],
    ["The insurgents took credit for the downing of the helicopter.", "claim-responsibility asserted"],
    ["No group has put its name to the attacks.", "claim-responsibility denied"],
    ["Nobody owned up to the blast.", "claim-responsibility denied"],
    ["The minister ruled out a large operation.", "deny asserted actor=The minister"],
    ["The White House brushed aside the warning.", "deny asserted actor=white-house"],
    ["The defendants pleaded not guilty.", "deny asserted actor=The defendants"],
    ["Tehran scoffed at the charge.", "deny asserted actor=iran"],
    ["The bishop spoke out against the curfew.", "condemn asserted actor=The bishop"],
    ["The minister lodged a formal protest.", "condemn asserted actor=The minister"],
    ["The rebels gave the garrison until Friday to surrender.", "demand asserted actor=The rebels"],
    ["The students placed eight demands before the ministers.", "demand asserted actor=The students"],
    ["The army told residents to leave the town.", "demand asserted actor="],
    ["The president unveiled a truce.", "announce asserted actor=The president"],
    ["Researchers put civilian deaths at between 385,000 and 600,000.", "say asserted actor=Researchers"],
    ["The spokesman gave the number of wounded as three.", "say asserted actor=The spokesman"],
    ["The ministry spoke of dozens of injured.", "say asserted actor=The ministry"],
    ["The president let it be known that nobody had asked him.", "say asserted actor=The president"],
    ["The two presidents voiced concern over the shelling.", "say asserted actor=The two presidents"],
    ["The rebels boasted of nine dead.", "say asserted actor=The rebels"],
    ["The ambassador was quoted as saying that the base would close.", "say asserted actor=The ambassador"],
  ])("%s", (text, claim) => {
    expect(claimsOf("statement", text)[0]?.replace("statement/", "")).toContain(claim);
  });

  test.each([
    "The engineers laid a cable on the seabed.",
    "The army took aim and fired.",
    "Police charged the driver with manslaughter.",
    "The officer put two guards at the gate.",
    "Prices put pressure on families.",
    "The road turned down towards the river.",
    "The workers made clear glass.",
    "The nurse gave the child water.",
    "The rider hit back.",
  ])("is no statement: %s", (text) => {
    expect(claimsOf("statement", text)).toEqual([]);
  });
});

describe("who has not spoken", () => {
  test.each([
    "The coalition will stay until Baghdad asks for its departure.",
    "The convoy is to leave, provided that the rebels confirm safe passage.",
    "Soldiers ordered coffee at the station.",
    "The rebels call themselves the Falcons.",
    "The group pledged allegiance to another.",
    "The crew can call on the navy.",
    "His son commands the force.",
    "Instructors advise the brigade.",
  ])("%s", (text) => {
    expect(claimsOf("statement", text)).toEqual([]);
  });

  test("an order that is denied is the denial alone", () => {
    expect(claimsOf("statement", "The military denied ordering anybody out.")).toEqual([
      "statement/deny asserted actor=The military",
    ]);
  });

  test("who could not say has spoken", () => {
    expect(claimsOf("statement", "The mayor could not say whether anybody was hurt.")).toHaveLength(1);
  });
});
