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

test("the words of the time are kept with its days", () => {
  const [claim] = coded("US troops left the Taji base on Sunday.", MONDAY).claims;
  expect(claim?.when).toEqual({ text: "on Sunday", from: "2020-03-29", to: "2020-03-29" });
});

test("a weekday in an undated report says nothing of its day", () => {
  expect(coded("US troops left the Taji base on Sunday.").claims[0]).not.toHaveProperty("when");
});
