import { describe, expect, it, test } from "vitest";
import { claimsOf, coded } from "../testing.ts";

const MONDAY = { from: "2020-03-30", to: "2020-03-30" };

/** What is counted, over which days. */
function counted(text: string) {
  const count = coded(text, MONDAY).claims.find(({ type }) => type === "count");
  return count && { of: count.of, from: count.window?.from, to: count.window?.to };
}

describe("an ordinal over other events", () => {
  it("counts over its window", () => {
    const text = "It was the fourth attack on the base this year.";
    expect(claimsOf("count", text)).toEqual(["count/ordinal asserted installation=the base n=4"]);
    expect(counted(text)).toEqual({ of: "attack", from: "2020-01-01", to: "2020-12-31" });
  });

  it("counts what its relative clause tells, and shares who did it", () => {
    const text = "It is the second base that US troops have left since January.";
    expect(claimsOf("count", text)[0]).toMatch(/^count\/ordinal asserted actor=us-forces .*n=2$/);
    expect(counted(text)).toEqual({ of: "withdrawal", from: "2020-01-01", to: "2020-03-30" });
  });

  test.each(["The first attack killed two soldiers.", "No third base was handed over."])(
    "only points back, or says there was none: %s",
    (text) => {
      expect(claimsOf("count", text)).toEqual([]);
    },
  );
});

describe("a total over other events", () => {
  it("counts events over a stretch of time", () => {
    const text = "Rebels carried out 12 attacks in March.";
    expect(claimsOf("count", text)).toEqual(["count/total asserted actor=Rebels n=12"]);
    expect(counted(text)).toEqual({ of: "attack", from: "2020-03-01", to: "2020-03-31" });
    expect(claimsOf("attack", text)).toEqual([]);
  });

  it("may be a bound", () => {
    const text = "More than two dozen attacks have hit US bases since October.";
    expect(claimsOf("count", text)[0]).toMatch(/n>=24$/);
    expect(counted(text)).toEqual({ of: "attack", from: "2019-10-01", to: "2020-03-30" });
  });

  it("counts bases by what happened to them", () => {
    const text = "US forces have left six bases in Iraq this month.";
    expect(claimsOf("count", text)[0]).toMatch(/^count\/total asserted actor=us-forces .*n=6$/);
    expect(counted(text)?.of).toBe("withdrawal");
  });

  test.each([
    ["weapons are no events", "Rebels fired 12 rockets in March."],
    ["a day is no stretch", "Two attacks hit the base on Friday."],
  ])("%s", (_, text) => {
    expect(claimsOf("count", text)).toEqual([]);
  });
});

test.each<[string, string]>([
  ["It was the second bombing in Kandahar in a week.", "count/ordinal asserted place=kandahar n=2"],
  ["The raid is the fifth on the village this year.", "count/ordinal asserted n=5"],
  ["The skirmish was the third on the border since May.", "count/ordinal asserted n=3"],
  ["The truce is the fourth in the war.", "count/ordinal asserted n=4"],
  ["It is the tenth protest in Tbilisi since the election.", "count/ordinal asserted n=10"],
  ["For the second time in a week, rockets hit the airport.", "count/ordinal asserted target=the airport n=2"],
  ["For the third night in a row, drones attacked Odesa.", "count/ordinal asserted place=odesa n=3"],
  [
    "It was the first time since 2019 that rebels had attacked the capital.",
    "count/ordinal asserted actor=rebels target=the capital n=1",
  ],
  [
    "Gunmen attacked the convoy for the fourth time this month.",
    "count/ordinal asserted actor=Gunmen target=the convoy n=4",
  ],
  [
    "The Houthis have attacked ships more than 100 times since November.",
    "count/total asserted actor=houthis target=ships n>=100",
  ],
  ["The base has been shelled 12 times since April.", "count/total asserted installation=The base n=12"],
  ["US forces have come under attack 60 times since October.", "count/total asserted target=us-forces n=60"],
  [
    "The handover brought the number of bases returned to Mali to nine.",
    "count/total asserted recipient=mali installation=bases n=9",
  ],
  ["The total of air strikes reached 300 last month.", "count/total asserted n=300"],
  [
    "Gao is the fourth base that French troops have left since January.",
    "count/ordinal asserted actor=french-forces installation=gao n=4",
  ],
  ["It was the third base to be handed over this month.", "count/ordinal asserted installation=the third base n=3"],
  [
    "Bunagana became the second town to fall to the rebels this year.",
    "count/ordinal asserted actor=the rebels area=bunagana n=2",
  ],
  [
    "The soldier was the third to be killed in Helmand this month.",
    "count/ordinal asserted target=The soldier place=helmand n=3",
  ],
  [
    "They were the first American soldiers to be killed in Somalia since 2017.",
    "count/ordinal asserted target=us-forces place=somalia n=1",
  ],
  ["At least 24 rocket attacks have targeted the base since October.", "count/total asserted n>=24"],
  [
    "Militants carried out over 40 bombings in Mogadishu last year.",
    "count/total asserted actor=Militants place=mogadishu n>=40",
  ],
  [
    "Israel has carried out more than 200 strikes in Syria since 2018.",
    "count/total asserted actor=israel place=syria n>=200",
  ],
  ["At least 14 abductions were reported in Zamfara this year.", "count/total asserted n>=14"],
  ["Police recorded 30 protests in Dhaka in July.", "count/total asserted n=30"],
  ["A dozen assassinations were recorded in Daraa in February.", "count/total asserted place=daraa n=12"],
  ["More than 20 clashes have broken out along the border since June.", "count/total asserted n>=20"],
  ["Some 50 air strikes hit the city in March.", "count/total asserted n~50"],
  [
    "The mission has handed over five camps to the Malian army since June.",
    "count/total asserted actor=The mission recipient=malian-forces installation=camps n>=5",
  ],
  ["The explosion was the second in the city this week.", "count/ordinal asserted n=2"],
  [
    "The Abu Ghraib base is the fifth that the coalition has abandoned.",
    "count/ordinal asserted actor=cjtf-oir installation=abu-ghraib n=5",
  ],
  [
    "The handover brings to seven the number of bases that the coalition has left.",
    "count/total asserted actor=cjtf-oir n=7",
  ],
])("what is counted: %s", (sentence, told) => {
  expect(claimsOf("count", sentence)).toEqual([told]);
});

test.each([
  "It is the sixth mutiny since independence.",
  "China opened its first overseas base in Djibouti in 2017.",
  "The first soldiers left at dawn.",
  "It was his second visit to Ankara.",
  "He is the third minister to resign this year.",
  "She was the first woman to lead the party.",
  "The country's third largest city was calm on Monday.",
  "The team won for the third time this season.",
  "Rockets hit the base three times.",
  "Two attacks hit the base on Friday.",
  "The price rose for the fifth month in a row.",
  "The number of soldiers in the town rose to 300.",
  "The number of refugees rose to 40,000 in March.",
  "Rebels fired 12 rockets in March.",
  "It was the second goal of the match.",
  "Two of the nine bases were handed to the army in May.",
  "The number of soldiers who left the base was put at 300.",
  "He fired for the first time.",
])("no count: %s", (sentence) => {
  expect(claimsOf("count", sentence)).toEqual([]);
});

test.each<[string, ...string[]]>([
  ["It was the third convoy since the start of the month.", "count/ordinal asserted n=3"],
  ["The mine killed a boy, the eleventh such death this year.", "count/ordinal asserted target=a boy n=11"],
  ["Ouallam was the first post to be vacated.", "count/ordinal asserted installation=ouallam n=1"],
  ["So far this year 47 clashes have been recorded along the border.", "count/total asserted n=47"],
])("counted: %s", (text, ...told) => {
  expect(claimsOf("count", text)).toEqual(told);
});

test.each([
  "The fighters quit the two districts in April.",
  "The clinic recorded 112 deaths since 22 July.",
  "He was the first player to be sent off.",
  "Some 15 convoys have taken out the wounded since June.",
  "Ali was the third son of the king.",
])("not counted: %s", (text) => {
  expect(claimsOf("count", text)).toEqual([]);
});
