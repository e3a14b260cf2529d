import { expect, test } from "vitest";
import { coded } from "./testing.ts";

const MONDAY = { from: "2020-03-30", to: "2020-03-30" };

/** The days of each claim: "withdrawal 2020-03-29". */
function days(text: string): string[] {
  return coded(text, MONDAY).claims.map(({ type, when }) => {
    const interval = when && (when.from === when.to ? when.from : `${when.from ?? ""}..${when.to ?? ""}`);
    return `${type} ${interval ?? "-"}`;
  });
}

test.each([
  ["what happened looks back", "US troops left the Taji base on Sunday.", ["withdrawal 2020-03-29"]],
  ["a plan looks ahead", "US troops will leave the Taji base on Sunday.", ["withdrawal 2020-04-05"]],
  [
    "each of two clauses has its own",
    "The army left Taji on Monday and rebels attacked Mosul on Tuesday.",
    ["withdrawal 2020-03-30", "attack 2020-03-24"],
  ],
  [
    "a time at the end is of both verbs",
    "The camp was shelled and looted on Tuesday.",
    ["attack 2020-03-24", "property 2020-03-24"],
  ],
  [
    "what is said has its time, the saying another",
    "The army said on Monday that rebels had shelled the school on Friday.",
    ["statement 2020-03-30", "attack 2020-03-27"],
  ],
  [
    "the same behind what is said",
    "Rebels shelled the school on Friday, the army said on Saturday.",
    ["statement 2020-03-28", "attack 2020-03-27"],
  ],
  [
    "a day stands beside what is said without a clause, not in it",
    "On Friday the ministry acknowledged the loss of the town.",
    ["statement 2020-03-27"],
  ],
  [
    "a relative clause keeps its time to itself",
    "Troops who shelled Balad on Tuesday left Taji.",
    ["withdrawal -", "attack 2020-03-24"],
  ],
  [
    "a force that is there is there on the report's day",
    "There are about 5,000 US troops in Iraq.",
    ["force_level 2020-03-30"],
  ],
  [
    "a relative clause between subject and verb keeps its own",
    "The rebels, who captured Mosul in June 2014, attacked Balad on Sunday.",
    ["attack 2020-03-29", "seizure 2014-06-01..2014-06-30"],
  ],
  [
    "what is told to be so long after is counted back from",
    "The army withdrew from Taji on Friday, two days after rebels captured Balad.",
    ["withdrawal 2020-03-27", "seizure 2020-03-25"],
  ],
  [
    "and counted on from, where only the other has a day",
    "Two days after rebels captured Balad on Monday last week, the army withdrew from Taji.",
    ["withdrawal 2020-03-25", "seizure 2020-03-23"],
  ],
  [
    "what came before is not of the day of what came after",
    "The airport was captured on Tuesday following heavy clashes with the army.",
    ["seizure 2020-03-24", "clash -"],
  ],
  [
    "a stretch runs from an event with a day",
    "Since fighting began on 15 March, 900 people have been killed in Sudan.",
    ["casualties 2020-03-15..2020-03-30", "clash 2020-03-15"],
  ],
  ["a feast is a day", "Rebels attacked the convoy on New Year’s Eve.", ["attack 2019-12-31"]],
  [
    "a rank’s stretch is no time of the event",
    "Rebels attacked Balad for the first time since 2015.",
    ["attack -", "count 2015-01-01..2020-03-30"],
  ],
  ["what has no time has none", "Rebels attacked Mosul.", ["attack -"]],
])("%s", (_, text, expected) => {
  expect(days(text)).toEqual(expected);
});

/** The days of the claims of one type, "-" for none. */
function daysOf(type: string, text: string): string[] {
  return days(text)
    .filter((claim) => claim.startsWith(`${type} `))
    .map((claim) => claim.slice(type.length + 1));
}

test.each([
  [
    "a participle behind its noun",
    "seizure",
    "The base retaken last May was attacked on Friday.",
    ["2019-05-01..2019-05-31"],
  ],
  ["how a missile was fired", "attack", "Missiles fired on Sunday evening hit an oil tanker.", ["2020-03-29"]],
  [
    "a truce by when it was agreed",
    "agreement",
    "A ceasefire brokered by Oman on Friday was holding on Sunday.",
    ["2020-03-27"],
  ],
  [
    "verbs in a list",
    "property",
    "Protesters blocked the road on Friday, set fire to tyres and threw stones.",
    ["2020-03-27"],
  ],
  [
    "what was done meanwhile",
    "casualties",
    "A mine killed a family who were driving home on Wednesday.",
    ["2020-03-25"],
  ],
  [
    "what happened in a dated event",
    "casualties",
    "Two soldiers died in the February attack on Taji.",
    ["2020-02-01..2020-02-29"],
  ],
  [
    "around a parenthesis",
    "property",
    "Between 2013 and 2015, it says, the army razed 3,000 houses in Balad.",
    ["2013-01-01..2015-12-31"],
  ],
  [
    "behind “when”",
    "casualties",
    "It was the worst day since 8 March, when rockets killed ten soldiers.",
    ["2020-03-08"],
  ],
  [
    "what “when” tells of, in a verb of one form",
    "attack",
    "In March last year five soldiers died when rockets hit Taji.",
    ["2019-03-01..2019-03-31"],
  ],
  [
    "what stands behind a colon",
    "attack",
    "It was a hard year: on 8 March, jets bombed two sites near Mosul.",
    ["2020-03-08"],
  ],
  [
    "a month of the year that was told",
    "withdrawal",
    "The rebels took Balad in October 2016 and left in November.",
    ["2016-11-01..2016-11-30"],
  ],
])("the time of %s", (_, type, text, expected) => {
  expect(daysOf(type, text)).toEqual(expected);
});

test.each([
  [
    "what is said in the present of what happened",
    "statement",
    "On 8 March a drone struck a convoy; Turkey insists that it hit nobody.",
  ],
  ["what holds now", "attack", "Rebels left Balad on Friday and Mosul is shelled daily."],
  ["what had happened before", "arrest", "On Friday the army shelled Balad and police had detained 12 men."],
  ["what is said beside it", "statement", "Troops left Taji on Sunday as Iraq accused Turkey of aggression."],
  ["the clause that a stretch begins in", "statement", "The ministry says that 30 people have died since Friday."],
])("no time is lent to %s", (_, type, text) => {
  expect(daysOf(type, text).filter((day) => day !== "-")).toEqual([]);
});

test.each([
  [
    "with a day and without a clause in what was promised",
    "The president promised help in an address on Wednesday evening.",
    "2020-03-25",
  ],
  ["in a relative clause", "The ministry, which declared an emergency on 12 March, has moved to Basra.", "2020-03-12"],
])("a statement has its own day %s", (_, text, expected) => {
  expect(daysOf("statement", text)).toEqual([expected]);
});

test("what is counted since an event is counted from its day on", () => {
  const text = "It was the third attack on Mosul since the fighting erupted on 2 March.";
  expect(daysOf("count", text)).toEqual(["2020-03-02..2020-03-30"]);
});

test.each([
  [
    "told from the story, not from what was told by the way",
    "Rebels shelled Taji on Friday. It was the third attack since the truce ended on 2 March. Hours later jets bombed Mosul.",
    "2020-03-27",
  ],
  [
    "not from an infinitive",
    "The minister unveiled a truce on Thursday, to begin on Monday. Jets had bombed Mosul two days before.",
    "2020-03-24",
  ],
])("“later” and “before” are %s", (_, text, expected) => {
  expect(daysOf("attack", text).at(-1)).toBe(expected);
});

test("nothing is counted from a time that is too wide", () => {
  expect(daysOf("attack", "Rebels shelled Taji in 2016. Two days later, in 2017, jets bombed Mosul.").at(0)).toBe(
    "2016-01-01..2016-12-31",
  );
  expect(daysOf("seizure", "In the spring of 2018, two days later, rebels captured Balad.").at(0)).not.toBe(
    "2020-03-30",
  );
});

test("the words of the time are kept with its days", () => {
  const [claim] = coded("US troops left the Taji base on Sunday.", MONDAY).claims;
  expect(claim?.when).toEqual({ text: "on Sunday", from: "2020-03-29", to: "2020-03-29" });
});

test("a weekday in an undated report says nothing of its day", () => {
  expect(coded("US troops left the Taji base on Sunday.").claims[0]).not.toHaveProperty("when");
});
