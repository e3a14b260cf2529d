import { expect, it } from "vitest";
import { qualifiedNumber } from "./qualified-number.ts";
import { arcs, words } from "./testing.ts";

it("what is counted up to a number stands where its noun would", () => {
  const tokens = words(`
    Up up ADP IN 4 case
    to to ADP IN 4 case
    60 60 NUM CD 4 nummod
    residents resident NOUN NNS 7 obl
    have have AUX VBP 7 aux
    been be AUX VBN 7 aux:pass
    displaced displace VERB VBN 0 root`);
  qualifiedNumber(tokens);
  expect(arcs(tokens)).toEqual([
    "Up advmod 60",
    "to fixed Up",
    "60 nummod residents",
    "residents nsubj:pass displaced",
    "have aux displaced",
    "been aux:pass displaced",
    "displaced root",
  ]);
});

it("both ends of a range count the noun behind them", () => {
  const tokens = words(`
    Between between ADP IN 2 case
    35 35 NUM CD 6 obl
    and and CCONJ CC 5 cc
    49 49 NUM CD 5 nummod
    people people NOUN NNS 2 conj
    died die VERB VBD 0 root`);
  qualifiedNumber(tokens);
  expect(arcs(tokens)).toContain("people nsubj died");
  expect(arcs(tokens)).toContain("49 nummod people");
});

it("a preposition of place keeps its noun", () => {
  const tokens = words(`
    They they PRON PRP 2 nsubj
    flew fly VERB VBD 0 root
    over over ADP IN 5 case
    20 20 NUM CD 5 nummod
    villages village NOUN NNS 2 obl`);
  const before = arcs(tokens);
  qualifiedNumber(tokens);
  expect(arcs(tokens)).toEqual(before);
});
