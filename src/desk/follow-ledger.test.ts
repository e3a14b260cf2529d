import { expect, it } from "vitest";
import { newLedgers } from "../keep/testing.ts";
import type { Claim } from "../model/claim.ts";
import { followLedger } from "./follow-ledger.ts";

const newLedger = newLedgers();
const THEATRE = "test";
const TEXT = "A patrol left the base.";
const claim = (type: Claim["type"]): Claim => ({
  type,
  roles: {},
  modality: "asserted",
  quote: { start: 0, end: TEXT.length, text: TEXT },
});

it("what is new in a ledger joins what was read, and what did not change stays the same object", async () => {
  const ledger = await newLedger();
  const now = followLedger(ledger, THEATRE);
  const { id } = await ledger.appendReport(THEATRE, { report: { text: TEXT }, file: "a.txt" });
  await ledger.appendCoding(THEATRE, { report: id, coder: "1", claims: [claim("withdrawal")] });
  const before = await now();
  expect(await now()).toBe(before);
  await ledger.appendReview(THEATRE, { decision: "accepted", claim: before.claims[0]?.id ?? "", by: "Ada" });
  const after = await now();
  expect(after.reviews).toHaveLength(1);
  expect([after.reports, after.claims]).toEqual([before.reports, before.claims]);
  expect(after.claims).toBe(before.claims);
  expect(before.reviews).toEqual([]);
});

it("the latest coding of a report counts, with its date, as in a ledger that is read whole", async () => {
  const ledger = await newLedger();
  const now = followLedger(ledger, THEATRE);
  const published = { from: "2020-03-01", to: "2020-03-31", basis: "text" as const };
  const { id } = await ledger.appendReport(THEATRE, { report: { text: TEXT }, file: "a.txt" });
  for (const [coder, type] of [
    ["1", "withdrawal"],
    ["2", "clash"],
    ["3", "deployment"],
  ] as const) {
    await ledger.appendCoding(THEATRE, { report: id, coder, published, claims: [claim(type)] });
    if (coder !== "2") await now();
  }
  await ledger.appendPresence(THEATRE, { report: id, withdrawn: true, seen: "2020-04-01T00:00:00Z", reason: "410" });
  const state = await now();
  expect(state.claims).toEqual(await ledger.claims(THEATRE));
  expect(state.reports).toEqual(await ledger.reports(THEATRE));
  expect([...state.presences.values()]).toEqual(await ledger.presences(THEATRE));
  expect(state.size).toBe(await ledger.size(THEATRE));
  const whole = await followLedger(ledger, THEATRE)();
  expect(whole).toEqual(state);
});

it("who asks while others read sees no less than was written before the question", async () => {
  const ledger = await newLedger();
  const now = followLedger(ledger, THEATRE);
  const reading = now();
  await ledger.appendReport(THEATRE, { report: { text: TEXT }, file: "a.txt" });
  expect((await now()).reports).toHaveLength(1);
  await reading;
});
