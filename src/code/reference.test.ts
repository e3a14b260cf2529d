import { describe, expect, it, test } from "vitest";
import { claimsOf } from "./testing.ts";

describe("what a common noun stands for", () => {
  it("“the base” is the base named last", () => {
    expect(claimsOf("control", "US troops left the Qayyarah base. Iraqi soldiers now guard the base.")).toEqual([
      "control/holds asserted actor=iraqi-army installation=qayyarah-west",
    ]);
  });

  it("“Kirkuk base” is the base at that place", () => {
    expect(claimsOf("transfer", "The coalition closed the Kirkuk base.")).toEqual([
      "transfer/closure asserted actor=cjtf-oir installation=k1",
    ]);
  });

  it("a place's name alone is the base there when it is handed over", () => {
    expect(claimsOf("transfer", "Qayyarah was handed over to the Iraqi army.")).toEqual([
      "transfer/handover asserted recipient=iraqi-army installation=qayyarah-west",
    ]);
  });

  it("“the city” is the city named last", () => {
    expect(claimsOf("attack", "Militants attacked Mosul. The city was shelled for hours.")[1]).toBe(
      "attack/mortar-artillery asserted place=mosul",
    );
  });

  it("“the country” is that of the last place named", () => {
    expect(claimsOf("statement", "Turkish troops entered Syria. The country condemned the move.")).toEqual([
      "statement/condemn asserted actor=syria topic=the move",
    ]);
  });

  it("“the group” is the armed group named last", () => {
    const text = "The Taliban shelled the embassy. The group denied firing rockets.";
    expect(claimsOf("statement", text)).toEqual(["statement/deny asserted actor=taliban"]);
  });

  it("a base that nothing names stays its own words", () => {
    expect(claimsOf("withdrawal", "Troops left a base.")).toEqual([
      "withdrawal/withdraw asserted actor=Troops origin=a base",
    ]);
  });
});

test.each([
  [
    "the forces of each state",
    "withdrawal",
    "American and British troops left Taji.",
    "actor=us-forces+british-forces",
  ],
  ["those of whom “its” stands for", "withdrawal", "France said its troops had left Gao.", "actor=french-forces"],
  ["those whose members they are", "attack", "Members of Boko Haram shelled the market.", "actor=boko-haram"],
  ["both of two", "attack", "The Iraqi army and the Peshmerga shelled the market.", "actor=iraqi-army+peshmerga"],
])("forces are %s", (_, type, text, roles) => {
  expect(claimsOf(type as "attack", text)[0]).toContain(roles);
});

describe("what a pronoun stands for", () => {
  it("“it” that is handed over is the base told of", () => {
    const text = "The coalition left Qayyarah West on Thursday. It was handed over to the Iraqi army.";
    expect(claimsOf("transfer", text)).toEqual([
      "transfer/handover asserted recipient=iraqi-army installation=qayyarah-west",
    ]);
  });

  it("“it” is the subject of the sentence before", () => {
    expect(claimsOf("statement", "Iran backs the militia. It denied the claim.")).toEqual([
      "statement/deny asserted actor=iran topic=the claim",
    ]);
  });

  it("“it” is the subject of the clause that it stands in", () => {
    expect(claimsOf("attack", "Kataib Hezbollah denied that it had shelled the school.")).toEqual([
      "attack/mortar-artillery denied actor=kataib-hezbollah target=the school",
    ]);
  });
});

describe("a state", () => {
  it("acts by its capital's name, which otherwise is a place", () => {
    expect(claimsOf("statement", "Washington condemned the attack.")).toEqual([
      "statement/condemn asserted actor=united-states topic=the attack",
    ]);
    expect(claimsOf("protest", "Protesters marched in Washington.")).toEqual([
      "protest/peaceful asserted actor=Protesters place=washington",
    ]);
  });

  it("is its government", () => {
    expect(claimsOf("statement", "The Turkish government condemned the attack.")).toEqual([
      "statement/condemn asserted actor=turkey topic=the attack",
    ]);
  });

  test.each([
    ["American soldiers", "us-forces"],
    ["Iraqi soldiers", "iraqi-army"],
    ["Turkish troops", "turkish-forces"],
  ])("acts by its nationals under arms: %s", (forces, entity) => {
    expect(claimsOf("withdrawal", `${forces} left Erbil.`)).toEqual([
      `withdrawal/withdraw asserted actor=${entity} origin=erbil`,
    ]);
  });

  it("acts by its police", () => {
    expect(claimsOf("arrest", "Iraqi police arrested five men in Mosul.")[0]).toMatch(/actor=iraqi-police/);
  });
});

test.each([
  ["Taliban fighters left Kabul.", "taliban"],
  ["Houthi gunmen left Kabul.", "houthis"],
  ["Coalition trainers left Kabul.", "cjtf-oir"],
  ["Hezbollah operatives left Kabul.", "hezbollah"],
  ["Syrian gunmen left Kabul.", "Syrian gunmen"],
  ["Taliban-backed fighters left Kabul.", "Taliban-backed fighters"],
])("fighters are of the body before their noun, and gunmen of no state: %s", (text, actor) => {
  expect(claimsOf("withdrawal", text)[0]).toContain(`actor=${actor}`);
});

test("members stand for the body that they are of", () => {
  expect(claimsOf("casualties", "Five fighters of the Popular Mobilization Forces were killed.")).toEqual([
    "casualties/killed asserted victim=popular-mobilization-forces n=5",
  ]);
});
