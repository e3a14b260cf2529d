import { describe, expect, it, test } from "vitest";
import { claimsOf, coded } from "./testing.ts";

const MONDAY = { from: "2020-03-30", to: "2020-03-30" };

/** Who says that the first claim of a type is so, outermost first. */
function speakers(type: string, text: string): string[] {
  const claim = coded(text, MONDAY).claims.find((c) => c.type === type);
  expect(claim, `a claim of ${type}`).toBeDefined();
  return (claim?.attribution ?? []).map(({ entity, text: words, cue }) => `${entity ?? words}: ${cue}`);
}

describe("who says it", () => {
  test.each([
    ["indirect", "The Iraqi army said that rebels had shelled the school.", "said"],
    ["behind", "Rebels had shelled the school, the Iraqi army said.", "said"],
    ["interrupting it", "Rebel fighters, the Iraqi army said, had shelled the school.", "said"],
    ["direct and inverted", "“Rebels shelled the school,” said the Iraqi army.", "said"],
    ["according to, behind", "Rebels shelled the school, according to the Iraqi army.", "according to"],
    ["according to, before", "According to the Iraqi army, rebels shelled the school.", "according to"],
  ])("%s", (_, text, cue) => {
    expect(speakers("attack", text)).toEqual([`iraqi-army: ${cue}`]);
    expect(claimsOf("statement", text)).toEqual(["statement/say asserted actor=iraqi-army"]);
  });

  it("stands inside what is said: a plan stays a plan of who is to act", () => {
    const text = "US troops, the coalition said, will leave the Taji base by May.";
    expect(claimsOf("withdrawal", text)).toEqual(["withdrawal/withdraw planned actor=us-forces installation=taji"]);
    expect(speakers("withdrawal", text)).toEqual(["cjtf-oir: said"]);
  });

  it("is one inside the other, outermost first", () => {
    const text = "The Iraqi army said the governor had told it that rebels shelled the school.";
    expect(speakers("attack", text)).toEqual(["iraqi-army: said", "the governor: told"]);
  });

  it("goes on over the sentences of a quotation that the speaker's name interrupts", () => {
    const text = "“Rebels shelled the school,” the Iraqi army said. “They killed two nurses.”";
    expect(speakers("casualties", text)).toEqual(["iraqi-army: said"]);
    expect(claimsOf("statement", text)).toHaveLength(1);
  });

  it("without a name is the body that they speak for", () => {
    expect(speakers("withdrawal", "A coalition spokesman said US troops had left Taji.")).toEqual(["cjtf-oir: said"]);
  });

  it("does not reach into the next sentence", () => {
    const text = "The Iraqi army said that the road was open. Rebels shelled the school.";
    expect(speakers("attack", text)).toEqual([]);
  });
});

describe("blame and responsibility", () => {
  it("blame is a statement, and an attack by whom it blames, so attributed", () => {
    const text = "The United States blamed Kataib Hezbollah for the attack.";
    expect(claimsOf("statement", text)[0]).toMatch(
      /^statement\/blame asserted actor=united-states target=kataib-hezbollah/,
    );
    expect(claimsOf("attack", text)).toEqual(["attack asserted actor=kataib-hezbollah"]);
    expect(speakers("attack", text)).toEqual(["united-states: blamed"]);
  });

  it("accusing is blaming", () => {
    const text = "Washington accused Iran of shelling the school.";
    expect(claimsOf("statement", text)).toEqual(["statement/blame asserted actor=united-states target=iran"]);
    expect(claimsOf("attack", text)).toEqual(["attack/mortar-artillery asserted actor=iran target=the school"]);
  });

  it("who claims responsibility says so of themselves", () => {
    expect(claimsOf("statement", "Islamic State claimed responsibility for the bombing.")[0]).toMatch(
      /^statement\/claim-responsibility asserted actor=islamic-state/,
    );
  });

  it("no claim of responsibility is denied, by nobody", () => {
    for (const text of ["No group claimed responsibility for the attack.", "No group has claimed the attack."])
      expect(claimsOf("statement", text)[0]).toMatch(/^statement\/claim-responsibility denied actor=No group/);
  });
});

test.each([
  ["There was no immediate claim of responsibility.", "statement/claim-responsibility denied"],
  ["The blast killed two, without a claim of responsibility.", "statement/claim-responsibility denied"],
])("nobody claims it: %s", (text, claim) => {
  expect(claimsOf("statement", text)).toEqual([claim]);
});

describe("what is said without a clause", () => {
  test.each([
    ["The minister promised a vigorous response.", "statement/threaten asserted actor=The minister"],
    ["The rebels called the school a legitimate target.", "statement/say asserted actor=The rebels"],
    ["The ministry acknowledged the loss of the town.", "statement/say asserted actor=The ministry"],
    [
      "The group admitted the attack within hours.",
      "statement/claim-responsibility asserted actor=The group topic=the attack",
    ],
    ["The governor told an agency on Monday that the road was open.", "statement/say asserted actor=The governor"],
    ["The World Health Organization believes that the real toll is far higher.", "statement/say asserted actor=who"],
    ["Baghdad asked the coalition to intervene.", "statement/demand asserted actor=iraq"],
  ])("%s", (text, claim) => {
    expect(claimsOf("statement", text)[0]).toMatch(new RegExp(`^${claim}`));
  });

  test.each(["The army called up reservists.", "The ministry presented a budget.", "The party agreed."])(
    "is no statement: %s",
    (text) => {
      expect(claimsOf("statement", text)).toEqual([]);
    },
  );
});

describe("denial", () => {
  it("of an act is a statement, and the act denied, so attributed", () => {
    const text = "Kataib Hezbollah denied that it had shelled the school.";
    expect(claimsOf("statement", text)).toEqual(["statement/deny asserted actor=kataib-hezbollah"]);
    expect(claimsOf("attack", text)[0]).toMatch(/^attack\/mortar-artillery denied/);
    expect(speakers("attack", text)).toEqual(["kataib-hezbollah: denied"]);
  });

  it("of a motive is a statement only", () => {
    const claims = coded("The move was not linked to the attacks, the coalition said.", MONDAY).claims;
    expect(claims.map(({ type, mode, modality }) => [type, mode, modality])).toEqual([
      ["statement", "say", "asserted"],
      ["statement", "deny", "asserted"],
    ]);
  });
});

test("an announced plan and a threat are statements, and plans of those who are to act", () => {
  const announced = "The minister announced that troops would leave Taji.";
  expect(claimsOf("statement", announced)).toEqual(["statement/announce asserted actor=The minister"]);
  expect(claimsOf("withdrawal", announced)).toEqual(["withdrawal/withdraw planned actor=troops installation=taji"]);
  const threatened = "Iran threatened to attack US bases.";
  expect(claimsOf("statement", threatened)).toEqual(["statement/threaten asserted actor=iran"]);
  expect(claimsOf("attack", threatened)).toEqual(["attack planned actor=iran target=US bases"]);
});

test("a demand names whom it is addressed to and states nothing that happened", () => {
  const text = "Iraq called on Turkey to withdraw its troops.";
  expect(claimsOf("statement", text)).toEqual(["statement/demand asserted actor=iraq target=turkey"]);
  expect(claimsOf("withdrawal", text)).toEqual([]);
});

test.each(["The army is said to be large.", "The map says north.", "The bomb said nothing.", "Prices were noted."])(
  "nobody speaks: %s",
  (text) => {
    expect(claimsOf("statement", text)).toEqual([]);
  },
);

describe("who can speak", () => {
  test.each([
    ["Insiders said that the talks had failed.", "Insiders"],
    ["Another officer said that the road was mined.", "Another"],
    ["A survey found that most farmers had fled.", "A survey"],
    ["Satellite footage showed that the hangar had burned down.", "Satellite footage"],
    ["Tolo, a former boxer from the north, said the war would last.", "Tolo"],
    ["The bridge was open, the mayor, a former boxer from Lviv, said on Sunday.", "the mayor"],
    ["“The road is open,” said an officer at the gate, “and it will stay open.”", "an officer"],
    ["The minister wondered whether the truce would hold.", "The minister"],
    ["As the governor noted, the well has run dry.", "the governor"],
    ["The envoy lamented the loss of the town.", "The envoy"],
    ["The mayor asked why the bridge was closed.", "The mayor"],
  ])("%s", (text, speaker) => {
    const [said] = coded(text, MONDAY).claims.filter(({ type }) => type === "statement");
    expect([said?.roles.actor].flat()[0]?.text).toContain(speaker);
  });

  test.each([
    "The explosion showed that the depot was full.",
    "In December, the driver continued towards the border.",
    "The rebels show no mercy.",
    "The army continued to advance.",
    "Farmers found three shells in a field.",
  ])("nobody speaks: %s", (text) => {
    expect(claimsOf("statement", text)).toEqual([]);
  });
});

test("a belief states nothing, and what is believed is its holder's", () => {
  const text = "Residents believe that rebels shelled the school.";
  expect(claimsOf("statement", text)).toEqual([]);
  expect(speakers("attack", text)).toEqual(["residents: believe"]);
});

test("a phrase before the speaker is not what is said", () => {
  const text = "As the troops left the town, the governor denied that rebels had shelled the school.";
  expect(speakers("withdrawal", text)).toEqual([]);
});

test("what is said goes round a short saying", () => {
  const text = "The camp, he says, was shelled by the army.";
  expect(speakers("attack", text)).toEqual(["he: says"]);
});

describe("who speaks, where the grammar is long", () => {
  test.each([
    [
      "Washington blamed that attack on Kataib Hezbollah, which denied any part in it.",
      "deny asserted actor=kataib-hezbollah",
    ],
    [
      "The general conceded that contact with the garrison had been lost, and accused foreigners of arming the rebels.",
      "blame asserted actor=The general",
    ],
    ["Two were hurt, the army said; Kyiv reported nine dead.", "say asserted actor=ukraine"],
    [
      "The National Liberation Army, Colombia’s largest rebel group, on Monday claimed responsibility for the bomb.",
      "claim-responsibility asserted actor=",
    ],
    ["The interior ministry denies that he was ever arrested.", "deny asserted actor=The interior ministry"],
    ["WHO cautions that these figures are low.", "say asserted actor=who"],
    ["Hundreds fled, one local analyst argues, because of the drones.", "say asserted actor="],
  ])("%s", (text, claim) => {
    expect(claimsOf("statement", text).join()).toContain(claim);
  });

  test("what one says before a semicolon is not what another says behind it", () => {
    const text = "Rebels shelled the school; the army has left, the governor said.";
    expect(speakers("attack", text)).toEqual([]);
  });
});
